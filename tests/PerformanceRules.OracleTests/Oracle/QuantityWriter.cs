using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace PerformanceRules.OracleTests;

/// <summary>What a quantity is of: the names of its unit with the size of each.</summary>
internal sealed record QuantityKind(params (string Unit, decimal Size)[] Units)
{
    public static readonly QuantityKind Rate = new(("%", 0.01m), ("％", 0.01m), ("百分比", 0.01m), ("%(百分比)", 0.01m));
    public static readonly QuantityKind Money = new(("元", 1m), ("万元", 10_000m), ("亿元", 100_000_000m));
    public static readonly QuantityKind People = new(("人", 1m), ("万人", 10_000m));
    public static readonly QuantityKind Area = new(("亩", 1m), ("万亩", 10_000m));
    public static readonly QuantityKind TenThousands = new(("万", 10_000m));
    public static readonly QuantityKind Plain = new(("", 1m));

    public bool IsRate => this == Rate;

    public static QuantityKind Counted(string unit) => new((unit, 1m));
}

/// <summary>Writes one target and one actual value, given in base units, in any of the forms' notations, with their units and without.</summary>
internal static class QuantityWriter
{
    private static readonly string[] AtLeast = ["≥", "≧", ">=", "＞＝", ">", "＞", "不低于", "不少于", "不小于", "大于等于", "达到", "至少", "=", "═", "﹦", "＝", ""];
    private static readonly string[] AtMost = ["≤", "≦", "<=", "＜＝", "<", "＜", "不超过", "不高于", "不大于", "不多于", "小于等于"];

    public static (JsonNode Target, JsonNode Actual) Pair(Random random, QuantityKind kind, decimal target, decimal actual, bool reverse)
    {
        (string unit, decimal size) = random.Pick(kind.Units);
        return random.Next(12) switch
        {
            // JSON numbers take the unit of what stands beside them; alone they are positive.
            0 when !reverse => (Number(random, target / size), MayBeBare(random, unit, target, actual) ? JsonValue.Create(Digits(random, actual / size) + unit) : Number(random, actual / size)),

            // Operator, value and unit in three cells.
            1 or 2 => (Cells(random, unit, target / size, reverse), Actual(random, kind, unit, size, target, actual)),

            // A target without a unit takes its counterpart's.
            3 when MayBeBare(random, unit, target, actual) => (Text(random, target / size, "", reverse), JsonValue.Create(Digits(random, actual / size) + unit)),

            // Neither carries a unit.
            4 => (Text(random, target / size, "", reverse), random.Pick(Number(random, actual / size), Digits(random, actual / size))),
            _ => (Text(random, target / size, unit, reverse), Actual(random, kind, unit, size, target, actual)),
        };
    }

    /// <summary>Whether a number may stand without its unit: far from its counterpart it would mostly be in doubt, and so it is only now and then.</summary>
    private static bool MayBeBare(Random random, string unit, decimal target, decimal actual) =>
        !unit.EndsWith('月') && ((actual >= target / 10 && actual <= target * 10) || target == 0 || actual == 0 || random.OneIn(40));

    /// <summary>A decimal as the form prints it: thousands separators, trailing zeros, full-width digits.</summary>
    public static string Digits(Random random, decimal value)
    {
        string digits = random.Next(6) switch
        {
            0 => value.ToString("#,##0.####################", CultureInfo.InvariantCulture),
            1 => value.ToString("0.00##################", CultureInfo.InvariantCulture),
            _ => value.ToString("0.####################", CultureInfo.InvariantCulture),
        };
        return random.OneIn(8) ? Widen(digits) : digits;
    }

    /// <summary>A JSON number, now and then in another literal of the same value.</summary>
    public static JsonNode Number(Random random, decimal value)
    {
        string plain = value.ToString("0.####################", CultureInfo.InvariantCulture);
        return JsonNode.Parse(random.Next(20) switch
        {
            0 => value.ToString("0.000#################", CultureInfo.InvariantCulture),
            1 => (value * 10).ToString("0.####################", CultureInfo.InvariantCulture) + "e-1",
            _ => plain,
        })!;
    }

