using PerformanceRules.Findings;
using PerformanceRules.Rules;

namespace PerformanceRules.Evaluation;

/// <summary>The arithmetic of a score in one line, for a message: "16 / 20 × 5 = 4".</summary>
internal sealed class ShortDerivation(IndicatorResult result) : ILocalizedText
{
    public string ToText(Language language)
    {
        IEnumerable<string> steps = result.Derive().Steps.Where(static step => step is { Result: "score", Part: null }).Select(static step => StepText.Arithmetic(step));
        string text = string.Join(language == Language.Chinese ? "；" : "; ", steps);

        // A rule of somebody's own may record nothing: what it gives is said all the same.
        return text.Length > 0 ? text : ((Arithmetic.Rational)(result.Score ?? 0)).ToString();
    }

    public override string ToString() => ToText(Language.Chinese);
}
