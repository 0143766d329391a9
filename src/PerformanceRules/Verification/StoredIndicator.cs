namespace PerformanceRules.Verification;

/// <summary>A row of a stored report.</summary>
public sealed record StoredIndicator
{
    /// <summary>Gets the id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the id of the section, or <see langword="null"/> where the report was written without details.</summary>
    public string? Section { get; init; }

    /// <summary>Gets the name, or <see langword="null"/> where the report was written without details.</summary>
    public string? Title { get; init; }

    /// <summary>Gets the weight in points, or <see langword="null"/> where the report was written without details.</summary>
    public decimal? Weight { get; init; }

    /// <summary>Gets the score in points, or <see langword="null"/> where the indicator is not applicable or could not be scored.</summary>
    public decimal? Score { get; init; }

    /// <summary>Gets the points the unit gave itself, or <see langword="null"/> if it made no claim.</summary>
    public decimal? Claimed { get; init; }

    /// <summary>Gets the kind of the rule, or <see langword="null"/> where it is not named.</summary>
    public string? Rule { get; init; }

    /// <summary>Gets a value indicating whether the indicator was left out as not applicable.</summary>
    public bool IsNotApplicable { get; init; }

    /// <summary>Gets the steps from the evidence to the score; none where there is no score, or the report was written without derivations.</summary>
    public IReadOnlyList<StoredStep> Derivation { get; init => field = Guard.Copied(value); } = [];

    /// <summary>Gives the derivation in the words of the report, one step a line: "score = actual / target × weight = 16 / 20 × 5 = 4".</summary>
    /// <returns>The text, with "\n" between lines.</returns>
    public string Explain() => string.Join("\n", Derivation);
}
