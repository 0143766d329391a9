using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;

namespace PerformanceRules.Rules;

/// <summary>What became of an indicator under its rule: a score, or the reason why there is none. <c>default</c> is neither: the rule has failed.</summary>
public readonly struct RuleOutcome : IEquatable<RuleOutcome>
{
    // Stands in the third word of a score of 0, so that default, which is all zero, can be told from it.
    private static readonly object GivenZero = new();

    // A number in three words, of which the third is seldom used; a fault takes its place.
    private readonly long _numerator;
    private readonly long _denominatorLessOne;
    private readonly object? _wideOrFault;

    private RuleOutcome(in Rational score)
    {
        (_numerator, _denominatorLessOne, WideFraction? wide) = score;
        _wideOrFault = wide is null && _numerator == 0 ? GivenZero : wide;
    }

    private RuleOutcome(Finding fault) => _wideOrFault = fault;

    /// <summary>Gets the score in points, not yet rounded; 0 where there is none.</summary>
    public Rational Score => Rational.FromParts(_numerator, _denominatorLessOne, _wideOrFault as WideFraction);

    /// <summary>Gets why the indicator could not be scored, or <see langword="null"/>.</summary>
    public Finding? Fault => _wideOrFault as Finding;

    /// <summary>Gets a value indicating whether this is <c>default</c>: no score was given and no reason why there is none.</summary>
    public bool IsDefault => _numerator == 0 && _wideOrFault is null;

    /// <summary>Takes a score.</summary>
    /// <param name="points">The score in points, 0 to the weight, not yet rounded.</param>
    public static implicit operator RuleOutcome(decimal points) => new(points);

    /// <summary>Takes a score.</summary>
    /// <param name="score">The score in points, 0 to the weight, not yet rounded.</param>
    public static implicit operator RuleOutcome(in Rational score) => new(score);

    /// <summary>Takes the reason why there is no score.</summary>
    /// <param name="fault">The finding.</param>
    public static implicit operator RuleOutcome(Finding fault) => new(Guard.NotNull(fault));

    /// <summary>Tells whether two outcomes are the same.</summary>
    /// <param name="left">The first outcome.</param>
    /// <param name="right">The second outcome.</param>
    public static bool operator ==(RuleOutcome left, RuleOutcome right) => left.Equals(right);

    /// <summary>Tells whether two outcomes differ.</summary>
    /// <param name="left">The first outcome.</param>
    /// <param name="right">The second outcome.</param>
    public static bool operator !=(RuleOutcome left, RuleOutcome right) => !left.Equals(right);

    /// <summary>Says that the evidence cannot be scored.</summary>
    /// <param name="code">The code of the finding, such as <see cref="FindingCodes.EvidenceInvalid"/>.</param>
    /// <param name="message">What is wrong and what to do, with {name} for each value.</param>
    /// <param name="values">The values that the message names.</param>
    /// <returns>The outcome.</returns>
    public static RuleOutcome Unscored(string code, string message, params FindingValue[] values) =>
        Faults.Of(code, message, values);

    /// <inheritdoc/>
    public bool Equals(RuleOutcome other) => Score == other.Score && Fault == other.Fault && IsDefault == other.IsDefault;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RuleOutcome other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Score.GetHashCode();

    /// <summary>Writes the score, or the code and the message of the finding.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Fault is { } fault ? fault.ToString() : IsDefault ? "no outcome" : Score.ToString();
}
