using PerformanceRules.Findings;
using PerformanceRules.Rules;

namespace PerformanceRules.Rulebooks;

/// <summary>
/// Reviews a rulebook as a careful reader would: what cannot be is an error; what works but is questionable is a warning. Rules of your own tell what is
/// questionable in them by <see cref="IReviewedRule"/>.
/// </summary>
public static class RulebookLint
{
    /// <summary>Reviews what a rulebook says.</summary>
    /// <param name="definition">What the rulebook says; it need not be free of errors.</param>
    /// <returns>Every remark, errors first.</returns>
    public static IReadOnlyList<RulebookRemark> Review(RulebookDefinition definition)
    {
        IEnumerable<RulebookRemark> errors = RulebookCheck.Check(Guard.NotNull(definition)).Select(static error => OfError(error.Code, error.Path, error));
        return [.. errors, .. RulebookReview.Review(definition)];
    }

    /// <summary>Reviews a rulebook that is free of errors.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <returns>Every warning.</returns>
    public static IReadOnlyList<RulebookRemark> Review(Rulebook rulebook) => Review(Guard.NotNull(rulebook).Definition);

    internal static RulebookRemark OfError(string code, string path, ILocalizedText message) =>
        new(path, new Finding(code, Severity.Error, "{message}", new FindingValue("message", message)));
}
