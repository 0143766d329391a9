namespace PerformanceRules.Findings;

/// <summary>A named value of a finding's message: a number, a text, or data that renders itself.</summary>
public readonly record struct FindingValue
{
    /// <summary>Initializes a value.</summary>
    /// <param name="name">The name that the message refers to, such as "weight".</param>
    /// <param name="value">The value.</param>
    public FindingValue(string name, object? value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>Gets the name that the message refers to.</summary>
    public string Name { get; }

    /// <summary>Gets the value.</summary>
    public object? Value { get; }

    /// <summary>Pairs a name with a value.</summary>
    /// <param name="pair">The name and the value.</param>
    public static implicit operator FindingValue((string Name, object? Value) pair) => new(pair.Name, pair.Value);

    internal string ToText(Language language) => Value switch
    {
        null => string.Empty,
        ILocalizedText text => FaultText.Of(text, shown => shown.ToText(language)),
        decimal number => ((Arithmetic.Rational)number).ToString(),
        IFormattable number => FaultText.Of(number, static shown => shown.ToString(format: null, System.Globalization.CultureInfo.InvariantCulture)),
        _ => FaultText.Of(Value, static shown => shown.ToString()),
    };
}
