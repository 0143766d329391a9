using PerformanceRules.Arithmetic;
using PerformanceRules.Model;

namespace PerformanceRules.Auditing.Checks;

/// <summary>By how much an actual value exceeds its target (年初指标值设定偏低).</summary>
internal static class Overshoot
{
    /// <summary>The lowest band of any standard seen: 200%.</summary>
    private const int LeastConspicuous = 2;

    public static bool Reaches(AuditRow row) => Of(row) is { } over && over >= LeastConspicuous;

    /// <summary>Gives (B − A) / A of a positive indicator; none for any other row.</summary>
    public static Rational? Of(AuditRow row) =>
        row is { Score: not null, Evidence: TargetRatioEvidence { Target: { IsReverse: false } target, Actual: { } actual } }
        && Quantity.TryAlign(target.Quantity, actual.Quantity, out Rational targetNumber, out Rational actualNumber)
        && targetNumber.Sign > 0
            ? (actualNumber - targetNumber) / targetNumber
            : null;
}
