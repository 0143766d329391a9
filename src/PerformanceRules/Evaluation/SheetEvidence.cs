using PerformanceRules.Model;
using PerformanceRules.Text;

namespace PerformanceRules.Evaluation;

/// <summary>
/// Reads cells as their sheet lets them be read: words of the row's own title and the sheet's year say nothing, as in "2024年培训16批次" of the row 开展会议、培训,
/// and a date without a year is of the sheet's.
/// </summary>
internal static class SheetEvidence
{
    public static Evidence? Of(Evidence? evidence, RowWords words) => evidence switch
    {
        TargetRatioEvidence ratio when Differs(ratio.Target, ratio.Actual, words, out Target? target, out Actual? actual) => ratio with { Target = target, Actual = actual },
        OpenEvidence open when Differs(open.Target, open.Actual, words, out Target? target, out Actual? actual) => open with { Target = target, Actual = actual },
        DeadlineEvidence deadline => deadline with { Row = words },
        CombinationEvidence combination => combination with { Parts = [.. combination.Parts.Select(part => part with { Evidence = Of(part.Evidence, words)! })] },
        _ => evidence,
    };

    private static bool Differs(Target? target, Actual? actual, RowWords words, out Target? readTarget, out Actual? readActual)
    {
        readTarget = target?.Within(words);
        readActual = actual?.Within(words);
        return !ReferenceEquals(target, readTarget) || !ReferenceEquals(actual, readActual);
    }
}
