using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PerformanceRules.OracleTests;

namespace PerformanceRules.Documents.Recalculation;

/// <summary>Fills a blank form in, knowing no more of it than a person who reads its headings.</summary>
internal sealed partial class FormFilling(Random random)
{
    private static readonly string[] Units = ["", "批次", "个", "%", "人", "万元", "公里"];
    private static readonly string[] Words = ["保障机关正常运转", "进一步加强管理", "有效提升服务水平", "逐步改善"];
    private static readonly string[] Unclear = ["约20", "20-30个", "不低于20批次", "20批次以上", "≥20 批次", "三次", "1/2", "≥", "20..5", "2024年12月前", "≥20工分"];

    private readonly Dictionary<char, string> _headings = [];
    private SheetTexts _sheet = null!;

    public void Fill(Stream stream)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(stream, isEditable: true);
        _sheet = new SheetTexts(document);
        string group = string.Empty;
        int rowsLeft = 0;
        for (int row = 4; row <= _sheet.LastRow; row++)
        {
            if ("ABCDEFGHI".Count(column => Text(row, column) is "分值" or "得分" or "单项指标得分") > 0)
            {
                _headings.Clear();
                foreach (char column in "ABCDEFGHI")
                {
                    _headings[column] = Text(row, column);
                }

                continue;
            }

            if (Weighted().IsMatch(Text(row, 'B')) || Weighted().IsMatch(Text(row, 'A')))
            {
                group = Weighted().IsMatch(Text(row, 'B')) ? Text(row, 'B') : Text(row, 'A');
                rowsLeft = random.Next(1, 4);
                _weight = decimal.Parse(Weighted().Match(group).Groups[1].Value, CultureInfo.InvariantCulture) / rowsLeft;
            }

            FillRow(row, ref rowsLeft);
        }
    }

    private decimal _weight;

    [GeneratedRegex("（([0-9.]+)）$")]
    private static partial Regex Weighted();

    private void FillRow(int row, ref int rowsLeft)
    {
        if (Column("预算数（万元）", "全年预算数") is { } budget && IsOpen(row, budget) && Text(row, 'F').Length > 0)
        {
            decimal amount = random.Next(1, 100_000) / 100m;
            Number(row, budget, amount);
            Number(row, (char)(budget + 1), Math.Round(amount * random.Next(0, 120) / 100m, 2));
        }
        else if (Column("本年") is { } year && IsOpen(row, year))
        {
            Number(row, year, random.Pick(0, 0.005m, 0.01m, 0.065m, 0.2m, 0.41m));
            if (IsOpen(row, (char)(year - 1)))
            {
                Number(row, (char)(year - 1), random.Pick(0, 0.01m, 0.05m, 0.3m));
            }
        }
        else if (Column("指标值", "年度指标值") is { } target && IsOpen(row, (char)(target + 1)))
        {
            if (!IsOpen(row, target))
            {
                Write(row, (char)(target + 1), random.Pick("无不合格项", "不合格1项", "不合格2项"));
            }
            else if (rowsLeft > 0)
            {
                rowsLeft--;
                FillOpen(row, target);
            }
        }
    }

    private void FillOpen(int row, char target)
    {
        Write(row, 'C', "自定指标" + row.ToString(CultureInfo.InvariantCulture));
        if (IsOpen(row, 'B'))
        {
            Write(row, 'B', "数量指标");
        }

        Number(row, 'F', _weight);
        int kind = random.Next(20);
        if (kind < 4)
        {
            Write(row, target, random.Pick(Words));
            Write(row, (char)(target + 1), random.Pick("已完成", "有效提升"));
            decimal most = Column("单项指标得分") is null ? _weight : 100;
            Number(row, Column("得分", "单项指标得分")!.Value, Math.Round(most * random.Next(0, 11) / 10m, 2));
        }
        else if (kind < 6)
        {
            Write(row, target, random.Pick(Unclear));
            Write(row, (char)(target + 1), "16批次");
        }
        else
        {
            string unit = random.Pick(Units);
            decimal number = random.Pick(0, 0.5m, 1, 3, 10, 20, 55, 95, 100, 2.5m, 1234.56m);
            decimal actual = Math.Round(number * random.Pick(0, 0.5m, 0.8m, 0.95m, 1, 1.1m, 2, 3, 5, 0.01m, 20) + random.Pick(0, 0, 0, 1), 4);
            string written = actual.ToString(CultureInfo.InvariantCulture);
            Write(row, target, random.Pick("≥", "≤", "=", "", "≥") + number.ToString(CultureInfo.InvariantCulture) + unit);
            if (unit.Length == 0 || random.Next(4) == 0)
            {
                if (random.Next(2) == 0)
                {
                    Number(row, (char)(target + 1), actual);
                    return;
                }
            }
            else
            {
                written += unit;
            }

            Write(row, (char)(target + 1), written);
        }
    }

    private char? Column(params string[] names) => _headings.FirstOrDefault(heading => names.Contains(heading.Value)) is { Key: not '\0' } found ? found.Key : null;

    private string Text(int row, char column) => _sheet.Text(row, column);

    // A cell to fill in has one of the last styles before that of problems.
    private bool IsOpen(int row, char column) => _sheet.At(row, column)?.StyleIndex?.Value is >= 12 and <= 14;

    private void Number(int row, char column, decimal number)
    {
        Cell cell = _sheet.At(row, column)!;
        (cell.DataType, cell.InlineString, cell.CellValue) = (null, null, new CellValue(number.ToString(CultureInfo.InvariantCulture)));
    }

    private void Write(int row, char column, string text)
    {
        Cell cell = _sheet.At(row, column)!;
        (cell.DataType, cell.CellValue, cell.InlineString) = (CellValues.InlineString, null, new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text)));
    }
}
