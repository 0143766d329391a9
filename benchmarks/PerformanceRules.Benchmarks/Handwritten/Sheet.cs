namespace PerformanceRules.Benchmarks.Handwritten;

/// <summary>The seed's sheet as a developer without a library would hold it: numbers, already read and in one unit.</summary>
internal sealed record Sheet
{
    public required Amounts Funds { get; init; }

    public required Ratio[] Ratios { get; init; }

    public required Judgement[] Judgements { get; init; }

    public required Checklist[] Checklists { get; init; }

    public required decimal CarryOver { get; init; }

    public required decimal CarryOverLastYear { get; init; }

    public required decimal Variance { get; init; }

    public static Sheet Seed { get; } = new()
    {
        Funds = new Amounts(20, 2825.05m, 2825.05m),
        Ratios = [new Ratio(10, 10, 10), new Ratio(5, 20, 16), new Ratio(10, 55, 56)],
        Judgements = [new Judgement(5, 4.5m), new Judgement(10, 10), new Judgement(10, 10), new Judgement(5, 5), new Judgement(5, 5)],
        Checklists = [new Checklist(1, 3, 0.5m, 0), new Checklist(2, 7, 0.5m, 0), new Checklist(1, 3, 0.5m, 0), new Checklist(4, 6, 0.8m, 0), new Checklist(4, 2, 2, 0)],
        CarryOver = 0,
        CarryOverLastYear = 0,
        Variance = 0,
    };
}

internal sealed record Amounts(decimal Weight, decimal Budget, decimal Executed);

internal sealed record Ratio(decimal Weight, decimal Target, decimal Actual);

internal sealed record Judgement(decimal Weight, decimal Points);

internal sealed record Checklist(decimal Weight, int Items, decimal Deduction, int Failed);
