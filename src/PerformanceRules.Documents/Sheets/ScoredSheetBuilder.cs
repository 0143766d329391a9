using System.Globalization;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Reading;
using PerformanceRules.Documents.Writing;
using PerformanceRules.Evaluation;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Documents.Sheets;

/// <summary>Lays a report out as the published form does: part by part under its own headings, the total at the end; what scoring adds stands to the right.</summary>
internal sealed class ScoredSheetBuilder
{
    private const string PartNumerals = "一二三四五六七八九十";
    private readonly EvaluationReport _report;
    private readonly ScoredSheet _sheet;
    private readonly IndicatorCells _cells;
    private readonly string? _amountUnit;
    private readonly List<(Section Part, int FirstRow, int LastRow)> _parts = [];

    private ScoredSheetBuilder(EvaluationReport report, ScoredFormOptions options, int shown)
    {
        _sheet = new ScoredSheet(shown);
        _report = report;
        _cells = new IndicatorCells(report, options.Language, _sheet.LiveRows);
        _amountUnit = options.AmountUnit;
    }

    public static ScoredSheet Build(EvaluationReport report, ScoredFormOptions options)
    {
        ScoredRow[] rows = [.. ScoredRows.Of(report)];
        string remark = RowRemarkText.Write(RowRemarks.OfSheet(report));
        bool hasRemarks = remark.Length > 0 || rows.Any(static row => row.Remark.Length > 0 || row.Parts.Any(static part => part.Remark.Length > 0));
        ScoredSheetBuilder builder = new(report, options, hasRemarks ? SheetColumns.Remark : SheetColumns.Derivation);
        builder.AddTitle();
        int part = 0;
        foreach (IGrouping<Section, ScoredRow> group in rows.GroupBy(static row => row.Part))
        {
            builder.AddPart([.. group], part++);
        }

        builder.AddTotal(remark);
        return builder._sheet;
    }

    private void AddTitle()
    {
        string year = _report.Submission.Year.ToString(CultureInfo.InvariantCulture);
        _sheet.AddRow(new SheetCell { Column = 1, ColumnSpan = _sheet.Shown, Text = _report.Rulebook.Title, Style = SheetStyle.Title });
        _sheet.AddRow(new SheetCell
        {
            Column = 1,
            ColumnSpan = _sheet.Shown,
            Text = $"单位：{_report.Submission.Unit}　　年度：{year}　　指标体系：{_report.Rulebook.Reference}",
            Style = SheetStyle.Subtitle,
        });
    }

    private void AddPart(IReadOnlyList<ScoredRow> rows, int part)
    {
        Section section = rows[0].Part;
        string numeral = part < PartNumerals.Length ? PartNumerals[part].ToString() : (part + 1).ToString(CultureInfo.InvariantCulture);
        _sheet.AddRow(new SheetCell
        {
            Column = 1,
            ColumnSpan = _sheet.Shown,
            Text = $"{numeral}、{section.Title}（{ValueText.Of(section.Weight)}分）",
            Style = SheetStyle.Subtitle,
        });
        int firstRow = _sheet.NextRow;
        for (int index = 0; index < rows.Count;)
        {
            int end = index;
            while (end < rows.Count && rows[end].Layout == rows[index].Layout)
            {
                end++;
            }

            AddBlock([.. rows.Skip(index).Take(end - index)]);
            index = end;
        }

        _parts.Add((section, firstRow, _sheet.NextRow - 1));
    }

    // Rows under one row of headings.
    private void AddBlock(IReadOnlyList<ScoredRow> rows)
    {
        _sheet.AddRow(HeadingCells.Of(rows[0].Layout, _report.Submission.Year, _amountUnit));
        int first = _sheet.NextRow;
        foreach (ScoredRow row in rows)
        {
            int number = _sheet.NextRow;
            _sheet.AddRow(_cells.Of(row, number));
            foreach (ScoredPart part in row.Parts)
            {
                _sheet.AddRow(PartCells.Of(row, part, _report.Rulebook.Definition, _sheet.NextRow, number));
            }

            foreach (SheetCell[] component in FundCells.Of(row))
            {
                _sheet.AddRow(component);
            }
        }

        foreach (int column in (int[])[SheetColumns.FirstLevel, SheetColumns.SecondLevel, SheetColumns.Explanation, SheetColumns.Standard])
        {
            _sheet.MergeDown(column, first, _sheet.NextRow - 1);
        }
    }

    // A grade that is not given, because a row is not scored, is not computed either.
    private string? GradeFormula(int row)
    {
        string total = ScoreFormula.Address(SheetColumns.Computed, row);
        return _report.Grade is null ? null
            : "\"等级：\"&" + _report.Rulebook.Definition.Grades.OrderBy(static grade => grade.From).Aggregate("\"\"", (below, grade) => $"IF(ROUND({total}-{ValueText.Of(grade.From)},9)>=0,\"{grade.Name.Replace("\"", string.Empty, StringComparison.Ordinal)}\",{below})");
    }

    private void AddTotal(string remark)
    {
        int row = _sheet.NextRow;
        bool differs = _report.Claimed is { } claimed && claimed != _report.Score;
        _sheet.AddRow(
            new SheetCell { Column = SheetColumns.FirstLevel, ColumnSpan = SheetColumns.SecondValue, Text = "合计", Style = SheetStyle.Label },
            new SheetCell { Column = SheetColumns.Weight, Number = _report.Weight, Style = SheetStyle.Number },
            new SheetCell { Column = SheetColumns.Claimed, Number = _report.Claimed, Style = SheetStyle.Number },
            new SheetCell { Column = SheetColumns.Explanation, ColumnSpan = 2, Text = _report.Grade is { } grade ? "等级：" + grade : string.Empty, Formula = GradeFormula(row) },
            new SheetCell { Column = SheetColumns.Computed, Number = _report.Score, Formula = TotalFormula.Of(_report, _parts), Style = differs ? SheetStyle.DifferingScore : SheetStyle.Score, Indicator = string.Empty },
            IndicatorCells.Difference(row, _report.Claimed, _report.Score),
            new SheetCell { Column = SheetColumns.Derivation, Text = _report.Status == ReportStatus.Complete ? string.Empty : "有指标未能计分，合计为已计分部分之和。", Style = SheetStyle.SmallText },
            new SheetCell { Column = SheetColumns.Remark, Text = remark, Style = SheetStyle.SmallText });
    }
}
