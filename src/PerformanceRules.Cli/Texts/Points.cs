using System.Globalization;

namespace PerformanceRules.Cli.Texts;

/// <summary>Writes points as a form does: as many decimals as they have, the same in every culture.</summary>
internal static class Points
{
    public static string Text(decimal points) => points.ToString("0.############################", CultureInfo.InvariantCulture);

    public static string Text(decimal? points, string absent = "") => points is { } value ? Text(value) : absent;

    /// <summary>With its sign: "+0.5", "-1".</summary>
    public static string Signed(decimal points) => (points > 0 ? "+" : string.Empty) + Text(points);
}
