using PerformanceRules.Text;

namespace PerformanceRules.Tests.Text;

/// <summary>What a table of notations is checked against.</summary>
internal static class Reads
{
    public static void Target(string text, Comparison comparison, string number, string? unit) =>
        Quantity(Notation.ReadTarget(text), comparison, number, unit);

    public static void Actual(string text, string number, string? unit) =>
        Quantity(Notation.ReadActual(text), Comparison.None, number, unit);

    public static void TargetFault(string text, NotationFault fault) => Assert.Equal(fault, Notation.ReadTarget(text).Fault);

    public static void ActualFault(string text, NotationFault fault) => Assert.Equal(fault, Notation.ReadActual(text).Fault);

    private static void Quantity(NotationReading reading, Comparison comparison, string number, string? unit)
    {
        Assert.Equal(
            (NotationFault.None, comparison, number, unit),
            (reading.Fault, reading.Comparison, reading.Number.ToString(), reading.UnitText));
    }
}
