using PerformanceRules.Arithmetic;
using PerformanceRules.Text;

namespace PerformanceRules.Model;

/// <summary>From what the notation reader found to the model's quantities.</summary>
internal static class NotationQuantities
{
    public static Quantity ToQuantity(this NotationReading reading) =>
        reading.Fault == NotationFault.None
            ? new Quantity(reading.Number, reading.UnitText is null ? null : Unit.Parse(reading.UnitText))
            : default;

    /// <summary>Reads an amount or a rate, for which "无" means zero, as the seed uses it.</summary>
    public static (Quantity Quantity, NotationFault Fault) ReadAmount(string text)
    {
        if (Notation.IsNone(text))
        {
            return (new Quantity(Rational.Zero, unit: null), NotationFault.None);
        }

        // An amount is no change, 超支5万元, and none of what did not happen.
        NotationReading reading = Notation.ReadActual(text);
        return reading.IsQuantity && !(reading.Change.IsLevel && !reading.IsDenied)
            ? (default, reading.IsDenied ? NotationFault.Denied : NotationFault.LeadingText)
            : (reading.ToQuantity(), reading.Fault);
    }

    public static string ToSymbol(this Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "≥",
        Comparison.MoreThan => ">",
        Comparison.AtMost => "≤",
        Comparison.LessThan => "<",
        Comparison.EqualTo => "=",
        _ => string.Empty,
    };
}
