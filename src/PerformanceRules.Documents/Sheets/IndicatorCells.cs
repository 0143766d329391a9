using PerformanceRules.Arithmetic;
using PerformanceRules.Documents.Writing;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Documents.Sheets;

/// <summary>The cells of one indicator's row.</summary>
internal sealed class IndicatorCells(EvaluationReport report, Language language, ICollection<LiveRow> liveRows)
{
    private readonly RulebookDefinition _rulebook = report.Rulebook.Definition;

    public IEnumerable<SheetCell> Of(ScoredRow row, int number)
    {
        IndicatorResult result = row.Result;
        (Rational? First, Rational? Second) numbers = FormulaNumbers.Of(result);
        SheetCell[] values = [.. ValueCells.Of(row.Layout, result, numbers, language)];
        LiveRow? live = LiveRow.Of(row, values, number);
        if (live is not null)
        {
            liveRows.Add(live);
        }

        return
        [
            .. LabelCells.Of(row, row.Title),
            .. values,
            new SheetCell { Column = SheetColumns.Weight, Number = result.Weight, Style = SheetStyle.Number },
            new SheetCell { Column = SheetColumns.Claimed, Number = result.Claimed, Style = SheetStyle.Number },
            new SheetCell { Column = SheetColumns.Explanation, Text = row.Explanation, Style = SheetStyle.SmallText },
            new SheetCell { Column = SheetColumns.Standard, Text = row.Standard, Style = SheetStyle.SmallText },
            Computed(row, number, live),
            Difference(number, result.Claimed, result.Score, isLive: live is not null),
            new SheetCell { Column = SheetColumns.Derivation, Text = DerivationOf(result), WorkbookText = FixedNote(row), Formula = live?.Derivation, Style = SheetStyle.SmallText },
            new SheetCell { Column = SheetColumns.Remark, Text = row.Remark, Style = SheetStyle.SmallText },
            new SheetCell { Column = SheetColumns.Waiver, Number = row.Exemption is { } exemption ? exemption.Points ?? result.Weight : null, Style = row.IsExemptible ? SheetStyle.Input : SheetStyle.Text },
            NumberCells.Of(SheetColumns.FirstNumber, numbers.First, row.Layout, values, number),
            NumberCells.Of(SheetColumns.SecondNumber, numbers.Second, row.Layout, values, number),
            .. row.Inputs?.Cells() ?? [],
        ];
    }

    public static SheetCell Difference(int row, decimal? claimed, decimal? score, bool isLive = false) => new()
    {
        Column = SheetColumns.Difference,
        Number = claimed - score,
        Formula = !isLive && (claimed is null || score is null) ? null
            : $"IF(ISNUMBER({ScoreFormula.Address(SheetColumns.Claimed, row)}),IFERROR(ROUND({ScoreFormula.Address(SheetColumns.Claimed, row)}-{ScoreFormula.Address(SheetColumns.Computed, row)},10),\"\"),\"\")",
        Style = SheetStyle.Number,
    };

    private SheetCell Computed(ScoredRow row, int number, LiveRow? live)
    {
        IndicatorResult result = row.Result;
        string? text = result.IsNotApplicable ? "不适用" : result.Score is null ? ScoreFormula.NotScored : null;
        return new SheetCell
        {
            Column = SheetColumns.Computed,
            Text = text ?? string.Empty,
            Number = result.Score,
            Formula = result.Score is null && live is null ? null : ScoreFormula.Of(row, _rulebook, number, live),
            Style = text is not null || ReportText.ClaimDiffers(result) ? SheetStyle.DifferingScore : SheetStyle.Score,
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

    // A formula that does not follow the cells says so, where somebody would change one.
    private static string FixedNote(ScoredRow row) =>
        row.Result.Score is null || ScoreFormula.IsLive(row) ? string.Empty : "（本项公式不随指标值、完成值变动；改动后请重新核算。）";
}
