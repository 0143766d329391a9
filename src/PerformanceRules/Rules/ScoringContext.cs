using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;

namespace PerformanceRules.Rules;

/// <summary>What a rule is told beside the evidence, and where it records what it did. Where nobody listens, recording costs nothing.</summary>
public readonly ref struct ScoringContext
{
    private readonly WeightedRow _row;
    private readonly RuleNotes? _notes;
    private readonly string? _part;

    internal ScoringContext(WeightedRow row, RuleNotes? notes, string? part = null)
    {
        _row = row;
        _notes = notes;
        _part = part;
    }

    /// <summary>Gets the weight of the indicator (分值) in points: the most it can score.</summary>
    public Rational Weight => _row.Weight;

    /// <summary>Gets a value indicating whether the derivation is asked for; ask before making up a step.</summary>
    public bool RecordsSteps => _notes is { RecordsSteps: true };

    /// <summary>Gets a value indicating whether warnings are asked for; ask before making one up.</summary>
    public bool RecordsWarnings => _notes is not null;

    /// <summary>Makes a context that listens to nothing, for calling a rule by itself.</summary>
    /// <param name="weight">The weight of the indicator in points.</param>
    /// <returns>The context.</returns>
    public static ScoringContext ForWeight(Rational weight) => new(new WeightedRow { Weight = weight }, notes: null);

    /// <summary>The same notes, with another weight.</summary>
    internal ScoringContext Weighing(WeightedRow row) => new(row, _notes, _part);

    /// <summary>Makes the context of a part, for a rule that scores parts by rules of their own. The part's steps are recorded under its id.</summary>
    /// <param name="part">The id of the part.</param>
    /// <param name="weight">The most that the part can score, in points.</param>
    /// <returns>The context.</returns>
    public ScoringContext ForPart(string part, Rational weight) => new(new WeightedRow { Weight = weight }, _notes, _part is null ? Guard.NotNull(part) : _part + "." + part);

    /// <summary>Records a step of the derivation: the formula, the numbers put in, and what came out.</summary>
    /// <param name="result">The name of the value, which later formulas may use: "ratio", "deduction", "score".</param>
    /// <param name="formula">The arithmetic over named operands: + - * / ( ), and min, max, abs, floor, ceiling, round.</param>
    /// <param name="value">What came out.</param>
    /// <param name="operands">Every name in the formula with its number.</param>
    /// <exception cref="ArgumentNullException">A name is <see langword="null"/>, whether or not anybody listens.</exception>
    public void Step(string result, string formula, Rational value, params Operand[] operands)
    {
        Guard.NotNull(result);
        Guard.NotNull(formula);
        _notes?.Add(new DerivationStep(result, formula, value, operands) { Part = _part });
    }

    /// <summary>Records a step that turns on a reading (口径) of the standard.</summary>
    /// <param name="reading">The reading and the option taken.</param>
    /// <param name="result">The name of the value, which later formulas may use.</param>
    /// <param name="formula">The arithmetic over named operands.</param>
    /// <param name="value">What came out.</param>
    /// <param name="operands">Every name in the formula with its number.</param>
    public void Step(ReadingChoice reading, string result, string formula, Rational value, params Operand[] operands) =>
        _notes?.Add(new DerivationStep(result, formula, value, operands) { Part = _part, Reading = reading });

    internal void Add(DerivationStep step) => _notes?.Add(_part is null ? step : step with { Part = _part });

    /// <summary>Records something that does not add up but does not stop the score.</summary>
    /// <param name="code">The code of the finding, such as <see cref="FindingCodes.OverExecution"/>, or a code of your own.</param>
    /// <param name="message">What is wrong and what to do, with {name} for each value.</param>
    /// <param name="values">The values that the message names.</param>
    public void Warn(string code, string message, params FindingValue[] values) =>
        _notes?.Add(new Finding(code, Severity.Warning, message, values) { Part = _part });
}
