namespace PerformanceRules.Documents.Blank;

/// <summary>A cell that the unit fills in, and what may be written into it.</summary>
/// <param name="Row">The row, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Most">The most that a number may be, where it takes numbers from 0 on.</param>
/// <param name="Choices">What there is to choose from, where it takes nothing else.</param>
internal sealed record EntryCell(int Row, int Column, decimal? Most = null, IReadOnlyList<string>? Choices = null);
