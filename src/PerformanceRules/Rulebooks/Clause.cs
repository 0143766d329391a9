namespace PerformanceRules.Rulebooks;

/// <summary>A piece of the published standard, word for word, that results cite (指标解释, 评分标准).</summary>
public sealed record Clause
{
    /// <summary>Gets the id that indicators refer to.</summary>
    public required string Id { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the words of the standard.</summary>
    public required string Text { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets the numbered items of a checklist (①②③…), in order; empty for any other clause.</summary>
    public IReadOnlyList<string> Items { get; init => field = Guard.Copied(value); } = [];
}