    private static JsonNode Actual(Random random, QuantityKind kind, string unit, decimal size, decimal target, decimal actual)
    {
        switch (random.Next(5))
        {
            case 0 when MayBeBare(random, unit, target, actual): // no unit: the target's
                return Number(random, actual / size);
            case 1 when MayBeBare(random, unit, target, actual):
                return Digits(random, actual / size);
            case 4 when unit.Length > 0 && random.OneIn(2):
                return new JsonObject { ["value"] = Number(random, actual / size), ["unit"] = unit };
            case 2 when kind.IsRate && Counts(actual) is { } counts:
                return random.OneIn(3)
                    ? JsonValue.Create($"{counts.Done}/{counts.Of}")
                    : new JsonObject { ["done"] = counts.Done, ["of"] = counts.Of };
            case 3 when unit.Length > 0:
                return Digits(random, actual / size) + random.Pick("", " ", "　") + unit;
            default:
                return Unit(random, kind, actual);
        }
    }

    /// <summary>The value in a unit of its own choice, which need not be the target's.</summary>
    private static JsonNode Unit(Random random, QuantityKind kind, decimal value)
    {
        (string unit, decimal size) = random.Pick(kind.Units);
        return (random.OneIn(20) ? "=" : "") + Digits(random, value / size) + unit + random.Pick("", "", " ", "　");
    }

    private static (int Done, int Of)? Counts(decimal rate)
    {
        foreach (int of in (ReadOnlySpan<int>)[10, 20, 200, 1000])
        {
            if (rate * of == Math.Floor(rate * of) && rate >= 0 && rate <= 1)
            {
                return ((int)(rate * of), of);
            }
        }

        return null;
    }

    private static JsonObject Cells(Random random, string unit, decimal value, bool reverse)
    {
        JsonObject cells = new()
        {
            ["op"] = reverse ? random.Pick("<=", "≤", "<") : random.Pick(">=", "≥", "=", ">"),
            ["value"] = Number(random, value),
        };
        if (unit.Length > 0)
        {
            cells["unit"] = unit;
        }

        return cells;
    }

    private static string Text(Random random, decimal value, string unit, bool reverse)
    {
        string quantity = Digits(random, value) + unit;
        string text = (reverse, random.Next(5)) switch
        {
            (true, 0) => "控制在" + quantity + "以内",
            (true, 1) => quantity + random.Pick("以内", "以下", "及以下", "及其以下"),
            (true, _) => random.Pick<string>(AtMost) + random.Pick("", " ") + quantity,
            (false, 0) => quantity + random.Pick("以上", "及以上"),
            (false, _) => random.Pick<string>(AtLeast) + random.Pick("", " ") + quantity,
        };

        bool isInequality = text.Trim() != quantity && !"=═﹦＝".Contains(text[0], StringComparison.Ordinal);
        if (isInequality && value >= 0 && random.OneIn(6))
        {
            text += Inclusion(random, quantity);
        }

        // A lead-in only before an operator: a number after plain words is not clearly a target.
        bool operated = !char.IsAsciiDigit(text[0]) && text[0] is not (>= '０' and <= '９');
        return operated && random.OneIn(4) ? random.Pick("根据需求，", "根据实际情况，", "认可，满意率", "全年", "认可,满意率") + text : text;
    }

    /// <summary>Whether the bound belongs to it: a ratio makes no difference.</summary>
    private static string Inclusion(Random random, string quantity)
    {
        string said = random.Pick("含", "不含") + (quantity.Contains('(', StringComparison.Ordinal) ? "" : random.Pick("", quantity));
        return random.Next(2) == 0 ? "（" + said + "）" : "(" + said + ")";
    }

    private static string Widen(string text)
    {
        StringBuilder wide = new(text.Length);
        foreach (char c in text)
        {
            wide.Append(c is >= '!' and <= '~' ? (char)(c + 0xFEE0) : c);
        }

        return wide.ToString();
    }
}
