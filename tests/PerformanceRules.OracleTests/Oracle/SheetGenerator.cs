using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PerformanceRules.OracleTests;

/// <summary>Random whole submissions that love edges. The same <see cref="Random"/> gives the same sheets.</summary>
public sealed class SheetGenerator
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Oracle _oracle = new();

    /// <summary>Writes the variance's evidence as <c>{"budget":…,"final":…}</c> instead of <c>{"current":{"budget":…,"final":…}}</c>.</summary>
    public bool BareVariance { get; init; }

    /// <summary>A valid sheet: readable, and without errors except where the edges themselves lead to warnings.</summary>
    public string Next(Random random)
    {
        JsonObject sheet = Sheet(random);
        Finish(random, sheet, totalled: true);
        return sheet.ToJsonString(Plain);
    }

    /// <summary>The same with one or two errors of contract.md's finding table.</summary>
    public string NextFaulty(Random random)
    {
        JsonObject sheet = Sheet(random);
        JsonArray rows = (JsonArray)sheet["indicators"]!;
        HashSet<JsonObject> damaged = [];
        bool totalled = true;
        for (int faults = random.Next(1, 3); faults > 0; faults--)
        {
            totalled &= FaultPlanter.Plant(random, rows, damaged);
        }

        Finish(random, sheet, totalled);
        return sheet.ToJsonString(Plain);
    }

    private static JsonObject Sheet(Random random)
    {
        List<JsonObject> rows = [];
        foreach (OracleIndicator indicator in OracleRulebook.Fixed)
        {
            rows.Add(Fixed(random, indicator));
        }

        foreach ((string section, BigRational weight) in OracleRulebook.OpenSections)
        {
            decimal[] weights = Split(random, weight.ToDecimal());
            for (int i = 0; i < weights.Length; i++)
            {
                rows.Add(Own(random, section, $"{section}-{i + 1}", weights[i]));
            }
        }

        if (random.OneIn(4))
        {
            rows = [.. rows.OrderBy(_ => random.Next())];
        }

        return new JsonObject
        {
            ["rulebook"] = random.Pick("beijing.department-overall@2024", "beijing.department-overall"),
            ["unit"] = "怀柔区人大常委会办公室",
            ["year"] = 2024,
            ["indicators"] = new JsonArray([.. rows]),
        };
    }

    private static JsonObject Fixed(Random random, OracleIndicator indicator)
    {
        JsonObject row = new()
        {
            ["id"] = indicator.Id,
            ["evidence"] = indicator.Standard switch
            {
                OracleStandard.ExecutionRate => FixedRowGenerator.TotalFunds(random),
                OracleStandard.CarryOver => FixedRowGenerator.CarryOver(random),
                OracleStandard.Variance => FixedRowGenerator.Variance(random),
                _ => FixedRowGenerator.Checklist(random, indicator.Items),
            },
        };
        if (indicator.Standard is OracleStandard.CarryOver or OracleStandard.Variance && random.OneIn(3))
        {
            row["exemption"] = FixedRowGenerator.Exemption(random);
        }

        return row;
    }

    private static JsonObject Own(Random random, string section, string id, decimal weight)
    {
        bool ratio = !random.OneIn(4);
        bool named = random.OneIn(4);
        JsonObject row = new() { ["section"] = section, ["id"] = id, ["title"] = "指标" + id, ["weight"] = weight };
        if (named)
        {
            row["rule"] = ratio ? "target-ratio" : "judgement";
        }

        row["evidence"] = ratio ? TargetRowGenerator.Ratio(random, weight) : TargetRowGenerator.Judgement(random, weight, named);
        return row;
    }

    /// <summary>One to six weights that add up to the whole: integers, halves, cents that divide by three, or more decimals than scores have.</summary>
    private static decimal[] Split(Random random, decimal whole)
    {
        decimal grain = random.Pick(1m, 1m, 0.5m, 0.1m, 0.03m, 0.01m, 0.0007m);
        decimal[] weights = new decimal[random.Next(1, 7)];
        decimal rest = whole;
        for (int i = 0; i < weights.Length - 1; i++)
        {
            int most = (int)((rest / grain) - (weights.Length - 1 - i));
            weights[i] = random.Next(1, Math.Max(2, Math.Min(most, (int)(2 * whole / grain / weights.Length)))) * grain;
            rest -= weights[i];
        }

        weights[^1] = rest;
        return weights;
    }

    private void Finish(Random random, JsonObject sheet, bool totalled)
    {
        foreach (JsonObject row in ((JsonArray)sheet["indicators"]!).OfType<JsonObject>())
        {
            if (BareVariance && row["id"]!.GetValue<string>() == "final-account-variance" && row["evidence"]?["current"] is JsonObject current)
            {
                row["evidence"] = current.DeepClone();
            }
        }

        Claim(random, sheet, totalled);
    }

    /// <summary>No claims, right ones, or right ones but for a few; the total with all of them, and now and then wrong.</summary>
    private void Claim(Random random, JsonObject sheet, bool totalled)
    {
        int manner = random.Next(4);
        if (manner == 0)
        {
            return;
        }

        IReadOnlyDictionary<string, decimal?> scores = _oracle.Evaluate(sheet.ToJsonString()).Indicators;
        decimal total = 0;
        bool all = !random.OneIn(5);
        HashSet<string> seen = [];
        foreach (JsonObject row in ((JsonArray)sheet["indicators"]!).OfType<JsonObject>())
        {
            string id = row["id"]!.GetValue<string>();
            if (!scores.TryGetValue(id, out decimal? score) || !seen.Add(id) || (!all && random.OneIn(3)))
            {
                continue;
            }

            decimal claim = score ?? random.Next(0, 5);
            if (manner == 3 && random.OneIn(5))
            {
                claim += random.Pick(0.5m, -0.5m, 0.01m, -0.01m, 1m, 0.004m);
                claim = Math.Max(claim, 0);
            }

            total += claim;
            row["claimed"] = QuantityWriter.Number(random, claim);
        }

        if (all && totalled && !random.OneIn(4))
        {
            sheet["claimedTotal"] = QuantityWriter.Number(random, random.OneIn(6) ? total + random.Pick(0.5m, 0.01m) : total);
        }
    }
}
