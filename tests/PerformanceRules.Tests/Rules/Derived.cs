using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Rules;

/// <summary>What a report says of one row: its derivation, step by step with the reading each turns on, or its findings.</summary>
internal static class Derived
{
    public static string Of(string rule, string evidence, int weight = 10)
    {
        Derivation derivation = Evaluate(rule, evidence, weight).Indicators[0].Derive();
        IEnumerable<string> lines = derivation.ToText(Language.English).Split('\n');
        return string.Join("; ", lines.Zip(derivation.Steps, static (line, step) => step.Reading is null ? line : $"{line} [{step.Reading}]"));
    }

    public static string Findings(string rule, string evidence) =>
        string.Join("; ", Evaluate(rule, evidence, weight: 10).Findings.Select(static finding => finding.ToText(Language.English)));

    private static EvaluationReport Evaluate(string rule, string evidence, int weight) => new OneIndicator(rule, weight).Evaluate(evidence);
}
