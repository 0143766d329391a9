using System.Text;
using PerformanceRules.Model;

namespace PerformanceRules.Fuzz;

/// <summary>The form's notation: targets, actual values, amounts, rates and units.</summary>
internal sealed class NotationTarget : IFuzzTarget
{
    public string Name => "notation";

    public byte[] Next(Random random) => Encoding.Unicode.GetBytes(NotationGrammar.Next(random));

    public bool Run(byte[] input)
    {
        string text = Encoding.Unicode.GetString(input);
        Target target = Target.Parse(text);
        Actual actual = Actual.Parse(text);
        Amount amount = Amount.Parse(text);
        Rate rate = Rate.Parse(text);
        Unit unit = Unit.Parse(text);
        if (actual.IsQuantity && !target.IsQuantity)
        {
            throw new FuzzException("It is a quantity as an actual value, but not as a target.");
        }

        if (target.Text != text || actual.Text != text || amount.Text != text || rate.Text != text)
        {
            throw new FuzzException("The text was not kept.");
        }

        if (target.IsQuantity && Target.Parse(text) != target)
        {
            throw new FuzzException("Read twice, it is two things.");
        }

        _ = unit.Symbol + target + actual + amount + rate + target.Quantity + unit.GetHashCode();
        return target.IsQuantity;
    }
}
