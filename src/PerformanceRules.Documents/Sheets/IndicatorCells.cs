using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Documents.Sheets;

/// <summary>The cells of one indicator's row.</summary>
internal sealed class IndicatorCells(EvaluationReport report, Language language)
{
    private readonly ScoreRounding _rounding = report.Rulebook.Definition.ScoreRounding;

    public IEnumerable<SheetCell> Of(ScoredRow row, int number)
    {
        IndicatorResult result = row.Result;
        (Rational? first, Rational? second) = FormulaNumbers.Of(result);
        decimal? claimed = result.Claimed ?? (result.Evidence as JudgementEvidence)?.Points;
        IEnumerable<SheetCell> cells =
        [
            .. Labels(row),
            .. ValueCells.Of(row, first, second),
            new SheetCell { Column = SheetColumns.Weight, Number = result.Weight, Style = SheetStyle.Number },
            new SheetCell { Column = SheetColumns.Claimed, Number = claimed, Style = SheetStyle.Number },
            new SheetCell { Column = SheetColumns.Explanation, Text = row.Explanation, Style = SheetStyle.SmallText },
            new SheetCell { Column = SheetColumns.Standard, Text = row.Standard, Style = SheetStyle.SmallText },
            Computed(row, number),
            Difference(number, result.Claimed, result.Score),
            new SheetCell { Column = SheetColumns.Derivation, Text = DerivationOf(result), Style = SheetStyle.SmallText },
            new SheetCell { Column = SheetColumns.Waiver, Number = row.Exemption is { } exemption ? exemption.Points ?? result.Weight : null, Style = SheetStyle.Input },
            NumberCells.Of(SheetColumns.FirstNumber, first, row, number),
            NumberCells.Of(SheetColumns.SecondNumber, second, row, number),
        ];
        return cells;
    }

    public static SheetCell Difference(int row, decimal? claimed, decimal? score) => new()
    {
        Column = SheetColumns.Difference,
        Number = claimed - score,
        Formula = claimed is null || score is null ? null
            : $"ROUND({ScoreFormula.Address(SheetColumns.Claimed, row)}-{ScoreFormula.Address(SheetColumns.Computed, row)},10)",
        Style = SheetStyle.Number,
    };

    private SheetCell Computed(ScoredRow row, int number)
    {
        IndicatorResult result = row.Result;
        string? text = result.IsNotApplicable ? "不适用" : result.Score is null ? "未计分" : null;
        return new SheetCell
        {
            Column = SheetColumns.Computed,
            Text = text ?? string.Empty,
            Number = result.Score,
            Formula = result.Score is null ? null : ScoreFormula.Of(row, _rounding, number),
            Style = text is not null || (result.Claimed is { } claimed && claimed != result.Score) ? SheetStyle.DifferingScore : SheetStyle.Score,
            Indicator = result.Id,
        };
    }

    private string DerivationOf(IndicatorResult result)
    {
        string derivation = result.Derive().ToText(language);
        string reasons = string.Join("\n", report.Findings
            .Where(finding => finding.Indicator == result.Id && finding.Severity == Severity.Error)
            .Select(finding => finding.ToText(language)));
        return derivation.Length > 0 ? derivation : reasons;
    }

    private static SheetCell[] Labels(ScoredRow row)
    {
        string part = ScoredRow.LabelOf(row.Part.Title, row.Part.Weight);
        return (row.Layout, row.Group) switch
        {
            (RowLayout.Funds, _) =>
            [
                Label(SheetColumns.FirstLevel, row.Group is null ? part : part + " / " + row.Group),
                Label(SheetColumns.SecondLevel, row.Title),
            ],
            (RowLayout.Values, not null) =>
            [
                Label(SheetColumns.FirstLevel, part),
                Label(SheetColumns.SecondLevel, row.Group),
                Label(SheetColumns.ThirdLevel, row.Title),
            ],
            _ => [Label(SheetColumns.FirstLevel, part), Label(SheetColumns.SecondLevel, row.Title, span: 2)],
        };
    }

    private static SheetCell Label(int column, string text, int span = 1) => new() { Column = column, ColumnSpan = span, Text = text, Style = SheetStyle.Label };
}
