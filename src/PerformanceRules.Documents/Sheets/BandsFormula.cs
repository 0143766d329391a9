using PerformanceRules.Arithmetic;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Sheets;

/// <summary>The formula of bands: the first band that holds the value says what it earns.</summary>
internal static class BandsFormula
{
    public static string Of(BandsRule rule, TargetRatioEvidence evidence, FormulaCells cells)
    {
        string value = rule.Measure switch
        {
            BandMeasure.Completion => $"{cells.Second}/{cells.First}",
            BandMeasure.Deviation => $"({cells.Second}-{cells.First})/{cells.First}",
            _ => cells.Second,
        };
        if (rule.IsRounded(evidence))
        {
            value = $"ROUND(ROUND({value},12),{(rule.Measure == BandMeasure.Actual && rule.Unit is not null ? "2" : "4")})";
        }

        // A value that no band holds is not scored.
        string formula = "NA()";
        foreach (ScoreBand band in rule.Bands.Reverse())
        {
            formula = Holds(band, value) is { } holds ? $"IF({holds},{Earned(band, value, cells.Weight)},{formula})" : Earned(band, value, cells.Weight);
        }

        return rule.Measure == BandMeasure.Actual ? formula : $"IF({cells.First}<=0,NA(),{formula})";
    }

    private static string? Holds(ScoreBand band, string value)
    {
        string held = $"ROUND({value},12)";
        string? lower = band.From is { } from ? held + (band.ExcludesFrom ? ">" : ">=") + ValueText.Of(from) : null;
        string? upper = band.To is { } to ? held + (band.IncludesTo ? "<=" : "<") + ValueText.Of(to) : null;
        return lower is not null && upper is not null ? $"AND({lower},{upper})" : lower ?? upper;
    }

    private static string Earned(ScoreBand band, string value, string weight)
    {
        string lower = ValueText.Of(band.Points ?? band.Share ?? 0);
        string earned = (band.PointsAtTo ?? band.ShareAtTo) is { } upper
            ? $"({lower}+({ValueText.Of(upper)}-{lower})*({value}-({ValueText.Of(band.From!.Value)}))/({ValueText.Of(band.To!.Value)}-({ValueText.Of(band.From!.Value)})))"
            : lower;
        return band.Share is null ? earned : $"{weight}*{earned}";
    }
}
