using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <summary>Two amounts in one unit, of which a rate can be taken: both there, neither negative, the divisor not zero.</summary>
internal readonly struct AmountPair
{
    private AmountPair(in Rational dividend, in Rational divisor)
    {
        Dividend = dividend;
        Divisor = divisor;
    }

    public readonly Rational Dividend;

    public readonly Rational Divisor;

    /// <summary>Reads the amounts; what stands in the way comes back as the outcome of the row.</summary>
    public static Finding? Read(Amount? dividend, string dividendField, Amount? divisor, string divisorField, out AmountPair pair)
    {
        pair = default;
        if ((Check(divisor, divisorField) ?? Check(dividend, dividendField)) is { } fault)
        {
            return fault;
        }

        QuantityPair quantities = QuantityPair.Of(dividend!.Quantity, divisor!.Quantity);
        if (quantities.Alignment == Alignment.Mismatch || IsShareOfAmount(dividend.Quantity.Unit, divisor.Quantity.Unit))
        {
            return Mismatch(dividend, divisor);
        }

        if (quantities.Alignment == Alignment.Doubtful)
        {
            return Faults.Doubtful(quantities, dividendField, dividend.Text, divisorField, divisor.Text);
        }

        (Rational dividendNumber, Rational divisorNumber) = (quantities.Left, quantities.Right);
        if (divisorNumber.Sign == 0)
        {
            return Faults.Of(FindingCodes.EvidenceInvalid, FindingKeys.NoRate, ("field", divisorField));
        }

        pair = new AmountPair(dividendNumber, divisorNumber);
        return null;
    }

    public static Finding? Check(Amount? amount, string field) =>
        amount is { IsQuantity: true } && amount.Quantity.Number.Sign >= 0 ? null : FaultOf(amount, field);

    private static Finding FaultOf(Amount? amount, string field)
    {
        if (amount is null || amount.IsBlank)
        {
            return Faults.Of(FindingCodes.EvidenceMissing, FindingKeys.FieldMissing, ("field", field));
        }

        if (!amount.IsQuantity)
        {
            return Faults.Of(FindingCodes.EvidenceInvalid, FindingKeys.AmountUnreadable, ("field", field), ("text", amount.Text), ("why", new UnreadNotation(amount.Fault)));
        }

        return Faults.Of(FindingCodes.EvidenceInvalid, FindingKeys.NegativeAmount, ("field", field), ("value", amount.Text));
    }

    public static Finding Mismatch(Amount left, Amount right) =>
        Faults.Of(FindingCodes.UnitMismatch, FindingKeys.AmountUnits, ("left", left.Text), ("right", right.Text));

    // "50%" executed of a budget of 100 is no amount.
    private static bool IsShareOfAmount(Unit? left, Unit? right) => IsShare(left) != IsShare(right);

    private static bool IsShare(Unit? unit) => unit is not null && unit.Dimension == Unit.Percent.Dimension;
}
