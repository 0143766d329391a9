using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Reading;

/// <summary>What is known of a row beside its cells.</summary>
/// <param name="Weight">What it is scored out of.</param>
/// <param name="Claimed">The points claimed.</param>
/// <param name="Remark">What the row says in 备注.</param>
/// <param name="AmountUnit">The unit of amounts that the form states for all of them.</param>
/// <param name="RowScale">What every row is scored out of before it is weighted, where the rulebook has such a scale.</param>
internal readonly record struct RowContext(decimal Weight, decimal? Claimed, RowRemark Remark, string? AmountUnit, decimal? RowScale);
