namespace PerformanceRules.Benchmarks.Handwritten;

/// <summary>The baseline: the standards in decimal, as one writes them down from the form. Every ratio is a division, every row is rounded half up.</summary>
internal static class DecimalSheet
{
    public static decimal Score(Sheet sheet)
    {
        decimal total = Rounded(ExecutionRate(sheet.Funds));
        foreach (Ratio row in sheet.Ratios)
        {
            total += Rounded(TargetRatio(row.Weight, row.Target, row.Actual));
        }

        foreach (Judgement row in sheet.Judgements)
        {
            total += Rounded(Math.Clamp(row.Points, 0, row.Weight));
        }

        foreach (Checklist row in sheet.Checklists)
        {
            total += Rounded(Math.Max(row.Weight - (row.Failed * row.Deduction), 0));
        }

        total += Rounded(SteppedDeduction(4, sheet.CarryOver, sheet.CarryOverLastYear, 0.01m, 0.4m));
        total += Rounded(SteppedDeduction(4, Math.Abs(sheet.Variance), 0.3m, 0.1m, 0.4m));
        return total;
    }

    /// <summary>The same with a record of each row: the least that any report costs.</summary>
    public static (decimal Total, RowScore[] Rows) Report(Sheet sheet)
    {
        RowScore[] rows = new RowScore[3 + sheet.Ratios.Length + sheet.Judgements.Length + sheet.Checklists.Length];
        int count = 0;
        rows[count++] = new RowScore(sheet.Funds.Weight, Rounded(ExecutionRate(sheet.Funds)));
        foreach (Ratio row in sheet.Ratios)
        {
            rows[count++] = new RowScore(row.Weight, Rounded(TargetRatio(row.Weight, row.Target, row.Actual)));
        }

        foreach (Judgement row in sheet.Judgements)
        {
            rows[count++] = new RowScore(row.Weight, Rounded(Math.Clamp(row.Points, 0, row.Weight)));
        }

        foreach (Checklist row in sheet.Checklists)
        {
            rows[count++] = new RowScore(row.Weight, Rounded(Math.Max(row.Weight - (row.Failed * row.Deduction), 0)));
        }

        rows[count++] = new RowScore(4, Rounded(SteppedDeduction(4, sheet.CarryOver, sheet.CarryOverLastYear, 0.01m, 0.4m)));
        rows[count] = new RowScore(4, Rounded(SteppedDeduction(4, Math.Abs(sheet.Variance), 0.3m, 0.1m, 0.4m)));
        decimal total = 0;
        foreach (RowScore row in rows)
        {
            total += row.Score;
        }

        return (total, rows);
    }

    public static decimal TargetRatio(decimal weight, decimal target, decimal actual)
    {
        decimal over = (actual - target) / target;
        if (over >= 5)
        {
            return weight * 0.7m;
        }

        if (over >= 3)
        {
            return weight * 0.8m;
        }

        if (over >= 2)
        {
            return weight * 0.9m;
        }

        return Math.Min(actual / target * weight, weight);
    }

    public static decimal SteppedDeduction(decimal weight, decimal current, decimal baseline, decimal step, decimal deduction)
    {
        decimal steps = Math.Floor(Math.Max(current - baseline, 0) / step);
        return Math.Max(weight - (steps * deduction), 0);
    }

    private static decimal ExecutionRate(Amounts funds) => Math.Min(funds.Executed / funds.Budget * funds.Weight, funds.Weight);

    private static decimal Rounded(decimal score) => Math.Round(score, 2, MidpointRounding.AwayFromZero);
}

/// <summary>What a hand-written report keeps of a row.</summary>
internal sealed record RowScore(decimal Weight, decimal Score);
