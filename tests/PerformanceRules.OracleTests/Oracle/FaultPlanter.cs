using System.Text.Json.Nodes;

namespace PerformanceRules.OracleTests;

/// <summary>Plants the errors of contract.md's finding table, never an unreadable input.</summary>
internal static class FaultPlanter
{
    /// <summary>Damages one row that is still sound. False where the claims can no longer be compared with their total.</summary>
    public static bool Plant(Random random, JsonArray rows, HashSet<JsonObject> damaged)
    {
        JsonObject[] sound = [.. rows.OfType<JsonObject>().Where(row => !damaged.Contains(row))];
        JsonObject row = random.Pick<JsonObject>(sound);
        damaged.Add(row);
        switch (random.Next(9))
        {
            case 0 when IsFixed(row):
                rows.Remove(row); // indicator-missing
                return false;
            case 1:
                JsonObject copy = (JsonObject)row.DeepClone(); // indicator-duplicate
                copy.Remove("claimed");
                rows.Insert(random.Next(rows.IndexOf(row) + 1, rows.Count + 1), copy);
                damaged.Add(copy);
                return false;
            case 2:
                JsonObject unknown = Unknown(random); // indicator-unknown
                rows.Insert(random.Next(rows.Count + 1), unknown);
                damaged.Add(unknown);
                return false;
            case 3:
                row["notApplicable"] = new JsonObject { ["reason"] = "本年度未发生" }; // not-applicable-refused
                return true;
            case 4 when !IsFixed(row):
                row["weight"] = row["weight"]!.GetValue<decimal>() + random.Pick(0.01m, 0.5m, 1m, 10m); // weights-mismatch
                return true;
            default:
                row["evidence"] = IsFixed(row) ? Evidence(random, row["id"]!.GetValue<string>()) : OwnEvidence(random, row);
                return true;
        }
    }

    private static bool IsFixed(JsonObject row) => !row.ContainsKey("section");

    private static JsonObject Unknown(Random random)
    {
        JsonObject evidence = new() { ["target"] = "效果明显", ["actual"] = "完成", ["points"] = 1 };
        return random.OneIn(2)
            ? new JsonObject { ["id"] = "no-such-indicator", ["evidence"] = evidence }
            : new JsonObject
            {
                ["section"] = random.Pick("financial-management", "management", "no-such-section"),
                ["id"] = "stray",
                ["title"] = "多出的指标",
                ["weight"] = 1,
                ["evidence"] = evidence,
            };
    }

    /// <summary>Evidence of a fixed indicator that is absent, incomplete, out of range, or true but worth a warning.</summary>
    private static JsonObject? Evidence(Random random, string id) => id switch
    {
        "total-funds" => random.Next(6) switch
        {
            0 => [],
            1 => new JsonObject { ["budget"] = 100 },
            2 => new JsonObject { ["budget"] = 100, ["executed"] = random.Pick("——", "") },
            3 => new JsonObject { ["budget"] = 100, ["executed"] = -0.01m },
            4 => new JsonObject { ["budget"] = 100, ["executed"] = random.Pick(100.01m, 250m) },
            _ => new JsonObject
            {
                ["budget"] = 100,
                ["executed"] = 90,
                ["components"] = new JsonArray(new JsonObject { ["title"] = "基本支出", ["budget"] = 100, ["executed"] = random.Pick(89.99m, 90m, 100m) }),
            },
        },
        "carry-over-rate" => random.Next(6) switch
        {
            5 => new JsonObject { ["current"] = random.Pick<JsonNode>(5, "5", "0.05"), ["previous"] = "4%" },
            0 => [],
            1 => new JsonObject { ["current"] = 0.05m },
            2 => new JsonObject { ["current"] = "5%", ["previous"] = "——" },
            3 => new JsonObject { ["current"] = new JsonObject { ["part"] = 5 }, ["previous"] = 0 },
            _ => new JsonObject { ["current"] = new JsonObject { ["part"] = -5, ["whole"] = 100 }, ["previous"] = 0 },
        },
        "final-account-variance" => random.Next(4) switch
        {
            0 => [],
            1 => new JsonObject { ["current"] = "——" },
            2 => new JsonObject { ["current"] = new JsonObject { ["budget"] = 100 } },
            _ => new JsonObject { ["current"] = new JsonObject { ["budget"] = 100, ["final"] = -1 } },
        },
        _ => random.Next(5) switch
        {
            0 => [],
            1 => new JsonObject { ["failed"] = 8 },
            2 => new JsonObject { ["failed"] = -1 },
            3 => new JsonObject { ["failed"] = new JsonArray(Failed(2), Failed(1), Failed(2)) },
            _ => new JsonObject { ["failed"] = new JsonArray(Failed(random.Pick(0, 8, -1))) },
        },
    };

