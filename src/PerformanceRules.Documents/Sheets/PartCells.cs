using PerformanceRules.Documents.Reading;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Documents.Sheets;

/// <summary>The rows of the parts of a combination: each with its values, and with the score that it would earn by itself.</summary>
internal static class PartCells
{
    public static IEnumerable<SheetCell> Of(ScoredRow row, ScoredPart part, RulebookDefinition rulebook, int number, int indicatorNumber)
    {
        SheetCell[] values = [.. ValueCells.Of(RowLayout.Values, part.Part.Rule, part.Evidence, part.Numbers)];
        string weight = rulebook.RowScale is { } scale ? ValueText.Of(scale) : ScoreFormula.Address(SheetColumns.Weight, indicatorNumber);
        decimal? points = (part.Evidence as JudgementEvidence)?.Points;
        return
        [
            .. LabelCells.Of(row, PartTitles.Of(part.Part)),
            .. values,
            new SheetCell { Column = SheetColumns.Claimed, Number = points, Style = SheetStyle.Number },
            new SheetCell { Column = SheetColumns.Explanation, Text = row.Explanation, Style = SheetStyle.SmallText },
            new SheetCell { Column = SheetColumns.Standard, Text = row.Standard, Style = SheetStyle.SmallText },
            new SheetCell { Column = SheetColumns.Remark, Text = part.Remark, Style = SheetStyle.SmallText },
            NumberCells.Of(SheetColumns.FirstNumber, part.Numbers.First, RowLayout.Values, values, number),
            NumberCells.Of(SheetColumns.SecondNumber, part.Numbers.Second, RowLayout.Values, values, number),
            Score(part, number, weight),
        ];
    }

    private static SheetCell Score(ScoredPart part, int number, string weight) => new()
    {
        Column = SheetColumns.PartScore,
        Number = part.Score is { } score ? score.ToDecimal() : null,
        Formula = part.Score is null ? null : part.Formula(number, weight),
        Style = SheetStyle.Number,
    };
}
