using System.Text.Json.Nodes;

namespace PerformanceRules.OracleTests;

/// <summary>Evidence of the unit's own indicators: a quantified target that sits on an edge, or a judgement.</summary>
internal static class TargetRowGenerator
{
    private static readonly decimal[] Multiples =
        [0m, 0.01m, 0.5m, 0.999m, 0.9999m, 1m, 1.001m, 2m, 2.99m, 2.9999m, 3m, 3.01m, 3.99m, 3.9999m, 4m, 4.01m, 5.99m, 5.9999m, 6m, 6.01m, 50m];

    public static JsonObject Ratio(Random random, decimal weight)
    {
        QuantityKind kind = random.Next(10) switch
        {
            0 or 1 => QuantityKind.Rate,
            2 or 3 => QuantityKind.Money,
            4 => QuantityKind.People,
            5 => QuantityKind.Area,
            6 => QuantityKind.TenThousands,
            7 => QuantityKind.Plain,
            _ => QuantityKind.Counted(random.Pick("批次", "份", "次", "个", "件", "元/人*月", "公里")),
        };
        bool reverse = random.OneIn(3);
        (decimal target, decimal actual) = random.OneIn(25)
            ? (0m, random.Pick(0m, 0m, 1m))
            : Values(random, kind, weight, reverse);
        (JsonNode targetNode, JsonNode actualNode) = QuantityWriter.Pair(random, kind, target, actual, reverse);
        return new JsonObject { ["target"] = targetNode, ["actual"] = actualNode };
    }

    public static JsonObject Judgement(Random random, decimal weight, bool explicitRule)
    {
        JsonObject evidence = [];
        string target = random.Pick("严格按照财政局相关文件要求执行", "效果明显", "合规", "≥95%", "不低于20批次", "2021年12月31日前完成", "9月前", "——");
        bool isQuantity = target is "≥95%" or "不低于20批次";
        if (isQuantity || !random.OneIn(6))
        {
            evidence["target"] = target;
        }

        // Beside a quantity only words are judged; with the rule named, or beside words, whatever stands there.
        string actual = isQuantity && !explicitRule
            ? random.Pick("完成", "有效提升", "达成预期指标", "基本达到")
            : random.Pick("完成", "有效提升", "达成预期指标", "≥266米", "不低于95%", "2021年12月31日前完成", "——", "/", "", explicitRule ? "97%" : "基本达到");
        if ((isQuantity && !explicitRule) || !random.OneIn(8))
        {
            evidence["actual"] = actual;
        }

        decimal share = random.Pick(0m, 0.01m, 0.5m, 0.8m, 0.9m, 0.955m, 1m, 1m, 1m);
        if (random.OneIn(3))
        {
            evidence["rating"] = QuantityWriter.Number(random, share);
        }
        else
        {
            evidence["points"] = QuantityWriter.Number(random, random.OneIn(5) ? Math.Min(weight, random.Next(0, 10_000) / 1000m) : weight * share);
        }

        if (random.OneIn(3))
        {
            evidence["reason"] = random.Pick("部分项目支出进度有待提升", "——", "资料不全");
        }

        return evidence;
    }

    private static (decimal Target, decimal Actual) Values(Random random, QuantityKind kind, decimal weight, bool reverse)
    {
        if (random.OneIn(3) && HalfCent(random, kind, weight, reverse) is { } halfCent)
        {
            return halfCent;
        }

        decimal target = kind.IsRate ? random.Next(1, 101) / 100m : random.Pick(random.Next(1, 100), random.Next(1, 100_000), random.Next(1, 10_000) / 100m);
        decimal actual = random.Next(3) switch
        {
            0 => random.Next(0, 1000) * (kind.IsRate ? 0.001m : 1m),
            _ => target * Multiples[random.Next(Multiples.Length)],
        };
        return (target, actual);
    }

    /// <summary>A ratio whose score ends in exactly half a cent, by preference one that no decimal quotient can hold.</summary>
    private static (decimal Target, decimal Actual)? HalfCent(Random random, QuantityKind kind, decimal weight, bool reverse)
    {
        (decimal Target, decimal Actual)? found = null;
        for (int attempt = 0; attempt < 60; attempt++)
        {
            int whole = random.Next(2, 1200);
            int part = random.Next(1, whole);
            decimal halfCents = part * weight * 200m / whole;
            if (halfCents == Math.Floor(halfCents) && halfCents % 2 == 1 && halfCents * whole == part * weight * 200m)
            {
                decimal scale = kind.IsRate ? 0.001m : 1m;
                found = reverse ? (part * scale, whole * scale) : (whole * scale, part * scale);
                if (whole % 3 == 0 && part % 3 != 0)
                {
                    return found;
                }
            }
        }

        return found;
    }
}
