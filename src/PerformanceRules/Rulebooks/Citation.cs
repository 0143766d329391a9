namespace PerformanceRules.Rulebooks;

/// <summary>The words of the standard that a step of a derivation rests on: a sentence of a clause, or a clause that is not split into sentences.</summary>
public sealed record Citation
{
    internal Citation(Clause clause, string id, string text)
    {
        Clause = clause;
        Id = id;
        Text = text;
    }

    /// <summary>Gets the id: "goals.standard#reverse" for a sentence, "goals.standard" for a whole clause.</summary>
    public string Id { get; }

    /// <summary>Gets the words.</summary>
    public string Text { get; }

    /// <summary>Gets the clause that they are of.</summary>
    public Clause Clause { get; }
}
