namespace PerformanceRules.Benchmarks.Handwritten;

/// <summary>Decimal by somebody who knows what a decimal division costs and loses: multiplied first, bands compared without a quotient.</summary>
internal static class MultiplyingFirstSheet
{
    public static decimal Score(Sheet sheet)
    {
        Amounts funds = sheet.Funds;
        decimal total = funds.Executed >= funds.Budget ? funds.Weight : Rounded(funds.Weight * funds.Executed / funds.Budget);
        foreach (Ratio row in sheet.Ratios)
        {
            total += TargetRatio(row.Weight, row.Target, row.Actual);
        }

        foreach (Judgement row in sheet.Judgements)
        {
            total += Rounded(Math.Clamp(row.Points, 0, row.Weight));
        }

        foreach (Checklist row in sheet.Checklists)
        {
            total += row.Failed == 0 ? row.Weight : Rounded(Math.Max(row.Weight - (row.Failed * row.Deduction), 0));
        }

        total += SteppedDeduction(4, sheet.CarryOver, sheet.CarryOverLastYear, 0.01m, 0.4m);
        total += SteppedDeduction(4, Math.Abs(sheet.Variance), 0.3m, 0.1m, 0.4m);
        return total;
    }

    public static decimal TargetRatio(decimal weight, decimal target, decimal actual)
    {
        if (actual < target)
        {
            return Rounded(weight * actual / target);
        }

        decimal over = actual - target;
        return over < 2 * target ? weight
            : over < 3 * target ? Rounded(weight * 0.9m)
            : over < 5 * target ? Rounded(weight * 0.8m)
            : Rounded(weight * 0.7m);
    }

    public static decimal SteppedDeduction(decimal weight, decimal current, decimal baseline, decimal step, decimal deduction) =>
        current <= baseline ? weight : Rounded(Math.Max(weight - (Math.Floor((current - baseline) / step) * deduction), 0));

    private static decimal Rounded(decimal score) => Math.Round(score, 2, MidpointRounding.AwayFromZero);
}
