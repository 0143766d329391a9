using FsCheck;
using FsCheck.Fluent;
using PerformanceRules.Model;

namespace PerformanceRules.Testing;

/// <summary>Generators of the evidence that the built-in rules take, scorable and not.</summary>
public static class EvidenceGenerators
{
    private static readonly Gen<string?> Reasons = Gen.Elements<string?>(null, "", "无", "项目支出进度有待提升");

    /// <summary>Gets evidence of an execution rate, with and without components.</summary>
    public static Gen<ExecutionRateEvidence> ExecutionRate { get; } = Gen.Zip(
        Gen.Zip(QuantityGenerators.Amounts, QuantityGenerators.Amounts),
        Gen.Zip(QuantityGenerators.Amounts, QuantityGenerators.Amounts)
            .Select(static amounts => new FundComponent { Title = "基本支出", Budget = amounts.Item1, Executed = amounts.Item2 })
            .ListOf()
            .Resize(3),
        static (total, components) => new ExecutionRateEvidence { Budget = total.Item1, Executed = total.Item2, Components = [.. components] });

    /// <summary>Gets evidence of a target ratio.</summary>
    public static Gen<TargetRatioEvidence> TargetRatio { get; } = Gen.Zip(
        Gen.Zip(QuantityGenerators.Targets, QuantityGenerators.Actuals),
        Gen.Elements(false, true),
        static (pair, low) => new TargetRatioEvidence { Target = pair.Item1, Actual = pair.Item2, TargetSetLow = low });

    /// <summary>Gets evidence of a stepped deduction.</summary>
    public static Gen<SteppedDeductionEvidence> SteppedDeduction { get; } = Gen.Zip(
        QuantityGenerators.Rates,
        QuantityGenerators.Rates,
        static (current, previous) => new SteppedDeductionEvidence { Current = current, Previous = previous });

    /// <summary>Gives evidence of a judgement, with points around a weight.</summary>
    /// <param name="weight">The weight of the indicator in points.</param>
    /// <returns>The generator.</returns>
    public static Gen<JudgementEvidence> Judgement(decimal weight)
    {
        Gen<decimal?> points = Gen.Frequency(
            (2, Gen.Constant((decimal?)null)),
            (1, Gen.Elements<decimal?>(0, weight, weight + 0.01m, -0.01m)),
            (2, Gen.Choose(0, 100).Select(percent => (decimal?)(weight * percent / 100))));
        Gen<decimal?> ratings = Gen.Frequency(
            (2, Gen.Constant((decimal?)null)),
            (1, Gen.Elements<decimal?>(0, 1, 1.0001m, -0.0001m, 0.3333m)),
            (1, Gen.Choose(0, 100).Select(static percent => (decimal?)(percent / 100m))));
        return Gen.Zip(
            Gen.Zip(points, ratings),
            Gen.Zip(Gen.Zip(QuantityGenerators.Targets, QuantityGenerators.Actuals), Reasons),
            static (judged, given) => new JudgementEvidence
            {
                Points = judged.Item1,
                Rating = judged.Item2,
                Target = given.Item1.Item1,
                Actual = given.Item1.Item2,
                Reason = given.Item2,
            });
    }

    /// <summary>Gives evidence of a checklist: failed items by number, some twice or out of range, or their bare count.</summary>
    /// <param name="itemCount">How many items the standard lists.</param>
    /// <returns>The generator.</returns>
    public static Gen<ChecklistEvidence> Checklist(int itemCount)
    {
        Gen<FailedItems?> listed = Gen.Zip(Gen.Choose(-1, itemCount + 2), Reasons, static (item, reason) => new FailedItem(item, reason))
            .ListOf()
            .Resize(itemCount)
            .Select(static items => (FailedItems?)FailedItems.Of(items));
        Gen<FailedItems?> counted = Gen.Choose(-1, itemCount + 2).Select(static count => (FailedItems?)FailedItems.OfCount(count));
        return Gen.Frequency((1, Gen.Constant((FailedItems?)null)), (3, listed), (3, counted)).Select(static failed => new ChecklistEvidence { Failed = failed });
    }
}
