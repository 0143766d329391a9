using PerformanceRules.Arithmetic;
using PerformanceRules.Arithmetic.Formulas;

namespace PerformanceRules.Rules;

/// <summary>A formula with the numbers of a row.</summary>
internal sealed class FormulaArithmetic(FormulaRow row, bool isWithinWeight) : RowArithmetic
{
    public override bool IsWithinWeight => isWithinWeight;

    public override Rational Score(in Rational weight) => row.Score(weight);

    public override void Explain(Rational score, in ScoringContext context) => FormulaSteps.Record(row, words: null, context);
}
