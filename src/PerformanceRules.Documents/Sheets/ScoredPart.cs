using PerformanceRules.Arithmetic;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Writing;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Sheets;

/// <summary>A part of a combination as a row of the form, below the indicator's own.</summary>
internal sealed class ScoredPart(CombinedPart part, Evidence? evidence, DerivationStep[] steps)
{
    public CombinedPart Part { get; } = part;

    public Evidence? Evidence { get; } = evidence;

    /// <summary>Gets the points that the part would earn by itself, or <see langword="null"/> where the indicator is not scored.</summary>
    public Rational? Score { get; } = steps.Length > 0 ? steps[steps.Length - 1].Value : null;

    public (Rational? First, Rational? Second) Numbers { get; } = steps.Length > 0 ? FormulaNumbers.Of(part.Rule, evidence, steps) : default;

    /// <summary>Gets what the part reports that its cells do not show.</summary>
    public string Remark { get; } = RowRemarkText.Write(RowRemarks.OfPart(evidence));

    public static IReadOnlyList<ScoredPart> Of(IndicatorResult result)
    {
        if (result is not { ScoringRule: CombinationRule rule, Evidence: CombinationEvidence given })
        {
            return [];
        }

        Derivation derivation = result.Derive();
        return
        [
            .. rule.Parts.Select(part => new ScoredPart(
                part, given.Parts.FirstOrDefault(evidence => evidence.Part == part.Id)?.Evidence, FormulaNumbers.StepsOf(derivation, part.Id))),
        ];
    }

    public string? Formula(int row, string weight) => RuleFormula.Of(Part.Rule, Evidence, FormulaCells.InRow(row, weight));
}
