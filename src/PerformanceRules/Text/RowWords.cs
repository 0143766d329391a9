namespace PerformanceRules.Text;

/// <summary>The words that say nothing in a row's cells because its sheet says them: the row's title, and the sheet's year.</summary>
/// <param name="Title">The title of the row, or <see langword="null"/> where it is not known.</param>
/// <param name="Year">The year of the sheet, or <see langword="null"/> where it is not known.</param>
internal readonly record struct RowWords(string? Title, int? Year);
