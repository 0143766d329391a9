using System.Globalization;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Sheets;
using PerformanceRules.Documents.Writing;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;

namespace PerformanceRules.Documents.Filing;

/// <summary>
/// The forms of projects: head, funds, indicators, total. The Ministry's has a column of weights; Hubei's has none; Hebei's has the funds on one line, and
/// the score of each row out of 100 before its weight.
/// </summary>
internal sealed class ProjectFiling
{
    private const int Columns = 9;
    private static readonly double[] Widths = [900, 1500, 1500, 3000, 2200, 2200, 900, 900, 2600];

    private readonly ScoredSheet _sheet = new(Columns) { Widths = Widths };
    private readonly EvaluationReport _report;
    private readonly ScoredFormOptions _options;
    private readonly ScoredRow[] _rows;
    private readonly bool _hasWeights;
    private readonly decimal? _rowScale;

    private ProjectFiling(EvaluationReport report, ScoredFormOptions options)
    {
        _report = report;
        _options = options;
        _rows = [.. ScoredRows.Of(report)];
        _rowScale = report.Rulebook.Definition.RowScale;
        _hasWeights = !report.Rulebook.Sections.Any(static section => section.Open is { WeightsOptional: true });
    }

    public static ScoredSheet Of(EvaluationReport report, ScoredFormOptions options)
    {
        ProjectFiling filing = new(report, options);
        filing.AddHead();
        filing.AddFunds();
        filing.AddIndicators();
        filing.AddTotal();
        return filing._sheet;
    }

    private void AddHead()
    {
        Submission sheet = _report.Submission;
        _sheet.AddRow(Label(1, Columns, FormText.WithoutBrackets(_report.Rulebook.Title)) with { Style = SheetStyle.Title });
        _sheet.AddRow(Label(1, Columns, "（" + sheet.Year.ToString(CultureInfo.InvariantCulture) + "年度）") with { Style = SheetStyle.Subtitle });
        _sheet.AddRow(Label(1, 2, "项目名称"), Words(3, 7, sheet.Project));
        _sheet.AddRow(Label(1, 2, "主管部门"), Words(3, 3, sheet.Department), Label(6, 2, "实施单位"), Words(8, 2, sheet.Unit));
    }

    private void AddFunds()
    {
        if (Array.Find(_rows, static row => row.Result.Evidence is ExecutionRateEvidence) is not { } row)
        {
            return;
        }

        ExecutionRateEvidence funds = (ExecutionRateEvidence)row.Result.Evidence!;
        string unit = UnitOf(funds);
        if (_rowScale is not null)
        {
            _sheet.AddRow(
                Label(1, 1, "预算执行情况" + unit), Label(2, 1, "预算数"), Words(3, 1, AmountOf(funds.Budget)), Label(4, 1, "执行数"), Words(5, 1, AmountOf(funds.Executed)),
                Label(6, 1, "预算执行进度"), Words(7, 3, RateOf(row, funds)));
            return;
        }

        int first = _sheet.NextRow;
        string head = _hasWeights ? "项目资金" + unit : $"预算执行情况{unit}\n（{ValueText.Of(row.Part.Weight)}分）";
        _sheet.AddRow([Label(1, 2, head), .. _hasWeights
            ? Headings((3, 1, ""), (4, 1, "年初预算数"), (5, 1, "全年预算数"), (6, 1, "全年执行数"), (7, 1, "分值"), (8, 1, "执行率"), (9, 1, "得分"))
            : Headings((3, 1, ""), (4, 1, "预算数(A)"), (5, 1, "执行数(B)"), (6, 2, "执行率(B/A)"), (8, 2, "得分"))]);
        AddFund(head, row.Title, funds, row, RateOf(row, funds));
        foreach (FundComponent part in funds.Components)
        {
            AddFund(head, part.Title, new ExecutionRateEvidence { Budget = part.Budget, Executed = part.Executed }, row: null, rate: null);
        }

        _sheet.MergeDown(1, first, _sheet.NextRow - 1);
    }

    private void AddFund(string head, string? title, ExecutionRateEvidence funds, ScoredRow? row, string? rate) => _sheet.AddRow([Label(1, 2, head), Label(3, 1, title ?? string.Empty), .. _hasWeights
        ? (SheetCell[])[
            Words(4, 1, AmountOf(funds.InitialBudget)), Words(5, 1, AmountOf(funds.Budget)), Words(6, 1, AmountOf(funds.Executed)),
            row is null ? Words(7, 1, "—") : Points(7, 1, row.Result.Weight), Words(8, 1, rate), row is null ? Words(9, 1, "—") : Points(9, 1, FilingSheet.PointsOf(row.Result))]
        : [Words(4, 1, AmountOf(funds.Budget)), Words(5, 1, AmountOf(funds.Executed)), Words(6, 2, rate), row is null ? Words(8, 2, null) : Points(8, 2, FilingSheet.PointsOf(row.Result))]]);

