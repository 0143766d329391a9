using System.Text.Json;

namespace PerformanceRules.OracleTests;

/// <summary>
/// An independent reading of rulebook.md and contract.md: what one submission under beijing.department-overall@2024 is
/// worth, with the default readings. It expects a readable submission; it shares no code and no design with the library.
/// </summary>
public sealed class Oracle(OracleMutation mutation = OracleMutation.None)
{
    public OracleReport Evaluate(string submission)
    {
        using JsonDocument document = JsonDocument.Parse(submission);
        return Evaluate(document.RootElement);
    }

    private OracleReport Evaluate(JsonElement sheet)
    {
        HashSet<OracleFinding> findings = [];
        List<JsonElement> rows = Keep(sheet, findings);
        Dictionary<string, BigRational?> scores = [];
        Dictionary<string, BigRational> sections = OracleRulebook.Sections.Keys.ToDictionary(id => id, _ => BigRational.Zero);

        foreach (JsonElement row in rows)
        {
            string id = row.GetProperty("id").GetString()!;
            BigRational? score = Score(row, id, findings, out string section);
            scores[id] = score;

            // "Sections and total are sums of the rounded."
            for (string? at = section; at is not null && score is { } points; at = OracleRulebook.Sections[at])
            {
                sections[at] += points;
            }

            // "A claimed score is not the computed one."
            if (score is { } computed && Claim(row, "claimed") is { } claim && claim != computed)
            {
                findings.Add(new OracleFinding("claim-differs", id));
            }
        }

        foreach (OracleIndicator indicator in OracleRulebook.Fixed.Where(indicator => !scores.ContainsKey(indicator.Id)))
        {
            findings.Add(new OracleFinding("indicator-missing", indicator.Id)); // "fixed by the rulebook, absent here; unscored"
            scores[indicator.Id] = null;
        }

        bool weighted = CheckWeights(rows, findings);
        CheckClaimedTotal(sheet, rows, findings);

        bool complete = weighted && scores.Values.All(score => score is not null);
        decimal total = OracleRulebook.Sections.Where(section => section.Value is null).Sum(section => sections[section.Key].ToDecimal());
        return new OracleReport
        {
            Complete = complete,
            Total = total,
            Grade = complete ? OracleRulebook.Grade(total) : null,
            Indicators = scores.ToDictionary(pair => pair.Key, pair => pair.Value?.ToDecimal()),
            Sections = sections.ToDictionary(pair => pair.Key, pair => pair.Value.ToDecimal()),
            Findings = findings,
        };
    }

