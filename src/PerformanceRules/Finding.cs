using PerformanceRules.Findings;

namespace PerformanceRules;

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

    /// <summary>
    /// Gets the field of the evidence, or of the row, that the finding is about, such as "actual" or "budget", by which a screen marks the cell; <see langword="null"/>
    /// where it is about no single field. A rule of your own sets it.
    /// </summary>
    public string? Field { get => field ?? FindingFields.Of(this); init; }

    /// <summary>Gets the place of the row in <see cref="Submission.Indicators"/>, 0 for the first; <see langword="null"/> where the sheet has no such row, or the finding is about no row.</summary>
    public int? RowIndex { get; init; }

    /// <summary>Gets the points claimed, where the finding is about a claim.</summary>
    public decimal? Claimed { get; init; }

    /// <summary>Gets the points computed, where the finding is about a claim.</summary>
    public decimal? Computed { get; init; }

    /// <summary>Gets what a rule threw, where the finding is that it did (<see cref="FindingCodes.RuleFailed"/>). It is no part of the JSON report.</summary>
    public Exception? Exception { get; init; }

    /// <summary>Gets the values that the message names.</summary>
    public IReadOnlyList<FindingValue> Values => _values;

    /// <summary>
    /// Gets the stable key of the message, such as "evidence-missing.field", by which an application may hold a text of its own; where the finding is of a rule of
    /// your own, the text that it gave.
    /// </summary>
    public string MessageKey => Message is null ? Template : Code;

    internal string Template { get; }

    /// <summary>Gets the message, where it is given in both languages and is no key of the library's own texts.</summary>
    internal LocalizedText? Message { get; }

    /// <inheritdoc/>
    public string ToText(Language language) => FindingMessages.Render(this, language);

    /// <summary>Tells whether two findings say the same of the same place. What a rule threw is not compared.</summary>
    /// <param name="other">The other finding.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(Finding? other) =>
        other is not null
        && Code == other.Code && Severity == other.Severity && Template == other.Template
        && Indicator == other.Indicator && Section == other.Section && Part == other.Part && Field == other.Field && RowIndex == other.RowIndex
        && Claimed == other.Claimed && Computed == other.Computed
        && _values.AsSpan().SequenceEqual(other._values);

    /// <inheritdoc/>
    public override int GetHashCode() => (Code, Severity, Template, Indicator, Section, Part, Claimed, Computed).GetHashCode();

    /// <summary>Gives the code and the message in Chinese.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Code + ": " + ToText(Language.Chinese);
}
