using PerformanceRules.Arithmetic;
using PerformanceRules.Arithmetic.Formulas;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <summary>What is left of a row once its evidence has been read: a formula with its numbers, to be scored as often as is wanted.</summary>
internal sealed class PreparedFormula(FormulaRow row, bool isWithinWeight)
{
    private readonly FormulaProgram _program = row.Formula.Program;
    private readonly ScoreNode? _score = row.Formula.Program.Alone;

    /// <summary>Gets a value indicating whether the score is known to be 0 to the weight.</summary>
    public bool IsWithinWeight { get; } = isWithinWeight;

    /// <summary>Gives the score in points, not yet rounded.</summary>
    public Rational Score(in Rational weight) => _score is { } score ? score.Of(row, weight) : _program.Score(row, weight);
}

/// <summary>A rule that reads its evidence once, however often the row is scored.</summary>
internal interface IFormulaRule
{
    /// <summary>Reads the evidence, and warns of what does not add up in it; <see langword="null"/> where it cannot be scored, which the rule says when it is asked for the score.</summary>
    PreparedFormula? Read(Evidence evidence, in ScoringContext context);
}
