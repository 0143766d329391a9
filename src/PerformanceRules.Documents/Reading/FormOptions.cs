namespace PerformanceRules.Documents.Reading;

/// <summary>What a caller knows of a form beside the document itself. What is not given is looked for in the document.</summary>
public sealed record FormOptions
{
    /// <summary>Gets the rulebook, as id@version or the id alone; without it, the one whose title and parts the form has.</summary>
    public string? Rulebook { get; init; }

    /// <summary>Gets the rulebooks, as id@version, that are looked at first where the form does not name one: those of the user's own.</summary>
    public IReadOnlyList<string> OwnRulebooks { get; init; } = [];

    /// <summary>Gets the name of the budget unit.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets the budget year.</summary>
    public int? Year { get; init; }
}
