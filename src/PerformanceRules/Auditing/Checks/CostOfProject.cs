using PerformanceRules.Arithmetic;
using PerformanceRules.Model;

namespace PerformanceRules.Auditing.Checks;

/// <summary>A row that states what the project costs as a whole, compared with the funds of the sheet. Funds without a unit are in 万元 or in 元.</summary>
internal static class CostOfProject
{
    private static readonly string[] Whole = ["总成本", "项目成本", "总投资", "投资总额", "总费用", "总经费", "总造价", "项目经费", "成本概算", "成本控制", "项目总支出", "成本指标", "预算控制", "概算", "资金总额", "实施成本"];
    private static readonly string[] Part = ["人均", "单位", "单项", "平均", "每", "均", "单价", "标准", "率", "节约", "带动", "增收", "收入", "产值", "效益", "社会", "时间", "人工", "其中"];
    private static readonly Rational Tenth = Rational.One / 10;

    public static bool IsOf(AuditRow row) => Holds(row.Title, Whole) && !Holds(row.Title, Part);

    public static bool IsMoney(in Quantity quantity) => quantity.Unit is { } unit && unit.Symbol.EndsWith("元", StringComparison.Ordinal) && unit.Symbol.IndexOf('/') < 0;

    /// <summary>Tells whether two numbers are of one size: between a tenth and ten times each other.</summary>
    public static bool IsLike(in Rational left, in Rational right) => left.Sign > 0 && right.Sign > 0 && left / right is var ratio && ratio > Tenth && ratio < 10;

    /// <summary>Gives an amount of the funds in 元: by its unit, or without one by what makes it like the cost; none where neither does.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="cost">The cost in 元.</param>
    /// <param name="unit">How many 元 one unit of the printed amount is.</param>
    public static Rational? InYuan(Amount? amount, in Rational cost, out Rational unit)
    {
        unit = Rational.One;
        if (amount is not { IsQuantity: true } || amount.Quantity.Number.Sign <= 0)
        {
            return null;
        }

        Rational number = amount.Quantity.Number;
        if (amount.Quantity.Unit is { } written && written.Symbol.EndsWith("元", StringComparison.Ordinal))
        {
            unit = written.Factor;
            return number * unit;
        }

        foreach (Rational factor in new Rational[] { 10_000, 1 })
        {
            if (IsLike(cost, number * factor))
            {
                unit = factor;
                return number * factor;
            }
        }

        return null;
    }

    /// <summary>Gives half of the last decimal that a quantity is printed with, in 元.</summary>
    public static Rational HalfUnit(string printed, in Rational unit)
    {
        int point = printed.IndexOfAny(['.', '．']);
        int decimals = point < 0 ? 0 : printed.Skip(point + 1).TakeWhile(char.IsDigit).Count();
        return unit / (2 * IntegerMath.PowerOfTen(decimals));
    }

    private static bool Holds(string title, string[] words) => Array.Exists(words, word => title.IndexOf(word, StringComparison.Ordinal) >= 0);
}
