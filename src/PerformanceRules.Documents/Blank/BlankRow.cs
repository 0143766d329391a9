using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Blank;

/// <summary>A row to fill in: where its cells stand, and by which standards it may be scored.</summary>
internal sealed record BlankRow
{
    /// <summary>Gets the number of the row in the sheet, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Gets the rules of which one scores the row: the indicator's own, or those that the section lists.</summary>
    public required IReadOnlyList<IScoringRule> Rules { get; init; }

    /// <summary>Gets the weight where the rulebook fixes it, or <see langword="null"/> where the unit writes it.</summary>
    public required decimal? Weight { get; init; }

    /// <summary>Gets the most that the unit may write as weight.</summary>
    public required decimal MostWeight { get; init; }

    /// <summary>Gets the columns of 指标值, 预算数 or the last year's rate; and of 完成值, 执行数 or this year's rate.</summary>
    public required int First { get; init; }

    public required int Second { get; init; }

    public required int Claimed { get; init; }

    /// <summary>Gets the column of the title where the unit writes it.</summary>
    public int? Title { get; init; }

    /// <summary>Gets what the first and the second value were written with, where the form was scored and not blank.</summary>
    public EntryOrigin? FirstOrigin { get; init; }

    public EntryOrigin? SecondOrigin { get; init; }

    /// <summary>Gets a value indicating whether the target was found to be set too low.</summary>
    public bool TargetSetLow { get; init; }

    public string Explanation { get; init; } = string.Empty;

    public string Standard { get; init; } = string.Empty;
}
