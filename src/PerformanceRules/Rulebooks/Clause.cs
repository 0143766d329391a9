namespace PerformanceRules.Rulebooks;

/// <summary>A piece of the published standard, word for word, that results cite (指标解释, 评分标准), as a whole or by its sentences.</summary>
public sealed record Clause
{
    /// <summary>Gets the id that indicators refer to.</summary>
    public required string Id { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the words of the standard. Where the clause is split into sentences, they are those, joined, and nothing else is to be given.</summary>
    public string Text { get; init => field = Guard.NotNull(value); } = string.Empty;

    /// <summary>Gets the sentences that results cite by themselves; none where the clause is cited as a whole. Joined they are the whole text.</summary>
    public IReadOnlyList<ClauseSentence> Sentences
    {
        get;
        init
        {
            field = Guard.Copied(value);
            Text = field.Count == 0 ? Text : string.Concat(field.Select(static sentence => sentence.Text));
        }
    } = [];

    /// <summary>Gets the numbered items of a checklist (①②③…), in order; empty for any other clause.</summary>
    public IReadOnlyList<string> Items { get; init => field = Guard.Copied(value); } = [];
}
