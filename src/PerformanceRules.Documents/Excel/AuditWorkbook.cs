using System.Globalization;
using PerformanceRules.Auditing;
using PerformanceRules.Documents.Sheets;
using PerformanceRules.Findings;

namespace PerformanceRules.Documents.Excel;

/// <summary>Audits as a workbook: a line for each finding with its fingerprint, the ledger, and the waivers.</summary>
internal sealed class AuditWorkbook(IReadOnlyList<SheetAudit> audits, Language language)
{
    private static readonly double[] FindingWidths = [28, 8, 8, 30, 30, 70, 20, 20, 9, 30, 30, 20];
    private static readonly double[] LedgerWidths = [28, 8, 30, 44, 8, 8, 8, 60];
    private static readonly double[] WaiverWidths = [20, 10, 30, 14, 80];

    public static void Write(Stream stream, IReadOnlyList<SheetAudit> audits, Language language)
    {
        AuditWorkbook book = new(audits, language);
        WorkbookFile.Write(stream, workbook =>
        {
            workbook.AddList(book.Words("审核问题", "Findings"), book.Findings(), FindingWidths);
            workbook.AddList(book.Words("检查清单", "Checks made"), book.Ledger(), LedgerWidths);
            if (audits.Any(static audit => audit.Waivers.Count > 0))
            {
                workbook.AddList(book.Words("豁免", "Waivers"), book.Waivers(), WaiverWidths);
            }
        });
    }

    private ScoredSheet Findings()
    {
        ScoredSheet sheet = Headed(
            Words("单位", "Unit"), Words("年度", "Year"), Words("程度", "Severity"), Words("代码", "Code"), Words("指标", "Indicator"), Words("问题", "Finding"), Words("应为", "Expected"),
            Words("填报", "Found"), Words("涉及分数", "Points"), Words("依据", "Clause"), Words("豁免", "Waiver"), Words("指纹", "Fingerprint"));
        foreach (SheetAudit audit in audits)
        {
            foreach (AuditFinding finding in audit.Findings)
            {
                string place = finding.Indicator is { } id ? audit.Report.Find(id)?.Title ?? id
                    : audit.Report.Sections.FirstOrDefault(section => section.Id == finding.Section)?.Title ?? finding.Section ?? Words("全表", "the sheet");
                sheet.AddRow(
                    Text(1, audit.Report.Submission.Unit),
                    Number(2, audit.Report.Submission.Year),
                    Text(3, SeverityOf(finding.Severity)),
                    Text(4, finding.Pattern is { } pattern ? finding.Code + ": " + pattern.Code : finding.Code),
                    Text(5, place),
                    Text(6, finding.ToText(language)),
                    Text(7, finding.Expected ?? string.Empty),
                    Text(8, finding.Found ?? string.Empty),
                    Number(9, finding.Points),
                    Text(10, finding.Clause?.Text ?? string.Empty),
                    Text(11, finding.Waiver is { } waiver ? Told(waiver) : string.Empty),
                    Text(12, finding.Fingerprint));
            }
        }

        return sheet;
    }

    private ScoredSheet Ledger()
    {
        ScoredSheet sheet = Headed(
            Words("单位", "Unit"), Words("年度", "Year"), Words("检查", "Check"), Words("内容", "Looks for"), Words("通过", "Passed"), Words("发现", "Failed"), Words("未检查", "Not run"), Words("未检查的原因", "Why not"));
        foreach (SheetAudit audit in audits)
        {
            foreach (LedgerEntry entry in audit.Ledger.Checks)
            {
                sheet.AddRow(
                    Text(1, audit.Report.Submission.Unit),
                    Number(2, audit.Report.Submission.Year),
                    Text(3, entry.Code),
                    Text(4, entry.Title.ToText(language)),
                    Number(5, entry.Passed),
                    Number(6, entry.Failed),
                    Number(7, entry.NotRun.Sum(static skipped => skipped.Count)),
                    Text(8, string.Join(Words("；", "; "), entry.NotRun.Select(skipped => skipped.Missing.Text.ToText(language) + " " + skipped.Count.ToString(CultureInfo.InvariantCulture)))));
            }
        }

        return sheet;
    }

    private ScoredSheet Waivers()
    {
        ScoredSheet sheet = Headed(Words("指纹", "Fingerprint"), Words("状态", "State"), Words("同意人", "Approved by"), Words("截止日期", "Until"), Words("说明", "What became of it"));
        foreach (WaiverUse use in audits.SelectMany(static audit => audit.Waivers))
        {
            sheet.AddRow(
                Text(1, use.Waiver.Fingerprint),
                Text(2, use.State switch
                {
                    WaiverState.Applied => Words("有效", "in force"),
                    WaiverState.Expired => Words("到期", "expired"),
                    _ => Words("未用", "unused"),
                }),
                Text(3, use.Waiver.ApprovedBy),
                Text(4, use.Waiver.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                Text(5, use.ToText(language)));
        }

        return sheet;
    }

    private static string Told(Waiver waiver) => $"{waiver.ApprovedBy} {waiver.Until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {waiver.Reason}";

    private string SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => Words("错误", "error"),
        Severity.Warning => Words("警告", "warning"),
        _ => Words("提示", "note"),
    };

    private string Words(string chinese, string english) => language == Language.English ? english : chinese;

    private static ScoredSheet Headed(params string[] headings)
    {
        ScoredSheet sheet = new(headings.Length);
        sheet.AddRow(headings.Select(static (heading, index) => new SheetCell { Column = index + 1, Text = heading, Style = SheetStyle.Heading }));
        return sheet;
    }

    private static SheetCell Text(int column, string text) => new() { Column = column, Text = text };

    private static SheetCell Number(int column, decimal number) => new() { Column = column, Number = number, Style = SheetStyle.Number };
}
