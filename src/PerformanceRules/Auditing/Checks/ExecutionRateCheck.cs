using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Auditing.Checks;

/// <summary>The row of the funds: the rate that is printed, the budget that the claim rests on, the total beside its parts.</summary>
internal static class ExecutionRateCheck
{
    // Forms print a rate with two decimals of a percent: the fourth of a fraction.
    private const int DecimalsOfRate = 4;

    public static IEnumerable<AuditFinding> Check(AuditRow row)
    {
        if (row.Evidence is not ExecutionRateEvidence { Budget: { IsQuantity: true } budget, Executed: { IsQuantity: true } executed } funds
            || !Quantity.TryAlign(budget.Quantity, executed.Quantity, out Rational budgetNumber, out Rational executedNumber))
        {
            return [];
        }

        AuditFinding?[] found = budgetNumber.Sign > 0 && executedNumber.Sign >= 0 && row.Score is { } score
            ? [PrintedRate(row, funds, executedNumber / budgetNumber, score), Base(row, funds, score)]
            : [EmptyTotal(row, funds)];
        return found.OfType<AuditFinding>().Concat(Parts(row, funds));
    }

    private static AuditFinding? PrintedRate(AuditRow row, ExecutionRateEvidence funds, Rational rate, decimal score)
    {
        if (funds.ClaimedRate is not { Basis: RateBasis.Given, Fault: Text.NotationFault.None, Doubt: null } printed)
        {
            return null;
        }

        Rational number = printed.Quantity.Number;
        Rational claimed = printed.Quantity.Unit is { } unit ? number * unit.Factor : number;
        int decimals = DecimalsOf(claimed);
        Rational expected = rate.Round(Math.Max(decimals, DecimalsOfRate));
        if (claimed == expected)
        {
            return null;
        }

        Rational byPrinted = (Rational.Min(claimed, Rational.One) * row.Weight).Round(2);
        string shown = (rate.Round(DecimalsOfRate) * 100).ToString() + "%";
        return row.Find(
            FindingCodes.ClaimedRateDiffers,
            FindingKeys.ClaimedRateDiffers,
            Math.Abs(byPrinted.ToDecimal() - score),
            shown,
            printed.Text,
            [("found", printed.Text), ("expected", shown), ("executed", funds.Executed), ("budget", funds.Budget)]);
    }

    private static int DecimalsOf(Rational rate)
    {
        int decimals = 0;
        while (decimals < IntegerMath.LargestPower && !(rate * IntegerMath.PowerOfTen(decimals)).IsInteger)
        {
            decimals++;
        }

        return decimals;
    }

    private static AuditFinding? Base(AuditRow row, ExecutionRateEvidence funds, decimal score) =>
        funds.InitialBudget is { IsQuantity: true } initial
        && row.Claimed is { } claimed
        && claimed != score
        && row.ScoreOf(funds with { Budget = initial, Components = [] }) == claimed
            ? row.Find(
                FindingCodes.ExecutionRateBase,
                FindingKeys.ExecutionRateBase,
                Math.Abs(claimed - score),
                funds.Budget!.Text,
                initial.Text,
                [("initial", initial), ("budget", funds.Budget), ("computed", score)])
            : null;

    private static AuditFinding? EmptyTotal(AuditRow row, ExecutionRateEvidence funds)
    {
        Amount budget = Sum(funds, static part => part.Budget);
        Amount executed = Sum(funds, static part => part.Executed);
        return funds.Budget!.Quantity.Number.Sign == 0
            && budget.Quantity.Number.Sign > 0
            && row.ScoreOf(funds with { Budget = budget, Executed = executed }) is { } score
                ? row.Find(
                    FindingCodes.TotalRowEmpty,
                    FindingKeys.TotalRowEmpty,
                    Math.Abs(score.ToDecimal() - (row.Claimed ?? 0)),
                    budget.Text,
                    funds.Budget.Text,
                    [("budget", budget), ("executed", executed), ("computed", score)])
                : null;
    }

    private static IEnumerable<AuditFinding> Parts(AuditRow row, ExecutionRateEvidence funds)
    {
        foreach (FundComponent part in funds.Components)
        {
            foreach ((string field, Amount? amount, Amount total) in new[] { ("budget", part.Budget, funds.Budget!), ("executed", part.Executed, funds.Executed!) })
            {
                if (amount is { IsQuantity: true }
                    && total.Quantity.Number.Sign > 0
                    && Quantity.TryAlign(amount.Quantity, total.Quantity, out Rational partNumber, out Rational totalNumber)
                    && partNumber > totalNumber)
                {
                    yield return row.Find(
                        FindingCodes.ComponentExceedsTotal,
                        FindingKeys.ComponentExceedsTotal,
                        row.Claimed ?? row.Score ?? 0,
                        "≤" + total.Text,
                        amount.Text,
                        [("component", part.Title), ("field", field), ("part", amount), ("total", total)]);
                }
            }
        }
    }

    private static Amount Sum(ExecutionRateEvidence funds, Func<FundComponent, Amount?> select)
    {
        Rational sum = default;
        foreach (FundComponent part in funds.Components)
        {
            sum += select(part) is { IsQuantity: true } amount ? amount.Quantity.Number : Rational.Zero;
        }

        return sum.ToDecimal();
    }
}
