using PerformanceRules.Arithmetic;
using PerformanceRules.Arithmetic.Formulas;

namespace PerformanceRules.Rules;

/// <summary>Counts steps under the reading "steps", and writes the formula of it.</summary>
internal static class StepCount
{
    public static Formula Of(StepCounting counting, Formula steps) => counting switch
    {
        StepCounting.Proportional => steps,
        StepCounting.Started => Formula.Ceiling(steps),
        _ => Formula.Floor(steps),
    };

    public static Rational Of(StepCounting counting, Rational steps) => counting switch
    {
        StepCounting.Proportional => steps,
        StepCounting.Started => steps.Ceiling(),
        _ => steps.Floor(),
    };

    public static string Text(StepCounting counting, string steps) => counting switch
    {
        StepCounting.Proportional => steps,
        StepCounting.Started => "ceiling(" + steps + ")",
        _ => "floor(" + steps + ")",
    };
}
