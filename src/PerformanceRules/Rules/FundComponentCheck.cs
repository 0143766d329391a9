using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Rules;

/// <summary>
/// Holds the components of the total funds against the total (资金总体=基本支出+项目支出+其他): each is shown, none is scored.
/// </summary>
internal static class FundComponentCheck
{
    public static Finding? Check(ExecutionRateEvidence evidence, in ScoringContext context)
    {
        ReadOnlySpan<FundComponent> components = evidence.ComponentSpan;
        for (int index = 0; index < components.Length; index++)
        {
            if ((CheckAmount(components[index].Budget, "budget", index) ?? CheckAmount(components[index].Executed, "executed", index)) is { } fault)
            {
                return fault;
            }
        }

        if (components.Length > 0 && context.RecordsWarnings)
        {
            WarnUnlessSum("budget", evidence.Budget!, components, static component => component.Budget, context);
            WarnUnlessSum("executed", evidence.Executed!, components, static component => component.Executed, context);
        }

        return null;
    }

    // A cell left empty is a component that the unit does not have.
    private static Finding? CheckAmount(Amount? amount, string field, int index) =>
        amount is null || amount.IsBlank || AmountPair.Check(amount, field) is null
            ? null
            : AmountPair.Check(amount, $"components[{index}].{field}");

    private static void WarnUnlessSum(
        string field, Amount total, ReadOnlySpan<FundComponent> components, Func<FundComponent, Amount?> select, in ScoringContext context)
    {
        // Each part is taken as a share of the total, since each may be in a unit of its own; beside a total of zero each must be zero.
        Rational shares = Rational.Zero;
        bool isNone = total.Quantity.Number.Sign == 0;
        bool alike = true;
        foreach (FundComponent component in components)
        {
            if (select(component) is { IsBlank: false } amount)
            {
                QuantityPair pair = QuantityPair.Of(amount.Quantity, total.Quantity);
                alike &= pair.Alignment == Alignment.Aligned;
                shares += isNone || !alike ? pair.Left : pair.Left / pair.Right;
            }
        }

        if (!alike || shares != (isNone ? Rational.Zero : Rational.One))
        {
            context.Warn(
                FindingCodes.ComponentsMismatch, FindingKeys.ComponentsMismatch, ("field", field), ("sum", alike && !isNone ? shares * total.Quantity.Number : shares), ("total", total));
        }
    }
}
