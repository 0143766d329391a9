using PerformanceRules.Findings;
using PerformanceRules.Rules;

namespace PerformanceRules.Evaluation;

/// <summary>The arithmetic of a score in one line, for a message: "16 / 20 × 5 = 4".</summary>
internal sealed class ShortDerivation(IndicatorResult result) : ILocalizedText
{
    public string ToText(Language language) => string.Join(
        language == Language.Chinese ? "；" : "; ",
        result.Derive().Steps.Where(static step => step is { Result: "score", Part: null }).Select(static step => StepText.Arithmetic(step)));

    public override string ToString() => ToText(Language.Chinese);
}
