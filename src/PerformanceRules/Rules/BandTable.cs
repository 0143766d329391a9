using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;

namespace PerformanceRules.Rules;

/// <summary>A table of bands: finds the band of a value, and what in the table cannot be or is questionable.</summary>
internal static class BandTable
{
    public static ScoreBand? Find(IReadOnlyList<ScoreBand> bands, Rational value)
    {
        for (int index = 0; index < bands.Count; index++)
        {
            if (Holds(bands[index], value))
            {
                return bands[index];
            }
        }

        return null;
    }

    public static IEnumerable<SettingError> Check(IReadOnlyList<ScoreBand> bands, decimal? weight)
    {
        if (bands.Count == 0)
        {
            yield return new SettingError("bands", LocalizedMessage.Of($"Give at least one band."));
        }

        for (int index = 0; index < bands.Count; index++)
        {
            string path = $"bands[{index}]";
            if (Fault(bands[index], weight) is { } fault)
            {
                yield return new SettingError(path, fault);
            }

            if (index > 0 && Overlaps(bands[index - 1], bands[index]))
            {
                yield return new SettingError(path + ".from", LocalizedMessage.Of($"The band begins before the one above it ends: put the bands in rising order, each value in one of them."));
            }
        }
    }

    public static IEnumerable<SettingRemark> Review(IReadOnlyList<ScoreBand> bands, BandMeasure measure, decimal? weight)
    {
        for (int index = 1; index < bands.Count; index++)
        {
            if (LeavesGap(bands[index - 1], bands[index]))
            {
                yield return new SettingRemark(RemarkCodes.BandGap, $"bands[{index}].from", RemarkKeys.BandGap, ("from", bands[index - 1].To), ("to", bands[index].From));
            }

            if (measure == BandMeasure.Completion && bands[index].Lower < bands[index - 1].Upper)
            {
                yield return new SettingRemark(RemarkCodes.Cliff, $"bands[{index}]", RemarkKeys.Cliff, ("at", bands[index].From));
            }
        }

        if (bands.All(static band => band.Lower == 0 && band.Upper == 0))
        {
            yield return new SettingRemark(RemarkCodes.NothingToEarn, "bands", RemarkKeys.NothingToEarn);
            yield break;
        }

        bool earnsAll = bands.Any(band => Full(band.Points, band.PointsAtTo, weight) || Full(band.Share, band.ShareAtTo, 1));
        if (!earnsAll && (weight is not null || bands.All(static band => band.Share is not null)))
        {
            yield return new SettingRemark(RemarkCodes.WeightUnreachable, "bands", RemarkKeys.WeightUnreachable);
        }
    }

    private static bool Full(decimal? lower, decimal? upper, decimal? whole) => whole is not null && (lower == whole || upper == whole);

    private static bool Holds(ScoreBand band, Rational value) =>
        (band.From is not { } from || (band.ExcludesFrom ? value > from : value >= from))
        && (band.To is not { } to || (band.IncludesTo ? value <= to : value < to));

    private static LocalizedMessage? Fault(ScoreBand band, decimal? weight) =>
        band.From > band.To || (band.From == band.To && band.From is not null && (band.ExcludesFrom || !band.IncludesTo))
            ? LocalizedMessage.Of($"No value lies in the band: its lower bound is not below its upper one. A band of one value includes both.")
        : (band.Points is null) == (band.Share is null) ? LocalizedMessage.Of($"A band gives points or a share of the weight: one of the two.")
        : (band.PointsAtTo is not null && band.Points is null) || (band.ShareAtTo is not null && band.Share is null)
            ? LocalizedMessage.Of($"A band that rises or falls evenly gives what is earned at both bounds: points and pointsAtTo, or share and shareAtTo.")
        : band.IsInterpolated && (band.From is null || band.To is null || band.From == band.To) ? LocalizedMessage.Of($"A band that rises or falls evenly has two bounds.")
        : OutOfRange(band.Points, weight) || OutOfRange(band.PointsAtTo, weight) ? LocalizedMessage.Of($"Points are 0 to the weight.")
        : OutOfRange(band.Share, 1) || OutOfRange(band.ShareAtTo, 1) ? LocalizedMessage.Of($"A share of the weight is 0 to 1.")
        : null;

    private static bool OutOfRange(decimal? value, decimal? most) => value < 0 || value > most;

    private static bool Overlaps(ScoreBand lower, ScoreBand upper) =>
        lower.To is null || upper.From is null || upper.From < lower.To || (upper.From == lower.To && lower.IncludesTo && !upper.ExcludesFrom);

    private static bool LeavesGap(ScoreBand lower, ScoreBand upper) =>
        upper.From > lower.To || (upper.From == lower.To && !lower.IncludesTo && upper.ExcludesFrom);
}
