using PerformanceRules.Model;

namespace PerformanceRules.Documents.Forms;

/// <summary>
/// Tells whether the score that a unit gives itself is its self-assessment, since a form has no other place for one: where target or actual value is words.
/// </summary>
internal static class ClaimedPoints
{
    public static bool AreTaken(Target? target, Actual? actual) =>
        !(target is { IsQuantity: true } && actual is { IsQuantity: true }) && (actual is { IsBlank: false } || target is { IsBlank: false, IsQuantity: false });
}
