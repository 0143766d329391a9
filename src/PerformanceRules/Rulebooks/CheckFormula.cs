using PerformanceRules.Arithmetic;
using PerformanceRules.Arithmetic.Formulas;

namespace PerformanceRules.Rulebooks;

/// <summary>The condition and the points of a rulebook's check, read once: which facts they need, and what they come to.</summary>
internal sealed class CheckFormula
{
    private readonly ScoringFormula _when;
    private readonly ScoringFormula? _points;

    private CheckFormula(CheckDefinition definition, ScoringFormula when, ScoringFormula? points)
    {
        Definition = definition;
        _when = when;
        _points = points;
        Facts = [.. when.Inputs.Concat(points?.Inputs ?? []).Select(static input => input.Name).Distinct(StringComparer.Ordinal)];
    }

    public CheckDefinition Definition { get; }

    /// <summary>Gets the names of the facts that the check needs.</summary>
    public IReadOnlyList<string> Facts { get; }

    /// <exception cref="FormulaSyntaxException">The condition is none.</exception>
    /// <exception cref="ArgumentException">The condition is too large.</exception>
    public static ScoringFormula ReadWhen(CheckDefinition definition)
    {
        List<FormulaInput> inputs = InputsOf(definition.For, out FormulaScope scope);
        Condition when = FormulaReader.ReadCondition(definition.When, scope);
        return new ScoringFormula(inputs.Where(input => new FormulaUse(input).IsIn(when)), Formula.If(when, 1, 0));
    }

    /// <exception cref="FormulaSyntaxException">The points are no formula.</exception>
    /// <exception cref="ArgumentException">The formula is too large.</exception>
    public static ScoringFormula? ReadPoints(CheckDefinition definition)
    {
        if (definition.Points is not { } text)
        {
            return null;
        }

        List<FormulaInput> inputs = InputsOf(definition.For, out FormulaScope scope);
        Formula points = FormulaReader.Read(text, scope);
        return new ScoringFormula(inputs.Where(input => new FormulaUse(input).IsIn(points)), points);
    }

    public static CheckFormula Of(CheckDefinition definition) => new(definition, ReadWhen(definition), ReadPoints(definition));

    /// <summary>Tells whether there is a finding; none where the condition has no value, such as a division by zero.</summary>
    public bool? Holds(IReadOnlyDictionary<string, Rational> facts, in Rational weight) => ValueOf(_when, facts, weight) is { } value ? value.Sign != 0 : null;

    /// <summary>Gives the points at stake; 0 where the check names none.</summary>
    public Rational PointsAtStake(IReadOnlyDictionary<string, Rational> facts, in Rational weight) => _points is null ? Rational.Zero : ValueOf(_points, facts, weight) ?? Rational.Zero;

    private static Rational? ValueOf(ScoringFormula formula, IReadOnlyDictionary<string, Rational> facts, in Rational weight)
    {
        FormulaRow row = formula.With([.. formula.Inputs.Select(input => facts[input.Name])]);
        return row.Check(weight) is null ? row.Score(weight) : null;
    }

    private static List<FormulaInput> InputsOf(CheckScope subject, out FormulaScope scope)
    {
        scope = FormulaScope.AfterScoring();
        List<FormulaInput> inputs = [];
        foreach (CheckFact fact in CheckFact.All.Where(fact => fact.Scopes.Contains(subject) && fact.Name != "weight"))
        {
            FormulaInput input = new(fact.Name);
            inputs.Add(input);
            scope.Add(input);
        }

        return inputs;
    }
}