    private void AddIndicators()
    {
        string block = _hasWeights ? "绩效指标" : "年度绩效目标";
        _sheet.AddRow([Heading(1, 1, block), .. _rowScale is not null
            ? Headings((2, 1, "一级指标"), (3, 1, "二级指标"), (4, 1, "三级指标"), (5, 1, "预期指标值"), (6, 1, "单项指标实际完成值"), (7, 1, "单项指标得分"), (8, 1, "权重占比(%)"), (9, 1, "单项指标折算得分"))
            : _hasWeights
            ? Headings((2, 1, "一级指标"), (3, 1, "二级指标"), (4, 1, "三级指标"), (5, 1, "年度指标值"), (6, 1, "实际完成值"), (7, 1, "分值"), (8, 1, "得分"), (9, 1, "偏差原因分析及改进措施"))
            : Headings((2, 1, "一级指标"), (3, 1, "二级指标"), (4, 1, "三级指标"), (5, 1, "年初目标值(A)"), (6, 1, "实际完成值(B)"), (7, 3, "得分"))]);
        int first = _sheet.NextRow;
        foreach (ScoredRow row in _rows.Where(row => _rowScale is not null || row.Result.Evidence is not ExecutionRateEvidence))
        {
            AddIndicator(row, block);
        }

        // The title of the block reaches down beside its rows.
        _sheet.MergeDown(1, first - 1, _sheet.NextRow - 1);
        Array.ForEach([2, 3], column => _sheet.MergeDown(column, first, _sheet.NextRow - 1));
    }

    private void AddIndicator(ScoredRow row, string block)
    {
        IndicatorResult result = row.Result;
        RowTexts? texts = FilingSheet.TextsOf(_options, result.Id);
        SheetCell[] values = [.. ValueCells.Of(RowLayout.Values, result, default, Language.Chinese)];
        string ValueAt(int index) => values.Length <= index ? string.Empty : values[index].Number is { } number ? ValueText.Of(number) : values[index].Text;
        string section = _report.Sections.First(found => found.Id == result.Section) is var found ? found.Title + (_rowScale is null && _hasWeights ? $"\n（{ValueText.Of(found.Weight)}分）" : string.Empty) : string.Empty;
        decimal? points = FilingSheet.PointsOf(result);
        bool isFunds = result.Evidence is ExecutionRateEvidence;
        _sheet.AddRow(
        [
            Label(1, 1, block), Label(2, 1, isFunds ? "预算执行率" : section), Label(3, 1, isFunds ? "预算执行率" : texts?.Group ?? string.Empty), Words(4, 1, isFunds ? "预算执行进度" : result.Title),
            Words(5, 1, texts?.Target ?? ValueAt(0)), Words(6, 1, texts?.Actual ?? ValueAt(1)),
            .. _rowScale is { } scale
                ? (SheetCell[])[Points(7, 1, points is { } filed && result.Weight > 0 ? Math.Round(filed * scale / result.Weight, 2, MidpointRounding.AwayFromZero) : null), Points(8, 1, result.Weight), Points(9, 1, points)]
                : _hasWeights
                ? [Points(7, 1, result.Weight), Points(8, 1, points), Words(9, 1, ReasonOf(result.Evidence))]
                : [Points(7, 3, points)],
        ]);
    }

    private void AddTotal()
    {
        decimal? total = FilingSheet.TotalOf(_report);
        _sheet.AddRow([Label(1, 6, _rowScale is null ? "总分" : "自评总分"), .. _hasWeights && _rowScale is null
            ? (SheetCell[])[Points(7, 1, _report.Weight), Points(8, 1, total), Words(9, 1, null)]
            : [Points(7, 3, total)]]);
    }

    private static string? ReasonOf(Evidence? evidence) => evidence switch
    {
        TargetRatioEvidence ratio => ratio.Reason,
        JudgementEvidence judgement => judgement.Reason,
        _ => null,
    };

    // The unit that the cells state themselves is not said again.
    private string UnitOf(ExecutionRateEvidence funds) =>
        funds.Budget is { IsQuantity: true, Quantity.Unit: { Symbol.Length: > 0 } } ? string.Empty : $"（{_options.AmountUnit ?? "万元"}）";

    private static string? AmountOf(Amount? amount) => amount?.Text;

    private static string? RateOf(ScoredRow row, ExecutionRateEvidence funds) => funds.ClaimedRate?.Text ?? funds.Rate?.Text
        ?? (FormulaNumbers.Of(row.Result) is ({ Sign: > 0 } budget, { } executed) ? ValueText.Percent((executed / budget).Round(4)) : null);

    private static SheetCell[] Headings(params (int Column, int Span, string Text)[] headings) => [.. headings.Select(static heading => Heading(heading.Column, heading.Span, heading.Text))];

    private static SheetCell Heading(int column, int span, string text) => new() { Column = column, ColumnSpan = span, Text = text, Style = SheetStyle.Heading };

    private static SheetCell Label(int column, int span, string text) => new() { Column = column, ColumnSpan = span, Text = text, Style = SheetStyle.Label };

    private static SheetCell Words(int column, int span, string? text) => new() { Column = column, ColumnSpan = span, Text = text ?? string.Empty };

    private static SheetCell Points(int column, int span, decimal? number) => new() { Column = column, ColumnSpan = span, Number = number, Style = SheetStyle.Number };
}
