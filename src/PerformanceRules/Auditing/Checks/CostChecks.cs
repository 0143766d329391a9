using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Text;

namespace PerformanceRules.Auditing.Checks;

/// <summary>What the project cost is above the funds that it is paid from. An actual cost is a contradiction; a ceiling is worth asking about.</summary>
internal sealed class CostAboveFunds() : RowCheck(FindingCodes.CostAboveFunds, "项目成本不高于资金", "the project does not cost more than its funds")
{
    public override CheckOutcome Check(AuditRow row)
    {
        if (!CostOfProject.IsOf(row))
        {
            return MissingFact.Of("cost", "不是项目总成本", "it is not the cost of the project");
        }

        if (row.Sheet.Funds is not { } funds || Cost(row) is not { } cost)
        {
            return MissingFact.Funds;
        }

        Rational yuan = cost.Quantity.Number * cost.Quantity.Unit!.Factor;
        (Amount Amount, Rational Yuan, Rational Unit)[] amounts =
        [
            .. new[] { funds.Budget, funds.Executed }
                .Concat(funds.Components.Select(static part => part.Budget))
                .Select(amount => (Amount: amount, Yuan: CostOfProject.InYuan(amount, yuan, out Rational unit), Unit: unit))
                .Where(static item => item.Yuan is not null)
                .Select(static item => (item.Amount!, item.Yuan!.Value, item.Unit)),
        ];
        if (amounts.Length == 0)
        {
            return MissingFact.Funds;
        }

        (Amount most, Rational mostYuan, Rational mostUnit) = amounts.OrderByDescending(static item => item.Yuan).First();
        Rational slack = CostOfProject.HalfUnit(cost.Text, cost.Quantity.Unit.Factor) + CostOfProject.HalfUnit(most.Text, mostUnit);
        if (yuan - mostYuan < slack)
        {
            return CheckOutcome.Passed;
        }

        FindingValue[] values = [("cost", cost.Text), ("funds", most)];
        AuditFinding found = cost.IsActual
            ? Warn(
                row,
                new("“{title}”实际为 {cost}，高于项目的资金 {funds}。请说明差额由何处支付，或核对单位。", "\"{title}\" came to {cost}, above the funds of {funds}. Say what paid the rest, or check the unit."),
                row.Claimed ?? row.Score ?? 0,
                values)
            : Note(row, new("“{title}”的上限为 {cost}，高于项目的资金 {funds}。", "The ceiling of \"{title}\", {cost}, is above the funds of {funds}."), 0, values);
        return found with { Expected = "≤" + most.Text, Found = cost.Text, Basis = PointsBasis.Reliance };
    }

    // The actual cost; before there is one, the ceiling. A bare number takes the unit of its counterpart.
    private static (Quantity Quantity, string Text, bool IsActual)? Cost(AuditRow row) =>
        row.Target is not { IsQuantity: true } target || !CostOfProject.IsMoney(target.Quantity)
            ? row.Actual is { IsQuantity: true } alone && CostOfProject.IsMoney(alone.Quantity) ? (alone.Quantity, alone.Text, true) : null
            : row.Actual is not { IsQuantity: true } actual
            ? row.Actual is null && target.Comparison is Comparison.AtMost or Comparison.LessThan ? (target.Quantity, target.Text, false) : null
            : CostOfProject.IsMoney(actual.Quantity) ? (actual.Quantity, actual.Text, true)
            : (new Quantity(actual.Quantity.Number, target.Quantity.Unit), actual.Text + target.Quantity.Unit!.Symbol, true);
}

/// <summary>An amount whose number is like the funds and whose unit is not: 100元 for a project of 100万元.</summary>
internal sealed class AmountScale() : RowCheck(FindingCodes.AmountScale, "金额单位与资金相称", "an amount is on the scale of the funds")
{
    private const int OtherScale = 1_000;

    /// <summary>No project is paid from less than this many 元.</summary>
    private const int LeastProject = 1_000;

    public override CheckOutcome Check(AuditRow row)
    {
        if (!CostOfProject.IsOf(row))
        {
            return MissingFact.Of("cost", "不是项目总成本", "it is not the cost of the project");
        }

        Quantity[] stated = [.. new[] { row.Target is { IsQuantity: true } target ? target.Quantity : default, row.Actual is { IsQuantity: true } actual ? actual.Quantity : default }.Where(static quantity => CostOfProject.IsMoney(quantity))];
        if (row.Sheet.Funds?.Budget is not { IsQuantity: true } budget || budget.Quantity.Number.Sign <= 0 || stated.Length == 0)
        {
            return MissingFact.Funds;
        }

        return CheckOutcome.Found(stated.Where(amount => IsOff(amount, budget)).Take(1).Select(amount => Tell(row, amount, budget)));
    }

    private static bool IsOff(Quantity amount, Amount budget)
    {
        if (!CostOfProject.IsLike(amount.Number, budget.Quantity.Number))
        {
            return false;
        }

        // Funds without a unit are in 万元, as every form heads its table, unless the amount beside them makes sense as it is.
        Rational yuan = amount.Number * amount.Unit!.Factor;
        bool hasUnit = budget.Quantity.Unit is { } unit && unit.Symbol.EndsWith("元", StringComparison.Ordinal);
        return hasUnit
            ? yuan * OtherScale < budget.Quantity.Number * budget.Quantity.Unit!.Factor || yuan > budget.Quantity.Number * budget.Quantity.Unit.Factor * OtherScale
            : yuan < LeastProject;
    }

    private AuditFinding Tell(AuditRow row, Quantity amount, Amount budget) => Warn(
        row,
        new(
            "“{title}”的金额 {amount} 与项目资金 {budget} 的单位不相称，应为“万元”还是“元”？请核对。",
            "\"{title}\": the amount {amount} is not on the scale of the funds, {budget}. Is it in 万元 or in 元? Check the unit."),
        0,
        ("amount", amount.ToString()),
        ("budget", budget)) with
    { Found = amount.ToString(), Basis = PointsBasis.Reliance };
}
