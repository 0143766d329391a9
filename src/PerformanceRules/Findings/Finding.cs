namespace PerformanceRules.Findings;

/// <summary>Something that does not add up in a sheet: facts with a stable code. The message is rendered when it is asked for.</summary>
public sealed record Finding : ILocalizedText
{
    private readonly FindingValue[] _values;

    /// <summary>Initializes a finding.</summary>
    /// <param name="code">The stable code, such as <see cref="FindingCodes.ClaimDiffers"/>, or a code of your own.</param>
    /// <param name="severity">How grave it is.</param>
    /// <param name="message">The message: a key of the library's own texts, or a text of your own with {name} for each value.</param>
    /// <param name="values">The values that the message names.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public Finding(string code, Severity severity, string message, params FindingValue[] values)
    {
        Code = Guard.NotNull(code);
        Severity = severity;
        Template = Guard.NotNull(message);
        _values = Guard.NotNull(values);
    }

    /// <summary>Initializes a finding whose message is of your own, in both languages.</summary>
    /// <param name="code">The stable code, such as <see cref="FindingCodes.ClaimDiffers"/>, or a code of your own.</param>
    /// <param name="severity">How grave it is.</param>
    /// <param name="message">The message, with {name} for each value.</param>
    /// <param name="values">The values that the message names.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public Finding(string code, Severity severity, LocalizedText message, params FindingValue[] values)
        : this(code, severity, Guard.NotNull(message).Chinese, values) => Message = message;

    /// <summary>Gets the stable code.</summary>
    public string Code { get; }

    /// <summary>Gets how grave the finding is.</summary>
    public Severity Severity { get; }

    /// <summary>Gets the id of the indicator, or <see langword="null"/> where the finding is about a section or the sheet.</summary>
    public string? Indicator { get; init; }

    /// <summary>Gets the id of the section, where the finding is about one.</summary>
    public string? Section { get; init; }

    /// <summary>Gets the id of the part of a combination that the finding is about, as "outer.inner" where parts have parts; else <see langword="null"/>.</summary>
    public string? Part { get; init; }

    /// <summary>Gets the points claimed, where the finding is about a claim.</summary>
    public decimal? Claimed { get; init; }

    /// <summary>Gets the points computed, where the finding is about a claim.</summary>
    public decimal? Computed { get; init; }

    /// <summary>Gets the values that the message names.</summary>
    public IReadOnlyList<FindingValue> Values => _values;

    internal string Template { get; }

    /// <summary>Gets the message, where it is given in both languages and is no key of the library's own texts.</summary>
    internal LocalizedText? Message { get; }

    /// <inheritdoc/>
    public string ToText(Language language) => FindingMessages.Render(this, language);

    /// <summary>Gives the message in Chinese.</summary>
    /// <returns>The message.</returns>
    public override string ToString() => Code + ": " + ToText(Language.Chinese);
}
