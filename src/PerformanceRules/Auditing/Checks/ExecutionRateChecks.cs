using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Text;

namespace PerformanceRules.Auditing.Checks;

/// <summary>A check of a row that states funds.</summary>
internal abstract class FundsCheck(string code, string chinese, string english) : RowCheck(code, chinese, english)
{
    public override CheckOutcome Check(AuditRow row) =>
        row.Evidence is ExecutionRateEvidence { Budget: { IsQuantity: true } budget, Executed: { IsQuantity: true } executed } funds
        && Quantity.TryAlign(budget.Quantity, executed.Quantity, out Rational budgetNumber, out Rational executedNumber)
            ? Check(row, funds, budgetNumber, executedNumber)
            : MissingFact.Funds;

    protected abstract CheckOutcome Check(AuditRow row, ExecutionRateEvidence funds, Rational budget, Rational executed);
}

/// <summary>The rate that the form prints is executed / budget, at the decimals that it is printed with.</summary>
internal sealed class ClaimedRateDiffers() : FundsCheck(FindingCodes.ClaimedRateDiffers, "填报的执行率等于执行数除以预算数", "the printed rate is executed / budget")
{
    // A rate is told with two decimals of a percent: the fourth of a fraction.
    private const int DecimalsOfRate = 4;

    protected override CheckOutcome Check(AuditRow row, ExecutionRateEvidence funds, Rational budget, Rational executed)
    {
        if (funds.ClaimedRate is not { Basis: RateBasis.Given, Fault: NotationFault.None, Doubt: null } printed)
        {
            return MissingFact.Of("claimedRate", "没有填报执行率", "no rate is printed");
        }

        if (row.Score is not { } score || budget.Sign <= 0)
        {
            return MissingFact.Score;
        }

        Rational number = printed.Quantity.Number;
        Rational factor = printed.Quantity.Unit is { } unit ? unit.Factor : Rational.One;
        Rational claimed = number * factor;
        Rational half = factor / (2 * IntegerMath.PowerOfTen(DecimalsOf(printed.Text)));
        Rational rate = executed / budget;
        if (claimed - half <= rate && rate < claimed + half)
        {
            return CheckOutcome.Passed;
        }

        decimal byPrinted = (Rational.Min(claimed, Rational.One) * row.Weight).Round(2).ToDecimal();
        string shown = (rate.Round(DecimalsOfRate) * 100).ToString() + "%";
        return Warn(
            row,
            new("执行率填报为 {found}，{executed} / {budget} 应为 {expected}。", "The rate is printed as {found}; {executed} / {budget} is {expected}."),
            Math.Abs(byPrinted - score),
            ("found", printed.Text),
            ("expected", shown),
            ("executed", funds.Executed),
            ("budget", funds.Budget)) with
        {
            Expected = shown,
            Found = printed.Text,
        };
    }

    private static int DecimalsOf(string printed)
    {
        int point = printed.IndexOfAny(['.', '．']);
        return point < 0 ? 0 : printed.Skip(point + 1).TakeWhile(char.IsDigit).Count();
    }
}

/// <summary>The claim is what the budget at the start of the year would give.</summary>
internal sealed class ExecutionRateBase() : FundsCheck(FindingCodes.ExecutionRateBase, "执行率以全年预算数为分母", "the rate is of the year's budget")
{
    protected override CheckOutcome Check(AuditRow row, ExecutionRateEvidence funds, Rational budget, Rational executed) =>
        row.Claimed is not { } claimed ? MissingFact.Claim
        : row.Score is not { } score ? MissingFact.Score
        : funds.InitialBudget is not { IsQuantity: true } initial ? MissingFact.Of("initialBudget", "没有年初预算数", "no budget at the start of the year is given")
        : claimed == score || row.ScoreOf(funds with { Budget = initial, Components = [] }) != claimed ? CheckOutcome.Passed
        : Warn(
            row,
            new(
                "自评按年初预算数 {initial} 计算执行率；应以全年预算数 {budget} 为准，得分 {computed}。",
                "The claim takes the rate of the budget at the start of the year, {initial}; of the year's budget, {budget}, it earns {computed}."),
            Math.Abs(claimed - score),
            ("initial", initial),
            ("budget", funds.Budget),
            ("computed", score)) with
        {
            Expected = funds.Budget!.Text,
            Found = initial.Text,
            Explains = FindingCodes.ClaimDiffers,
        };
}

/// <summary>A budget of zero over parts that are not.</summary>
internal sealed class TotalRowEmpty() : FundsCheck(FindingCodes.TotalRowEmpty, "资金总额不为零而有分项", "the total of the funds is filled in where its parts are")
{
    protected override CheckOutcome Check(AuditRow row, ExecutionRateEvidence funds, Rational budget, Rational executed)
    {
        if (funds.Components.Count == 0)
        {
            return MissingFact.Of("components", "没有资金分项", "the funds have no parts");
        }

        Amount parts = Sum(funds, static part => part.Budget);
        Amount spent = Sum(funds, static part => part.Executed);
        return budget.Sign == 0 && parts.Quantity.Number.Sign > 0 && row.ScoreOf(funds with { Budget = parts, Executed = spent }) is { } score
            ? Warn(
                row,
                new(
                    "资金总额为零，而各组成部分合计：预算 {budget}，执行 {executed}。按合计数应得 {computed} 分。",
                    "The total of the funds is zero; its parts add up to a budget of {budget} and {executed} executed, which earn {computed} points."),
                Math.Abs(score - (row.Claimed ?? 0)),
                ("budget", parts),
                ("executed", spent),
                ("computed", score)) with
            {
                Expected = parts.Text,
                Found = funds.Budget!.Text,
                Explains = FindingCodes.EvidenceInvalid,
            }
            : CheckOutcome.Passed;
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

/// <summary>A part of the funds above the total that it is part of.</summary>
internal sealed class ComponentExceedsTotal() : FundsCheck(FindingCodes.ComponentExceedsTotal, "分项不大于资金总额", "no part is above the total")
{
    protected override CheckOutcome Check(AuditRow row, ExecutionRateEvidence funds, Rational budget, Rational executed) =>
        funds.Components.Count == 0
            ? MissingFact.Of("components", "没有资金分项", "the funds have no parts")
            : CheckOutcome.Found(funds.Components.SelectMany(part => Tell(row, part, "budget", part.Budget, funds.Budget!).Concat(Tell(row, part, "executed", part.Executed, funds.Executed!))));

    private IEnumerable<AuditFinding> Tell(AuditRow row, FundComponent part, string field, Amount? amount, Amount total)
    {
        if (amount is { IsQuantity: true }
            && total.Quantity.Number.Sign > 0
            && Quantity.TryAlign(amount.Quantity, total.Quantity, out Rational partNumber, out Rational totalNumber)
            && partNumber > totalNumber)
        {
            LocalizedText message = new("“{component}”的 {field} {part} 大于资金总体 {total}。", "The {field} of \"{component}\", {part}, is above the total, {total}.");
            yield return Warn(
                row, message, row.Claimed ?? row.Score ?? 0, ("component", part.Title), ("field", field), ("part", amount), ("total", total)) with
            {
                Expected = "≤" + total.Text,
                Found = amount.Text,
                Basis = PointsBasis.Reliance,
            };
        }
    }
}