    private static JsonObject Failed(int item) => new() { ["item"] = item, ["reason"] = "检查发现问题" };

    private static JsonObject OwnEvidence(Random random, JsonObject row)
    {
        decimal weight = row["weight"]!.GetValue<decimal>();
        row.Remove("rule");
        switch (random.Next(11))
        {
            case 0:
                return new JsonObject { ["target"] = "效果明显", ["actual"] = "完成" }; // evidence-missing: no points
            case 1:
                return new JsonObject { ["target"] = "效果明显", ["actual"] = "完成", ["points"] = random.Pick(weight + 0.01m, -0.01m) };
            case 2:
                return new JsonObject { ["actual"] = "完成", ["rating"] = random.Pick(1.01m, -0.5m) };
            case 3:
                return new JsonObject { ["actual"] = "完成", ["rating"] = 0.5m, ["points"] = 0.5m }; // evidence-invalid: both
            case 4:
                return new JsonObject { ["target"] = "效果明显", ["points"] = Math.Min(0.5m, weight / 2) }; // deduction-unexplained
            case 5:
                row["rule"] = "target-ratio";
                return random.Pick(
                    new JsonObject { ["target"] = "≥95%", ["actual"] = random.Pick("完成", "≥95%", "11月底完成", "80%-90%") },
                    new JsonObject { ["target"] = random.Pick("效果明显", "2021年12月31日前完成", "±10%", "80%-90%"), ["actual"] = "95%" });
            case 6:
                row["rule"] = "target-ratio";
                return random.Pick(new JsonObject { ["target"] = "≥95%" }, new JsonObject { ["target"] = "≥95%", ["actual"] = "——" }, new JsonObject { ["actual"] = 3 });
            case 7:
                return random.Pick(
                    new JsonObject { ["target"] = "≥20人", ["actual"] = "16批次" },
                    new JsonObject { ["target"] = "≤90万元", ["actual"] = "95%" },
                    new JsonObject { ["target"] = new JsonObject { ["op"] = ">=", ["value"] = 20, ["unit"] = "批次" }, ["actual"] = new JsonObject { ["done"] = 9, ["of"] = 10 } },
                    new JsonObject { ["target"] = "不少于12种", ["actual"] = "1.2万次" });
            case 8:
                return random.Pick(
                    new JsonObject { ["target"] = "≥95%", ["actual"] = random.Pick<JsonNode>(0.97m, "0.97", 1) },
                    new JsonObject { ["target"] = random.Pick<JsonNode>(0.95m, "0.95"), ["actual"] = random.Pick<JsonNode>("95%", new JsonObject { ["done"] = 19, ["of"] = 20 }) },
                    new JsonObject { ["target"] = random.Pick("≥50万元", "≤50万元"), ["actual"] = random.Pick<JsonNode>(600_000, "600,000") },
                    new JsonObject { ["target"] = "≥1.2万人次", ["actual"] = 13_500 },
                    new JsonObject { ["target"] = "≥5公里", ["actual"] = 4_000 },
                    new JsonObject { ["target"] = "≥530元/人*月", ["actual"] = "583" }); // unit-doubtful
            case 9:
                return random.Pick(
                    new JsonObject { ["target"] = random.Pick("±10%", "80%-90%"), ["actual"] = "85%", ["points"] = 0 },
                    new JsonObject { ["target"] = "≥95%", ["actual"] = random.Pick("≥95%", "80%-90%", "——", "11月底完成"), ["points"] = 0 }); // no rule, and no words
            default:
                return random.Pick(
                    new JsonObject { ["target"] = "≤0起", ["actual"] = random.Pick("0起", "1起", "2") },
                    new JsonObject { ["target"] = "0起", ["actual"] = random.Pick("0起", "1起", "2") },
                    new JsonObject { ["target"] = 0, ["actual"] = random.Pick(0, 3) });
        }
    }
}
