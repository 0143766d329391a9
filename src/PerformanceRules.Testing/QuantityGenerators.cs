using FsCheck;
using FsCheck.Fluent;
using PerformanceRules.Model;
using PerformanceRules.Text;

namespace PerformanceRules.Testing;

/// <summary>Generators of the parts of evidence. They love edges, and now and then give <see langword="null"/>: nothing was filled in.</summary>
public static class QuantityGenerators
{
    private static readonly decimal[] Edges =
    [
        0, 0.005m, 0.01m, 0.1m, 0.29m, 0.3m, 0.31m, 0.39m, 0.3999m, 0.4m, 0.5m, 1, 2, 2.99m, 3, 3.99m, 4, 5.99m, 6, 9, 10, 99.995m, 100,
        -1, -0.01m, 1_000_000_000_000, 0.0000000000000000000000000001m, 79228162514264337593543950335m,
    ];

    private static readonly string[] Texts =
    [
        "", "无", "—", "/", "完成", "10", "１０", "95%", "９５％", "1.2万", "1,234.5", "9/10", "0/0", "20批次", "3人", "0.5亿元", "-5", "约20", "2024年12月底前", "5~10", "1e3",
    ];

    private static readonly string[] Bounds = ["≥", "≤", ">", "<", "=", "不低于", "不超过", "达到", "控制在", ""];

    private static readonly string?[] Units = [null, "%", "批次", "人", "万人", "元", "万元"];

    /// <summary>Gets numbers: the edges of the built-in standards, and hundredths between −100 and 10,000.</summary>
    public static Gen<decimal> Numbers { get; } = Gen.Frequency(
        (1, Gen.Elements(Edges)),
        (2, Gen.Choose(-10_000, 1_000_000).Select(static hundredths => hundredths / 100m)),
        (2, Gen.Choose(0, 200).Select(static whole => (decimal)whole)));

    /// <summary>Gets what people write where a quantity is asked for: notations of the form, words, and nothing.</summary>
    public static Gen<string> Notations { get; } = Gen.OneOf(
        Gen.Elements(Texts),
        Gen.Zip(Gen.Elements(Bounds), Gen.Zip(Gen.Choose(0, 300), Gen.Elements(Units)), static (bound, quantity) => bound + quantity.Item1 + quantity.Item2));

    /// <summary>Gets amounts of money.</summary>
    public static Gen<Amount?> Amounts { get; } = Gen.Frequency(
        (1, Gen.Constant((Amount?)null)),
        (8, Numbers.Select(static number => (Amount?)number)),
        (2, Notations.Select(static text => (Amount?)text)));

    /// <summary>Gets rates: given, and computed from two amounts.</summary>
    public static Gen<Rate?> Rates { get; } = Gen.Frequency(
        (1, Gen.Constant((Rate?)null)),
        (4, Numbers.Select(static percent => (Rate?)(percent is > -1_000_000 and < 1_000_000 ? percent / 100 : percent))),
        (2, Notations.Select(static text => (Rate?)text)),
        (2, Gen.Zip(Amounts, Amounts, static (part, whole) => (Rate?)Rate.OfPart(part, whole))),
        (2, Gen.Zip(Amounts, Amounts, static (budget, final) => (Rate?)Rate.OfVariance(budget, final))));

    /// <summary>Gets targets: numbers, texts, and comparisons with a unit.</summary>
    public static Gen<Target?> Targets { get; } = Gen.Frequency(
        (1, Gen.Constant((Target?)null)),
        (3, Numbers.Select(static number => (Target?)number)),
        (4, Notations.Select(static text => (Target?)text)),
        (3, Gen.Zip(Gen.Elements<Comparison>(Comparison.AtLeast, Comparison.AtMost, Comparison.MoreThan, Comparison.LessThan), Gen.Zip(Numbers, Gen.Elements(Units)))
            .Select(static parts => (Target?)Target.Of(parts.Item1, parts.Item2.Item1, parts.Item2.Item2))));

    /// <summary>Gets actual values: numbers, texts, and counts.</summary>
    public static Gen<Actual?> Actuals { get; } = Gen.Frequency(
        (1, Gen.Constant((Actual?)null)),
        (5, Numbers.Select(static number => (Actual?)number)),
        (3, Notations.Select(static text => (Actual?)text)),
        (2, Gen.Zip(Gen.Choose(-1, 120), Gen.Choose(0, 120), static (done, of) => (Actual?)Actual.OfCounts(done, of))));
}
