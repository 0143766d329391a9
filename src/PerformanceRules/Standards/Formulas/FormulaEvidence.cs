using PerformanceRules.Model;

namespace PerformanceRules.Standards.Formulas;

/// <summary>What a standard written as a formula is scored from: a value for each of its inputs.</summary>
public sealed record FormulaEvidence : Evidence
{
    private readonly Dictionary<string, FormulaValue> _values;

    /// <summary>Initializes the evidence.</summary>
    /// <param name="values">The values by the names of the inputs.</param>
    /// <exception cref="ArgumentException">A name stands twice.</exception>
    public FormulaEvidence(IEnumerable<KeyValuePair<string, FormulaValue>> values)
    {
        _values = new Dictionary<string, FormulaValue>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, FormulaValue> value in Guard.NotNull(values))
        {
            _values.Add(Guard.NotNull(value.Key, nameof(values)), Guard.NotNull(value.Value, nameof(values)));
        }
    }

    /// <summary>Gets the values by the names of the inputs, in the order given.</summary>
    public IReadOnlyDictionary<string, FormulaValue> Values => _values;

    /// <summary>Gives the value of an input.</summary>
    /// <param name="name">The name of the input.</param>
    /// <returns>The value, or <see langword="null"/> where none is given.</returns>
    public FormulaValue? Find(string name) => _values.TryGetValue(Guard.NotNull(name), out FormulaValue? value) ? value : null;

    /// <inheritdoc/>
    public bool Equals(FormulaEvidence? other) =>
        other is not null && _values.Count == other._values.Count && _values.All(value => other.Find(value.Key) == value.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => _values.Aggregate(_values.Count, static (hash, value) => hash ^ StringComparer.Ordinal.GetHashCode(value.Key));
}
