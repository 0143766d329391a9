namespace PerformanceRules.Benchmarks.Peers;

/// <summary>The sixteen rows as formulas, in the languages of the peers: the same arithmetic, written as their users write it.</summary>
internal static class Formulas
{
    private static readonly (int Number, string Weight)[] Ratios = [(1, "10"), (2, "5"), (3, "10")];

    private static readonly (int Number, string Weight, string Deduction)[] Checklists =
        [(1, "1", "0.5"), (2, "2", "0.5"), (3, "1", "0.5"), (4, "4", "0.8"), (5, "4", "2")];

    /// <summary>C#: every literal is a decimal, because an integer would divide as one.</summary>
    public static IReadOnlyList<string> CSharp { get; } = Rows(
        static text => $"Numbers.Round({text})",
        "Math.Min(Executed / Budget * 20m, 20m)",
        static (number, weight) => $"((Actual{number} - Target{number}) / Target{number} >= 5m ? {weight}m * 0.7m : (Actual{number} - Target{number}) / Target{number} >= 3m ? {weight}m * 0.8m : (Actual{number} - Target{number}) / Target{number} >= 2m ? {weight}m * 0.9m : Math.Min(Actual{number} / Target{number} * {weight}m, {weight}m))",
        static (number, weight, deduction) => $"Math.Max({weight}m - Failed{number} * {deduction}m, 0m)",
        "Math.Max(4m - Math.Floor(Math.Max(CarryOver - CarryOverLastYear, 0m) / 0.01m) * 0.4m, 0m)",
        "Math.Max(4m - Math.Floor(Math.Max(Math.Abs(Variance) - 0.3m, 0m) / 0.1m) * 0.4m, 0m)");

    /// <summary>JavaScript.</summary>
    public static IReadOnlyList<string> JavaScript { get; } = Rows(
        static text => $"Math.round(({text}) * 100) / 100",
        "Math.min(Executed / Budget * 20, 20)",
        static (number, weight) => $"((Actual{number} - Target{number}) / Target{number} >= 5 ? {weight} * 0.7 : (Actual{number} - Target{number}) / Target{number} >= 3 ? {weight} * 0.8 : (Actual{number} - Target{number}) / Target{number} >= 2 ? {weight} * 0.9 : Math.min(Actual{number} / Target{number} * {weight}, {weight}))",
        static (number, weight, deduction) => $"Math.max({weight} - Failed{number} * {deduction}, 0)",
        "Math.max(4 - Math.floor(Math.max(CarryOver - CarryOverLastYear, 0) / 0.01) * 0.4, 0)",
        "Math.max(4 - Math.floor(Math.max(Math.abs(Variance) - 0.3, 0) / 0.1) * 0.4, 0)");

    /// <summary>Excel, with the inputs in column A in the order of <see cref="Inputs.Values"/>.</summary>
    public static IReadOnlyList<string> Excel { get; } = [.. Rows(
        static text => $"ROUND({text},2)",
        "MIN(Executed/Budget*20,20)",
        static (number, weight) => $"IF((Actual{number}-Target{number})/Target{number}>=5,{weight}*0.7,IF((Actual{number}-Target{number})/Target{number}>=3,{weight}*0.8,IF((Actual{number}-Target{number})/Target{number}>=2,{weight}*0.9,MIN(Actual{number}/Target{number}*{weight},{weight}))))",
        static (number, weight, deduction) => $"MAX({weight}-Failed{number}*{deduction},0)",
        "MAX(4-INT(MAX(CarryOver-CarryOverLastYear,0)/0.01)*0.4,0)",
        "MAX(4-INT(MAX(ABS(Variance)-0.3,0)/0.1)*0.4,0)").Select(WithCells)];

    private static string[] Rows(
        Func<string, string> round,
        string funds,
        Func<int, string, string> ratio,
        Func<int, string, string, string> checklist,
        string carryOver,
        string variance) =>
    [
        round(funds),
        .. Ratios.Select(row => round(ratio(row.Number, row.Weight))),
        .. Enumerable.Range(1, 5).Select(number => round("Points" + number)),
        .. Checklists.Select(row => round(checklist(row.Number, row.Weight, row.Deduction))),
        round(carryOver),
        round(variance),
    ];

    private static string WithCells(string formula)
    {
        // The longest names first: CarryOver begins CarryOverLastYear.
        foreach ((string name, int index) in new Inputs().Values.Select(static (value, index) => (value.Name, index)).OrderByDescending(static pair => pair.Name.Length))
        {
            formula = formula.Replace(name, "A" + (index + 1), StringComparison.Ordinal);
        }

        return formula;
    }
}
