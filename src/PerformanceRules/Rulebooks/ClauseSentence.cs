namespace PerformanceRules.Rulebooks;

/// <summary>A sentence of a clause, or a part of one, that results cite by itself: "goals.standard#reverse".</summary>
public sealed record ClauseSentence
{
    /// <summary>Gets the id inside the clause, such as "reverse".</summary>
    public required string Id { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the words of the standard, with the mark that ends them.</summary>
    public required string Text { get; init => field = Guard.NotNull(value); }
}
