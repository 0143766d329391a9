using PerformanceRules.Model;
using PerformanceRules.Text;

namespace PerformanceRules.Documents.Forms;

/// <summary>
/// Tells whether the score that a unit gives itself is its self-assessment, since a form has no other place for one: where target or actual value is words
/// without a number.
/// </summary>
internal static class ClaimedPoints
{
    public static bool AreTaken(Target? target, Actual? actual) => target switch
    {
        null or { IsBlank: true } => actual is { IsBlank: false },
        { IsWords: true } or { Fault: NotationFault.Date } => true,
        { IsQuantity: true } => actual is { IsWords: true },
        _ => false,
    };
}
