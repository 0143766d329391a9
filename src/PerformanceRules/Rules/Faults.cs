using PerformanceRules.Findings;

namespace PerformanceRules.Rules;

/// <summary>Why an indicator cannot be scored: what is read before the arithmetic comes back as this, or as nothing where it is sound.</summary>
internal static class Faults
{
    public static Finding Of(string code, string message, params FindingValue[] values) => new(code, Severity.Error, message, values);
}
