using System.Globalization;
using System.Text.Json.Nodes;

namespace PerformanceRules.OracleTests;

/// <summary>Evidence of the indicators that the rulebook fixes, on and beside the edges of their standards.</summary>
internal static class FixedRowGenerator
{
    /// <summary>Budget, execution and their components, in one of the notations of an amount.</summary>
    public static JsonObject TotalFunds(Random random)
    {
        decimal budget = random.Next(1, 1_000_000) / random.Pick(1m, 10m, 100m);
        decimal executed = random.Next(8) switch
        {
            0 => 0,
            1 => budget * 0.99m,
            2 => Math.Round(budget * random.Next(1, 10_000) / 10_000m, 2),
            3 => budget - 0.01m,
            4 => budget * 1.0259m,
            _ => budget,
        };

        string unit = random.Pick("万元", "元", "");
        Func<decimal, JsonNode> write = random.Next(3) == 0
            ? amount => QuantityWriter.Digits(random, amount) + unit
            : amount => QuantityWriter.Number(random, amount);

        // One amount may leave its unit to the other.
        JsonNode bare = random.OneIn(4) && (executed == 0 || executed * 10 >= budget) ? QuantityWriter.Number(random, executed) : write(executed);
        JsonObject evidence = new() { ["budget"] = write(budget), ["executed"] = bare };
        if (random.OneIn(2))
        {
            evidence["components"] = Components(random, budget, executed, write);
        }

        return evidence;
    }

    /// <summary>No, some, all, and more failures than there are points; as items or as a bare count.</summary>
    public static JsonObject Checklist(Random random, int items)
    {
        int failed = random.OneIn(2) ? 0 : random.Next(0, items + 1);
        if (random.OneIn(2))
        {
            return new JsonObject { ["failed"] = failed };
        }

        int[] numbers = [.. Enumerable.Range(1, items)];
        random.Shuffle(numbers);
        JsonArray list = [];
        foreach (int item in numbers.Take(failed))
        {
            list.Add(new JsonObject { ["item"] = item, ["reason"] = "检查发现问题" });
        }

        return new JsonObject { ["failed"] = list };
    }

    /// <summary>Differences of whole percentage points, a hair under and a hair above.</summary>
    public static JsonObject CarryOver(Random random)
    {
        decimal previous = random.Pick(0m, 0m, random.Next(0, 2000) / 10_000m);
        decimal difference = random.Next(4) switch
        {
            0 => -random.Next(0, 500) / 10_000m,
            1 => 0m,
            _ => random.Next(0, 13) / 100m,
        } + random.Pick(0m, 0m, -0.0001m, 0.0001m, -0.000001m, 0.000001m);
        decimal current = Math.Max(0, previous + difference);
        return new JsonObject { ["current"] = Rate(random, current, "part", "whole"), ["previous"] = Rate(random, previous, "part", "whole") };
    }

    /// <summary>30% + k × 10%, exactly, a hair under and a hair above, below the budget and above it.</summary>
    public static JsonObject Variance(Random random)
    {
        decimal size = random.Next(4) switch
        {
            0 => random.Next(0, 3000) / 10_000m,
            1 => 0m,
            _ => 0.3m + (random.Next(0, 13) * 0.1m),
        } + random.Pick(0m, 0m, -0.0001m, 0.0001m, -0.000001m, 0.000001m);
        size = Math.Abs(size);
        if (random.OneIn(4))
        {
            return new JsonObject { ["current"] = Rate(random, size, "", "") };
        }

        decimal budget = random.Pick(1000m, 2825m, 4000m, random.Next(1, 100_000));
        decimal signed = random.OneIn(2) && size <= 1 ? -size : size;
        Func<decimal, JsonNode> write = Amounts(random);
        return new JsonObject { ["current"] = new JsonObject { ["budget"] = write(budget), ["final"] = write(budget * (1 + signed)) } };
    }

    public static JsonObject Exemption(Random random)
    {
        JsonObject exemption = new() { ["approvedBy"] = "区财政局预算科", ["reason"] = "政策调整，非本部门主观因素" };
        if (!random.OneIn(3))
        {
            exemption["points"] = QuantityWriter.Number(random, random.Pick(0m, 0.4m, 0.8m, 1m, 1.235m, 4m, 10m));
        }

        return exemption;
    }

    private static JsonArray Components(Random random, decimal budget, decimal executed, Func<decimal, JsonNode> write)
    {
        decimal firstBudget = Math.Round(budget * 0.6m, 2);
        decimal firstExecuted = Math.Round(executed * 0.6m, 2);
        JsonArray components =
        [
            new JsonObject { ["title"] = "基本支出", ["budget"] = write(firstBudget), ["executed"] = write(firstExecuted) },
            new JsonObject { ["title"] = "项目支出", ["budget"] = write(budget - firstBudget), ["executed"] = write(executed - firstExecuted) },
        ];
        if (random.OneIn(2))
        {
            components.Add(new JsonObject { ["title"] = "其他", ["budget"] = "无", ["executed"] = "无" });
        }

        return components;
    }

    private static JsonNode Rate(Random random, decimal rate, string part, string whole)
    {
        if (part.Length > 0 && random.OneIn(2))
        {
            decimal total = random.Pick(100m, 2825m, 5000m, random.Next(1, 100_000));
            Func<decimal, JsonNode> write = Amounts(random);
            return new JsonObject { [part] = write(rate * total), [whole] = write(total) };
        }

        return random.Next(3) switch
        {
            0 when rate == 0 => "无",
            0 or 1 => (rate * 100).ToString("0.####################", CultureInfo.InvariantCulture) + random.Pick("%", "％", " %"),
            _ => rate > 1 ? (rate * 100).ToString("0.####################", CultureInfo.InvariantCulture) + "%" : QuantityWriter.Number(random, rate),
        };
    }

    /// <summary>Both amounts in one notation: numbers, or strings with or without 万元.</summary>
    private static Func<decimal, JsonNode> Amounts(Random random)
    {
        string unit = random.Pick("", "元", "万元");
        return random.OneIn(3) ? amount => QuantityWriter.Digits(random, amount) + unit : amount => QuantityWriter.Number(random, amount);
    }
}
