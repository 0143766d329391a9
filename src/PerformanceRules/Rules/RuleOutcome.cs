using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;

namespace PerformanceRules.Rules;

/// <summary>What became of an indicator under its rule: a score, or the reason why there is none. <c>default</c> is a score of 0.</summary>
public readonly struct RuleOutcome : IEquatable<RuleOutcome>
{
    // A number in three words, of which the third is seldom used; a fault takes its place.
    private readonly long _numerator;
    private readonly long _denominatorLessOne;
    private readonly object? _wideOrFault;

    private RuleOutcome(in Rational score) => (_numerator, _denominatorLessOne, _wideOrFault) = score;

    private RuleOutcome(Finding fault) => _wideOrFault = fault;

    /// <summary>Gets the score in points, not yet rounded; 0 where there is none.</summary>
    public Rational Score => Rational.FromParts(_numerator, _denominatorLessOne, _wideOrFault as WideFraction);

    /// <summary>Gets why the indicator could not be scored, or <see langword="null"/>.</summary>
    public Finding? Fault => _wideOrFault as Finding;

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
    public bool Equals(RuleOutcome other) => Score == other.Score && Fault == other.Fault;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RuleOutcome other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Score.GetHashCode();
}
