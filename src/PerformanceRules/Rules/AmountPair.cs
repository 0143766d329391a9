using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <summary>Two amounts in one unit, of which a rate can be taken: both there, neither negative, the divisor not zero.</summary>
internal readonly struct AmountPair
{
    private AmountPair(Rational dividend, Rational divisor)
    {
        Dividend = dividend;
        Divisor = divisor;
    }

    public Rational Dividend { get; }

    public Rational Divisor { get; }

    /// <summary>Reads the amounts; what stands in the way comes back as the outcome of the row.</summary>
    public static RuleOutcome? Read(Amount? dividend, string dividendField, Amount? divisor, string divisorField, out AmountPair pair)
    {
        pair = default;
        if ((Check(divisor, divisorField) ?? Check(dividend, dividendField)) is { } fault)
        {
            return fault;
        }

        if (!Quantity.TryAlign(dividend!.Quantity, divisor!.Quantity, out Rational dividendNumber, out Rational divisorNumber)
            || IsShareOfAmount(dividend.Quantity.Unit, divisor.Quantity.Unit))
        {
            return Mismatch(dividend, divisor);
        }

        if (divisorNumber.Sign == 0)
        {
            return RuleOutcome.Unscored(FindingCodes.EvidenceInvalid, FindingKeys.NoRate, ("field", divisorField));
        }

        pair = new AmountPair(dividendNumber, divisorNumber);
        return null;
    }

    public static RuleOutcome? Check(Amount? amount, string field)
    {
        if (amount is null || amount.IsBlank)
        {
            return RuleOutcome.Unscored(FindingCodes.EvidenceMissing, FindingKeys.FieldMissing, ("field", field));
        }

        if (!amount.IsQuantity)
        {
            return RuleOutcome.Unscored(FindingCodes.EvidenceInvalid, FindingKeys.AmountUnreadable, ("field", field), ("text", amount.Text));
        }

        return amount.Quantity.Number.Sign < 0
            ? RuleOutcome.Unscored(FindingCodes.EvidenceInvalid, FindingKeys.NegativeAmount, ("field", field), ("value", amount.Text))
            : null;
    }

    public static RuleOutcome Mismatch(Amount left, Amount right) =>
        RuleOutcome.Unscored(FindingCodes.UnitMismatch, FindingKeys.AmountUnits, ("left", left.Text), ("right", right.Text));

    // A number fits any unit but a percent: "50%" executed of a budget of 100 is no amount.
    private static bool IsShareOfAmount(Unit? left, Unit? right) =>
        left is not null && right is not null && (left.Dimension == Unit.Percent.Dimension) != (right.Dimension == Unit.Percent.Dimension);
}