    /// <summary>"The row, or the second of the two, is left out": unknown and duplicate rows.</summary>
    private static List<JsonElement> Keep(JsonElement sheet, HashSet<OracleFinding> findings)
    {
        List<JsonElement> rows = [];
        HashSet<string> seen = [];
        foreach (JsonElement row in sheet.GetProperty("indicators").EnumerateArray())
        {
            string id = row.GetProperty("id").GetString()!;
            string? section = Section(row);
            bool known = section is null
                ? OracleRulebook.Fixed.Any(indicator => indicator.Id == id)
                : OracleRulebook.OpenSections.ContainsKey(section);
            if (!known)
            {
                findings.Add(new OracleFinding("indicator-unknown", id));
            }
            else if (!seen.Add(id))
            {
                findings.Add(new OracleFinding("indicator-duplicate", id));
            }
            else
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    private BigRational? Score(JsonElement row, string id, HashSet<OracleFinding> findings, out string section)
    {
        OracleIndicator? indicator = Section(row) is null ? OracleRulebook.Fixed.Single(one => one.Id == id) : null;
        section = indicator?.Section ?? Section(row)!;
        BigRational weight = indicator?.Weight ?? OracleNotation.Exact(row.GetProperty("weight"));
        OracleRow context = new(id, weight, row, mutation, findings);

        // "notApplicable … where the rulebook allows it": the Beijing rulebook allows it nowhere.
        if (row.TryGetProperty("notApplicable", out JsonElement refused) && refused.ValueKind != JsonValueKind.Null)
        {
            return context.Unscored("not-applicable-refused");
        }

        BigRational? score = indicator?.Standard switch
        {
            OracleStandard.ExecutionRate => ExecutionRateOracle.Score(context),
            OracleStandard.Checklist => ChecklistOracle.Score(context, indicator.Items, indicator.Deduction),
            OracleStandard.CarryOver => SteppedDeductionOracle.ScoreCarryOver(context, indicator.Deduction),
            OracleStandard.Variance => SteppedDeductionOracle.ScoreVariance(context, indicator.Deduction),
            _ => ScoreOwn(context),
        };
        return score is { } exact ? OracleArithmetic.RoundScore(exact, weight, mutation) : null;
    }

    /// <summary>
    /// "Without rule it is what its cells are: where both are quantities [a target ratio]; where the target is words a judgement. A target that holds a number
    /// but cannot be read, or whose actual value holds one that cannot, is unscored, with points or without. A target that is read beside an actual value in
    /// words is judged by its points. A blank actual value beside a quantity is missing evidence." A date is no quantity: it is judged, and warned of.
    /// </summary>
    private static BigRational? ScoreOwn(OracleRow row)
    {
        if (row.Row.TryGetProperty("rule", out JsonElement named))
        {
            return named.GetString() == "target-ratio" ? TargetRatioOracle.Score(row) : JudgementOracle.Score(row);
        }

        if (row.Given("target") is not { } target || OracleNotation.IsWords(target))
        {
            return JudgementOracle.Score(row);
        }

        if (OracleNotation.Read(target, row.Mutation) is not null)
        {
            return row.Given("actual") is { } actual && OracleNotation.IsWords(actual) ? JudgementOracle.Score(row) : TargetRatioOracle.Score(row);
        }

        if (!OracleNotation.IsDate(target))
        {
            return row.Unscored("target-unreadable");
        }

        if (row.Evidence("points") is not null || row.Evidence("rating") is not null)
        {
            row.Warn("quantified-target-in-words");
        }

        return JudgementOracle.Score(row);
    }

    /// <summary>"An open section's weights do not add up to the section's."</summary>
    private static bool CheckWeights(List<JsonElement> rows, HashSet<OracleFinding> findings)
    {
        bool addUp = true;
        foreach ((string section, BigRational weight) in OracleRulebook.OpenSections)
        {
            BigRational sum = rows.Where(row => Section(row) == section)
                .Aggregate(BigRational.Zero, (total, row) => total + OracleNotation.Exact(row.GetProperty("weight")));
            if (sum != weight)
            {
                findings.Add(new OracleFinding("weights-mismatch", null));
                addUp = false;
            }
        }

        return addUp;
    }

    /// <summary>"The claims do not add up to claimedTotal": the claims of the rows that are kept, if each makes one.</summary>
    private static void CheckClaimedTotal(JsonElement sheet, List<JsonElement> rows, HashSet<OracleFinding> findings)
    {
        if (Claim(sheet, "claimedTotal") is not { } total)
        {
            return;
        }

        List<BigRational?> claims = [.. rows.Select(row => Claim(row, "claimed"))];
        if (claims.TrueForAll(claim => claim is not null)
            && claims.Aggregate(BigRational.Zero, (sum, claim) => sum + claim!.Value) != total)
        {
            findings.Add(new OracleFinding("claimed-total-differs", null));
        }
    }

    private static BigRational? Claim(JsonElement element, string field) =>
        element.TryGetProperty(field, out JsonElement claim) && claim.ValueKind == JsonValueKind.Number ? OracleNotation.Exact(claim) : null;

    private static string? Section(JsonElement row) =>
        row.TryGetProperty("section", out JsonElement section) && section.ValueKind == JsonValueKind.String ? section.GetString() : null;
}
