using System.Globalization;
using System.Text.RegularExpressions;
using PerformanceRules.Arithmetic;

namespace PerformanceRules.Reviews;

/// <summary>Points or a share that a reason states: 扣1分, 扣20%, 得4分, 按80%计分.</summary>
/// <param name="Text">The words.</param>
/// <param name="Number">The points, or the share as a fraction.</param>
/// <param name="IsDeduction">Whether it is what was taken off; else what was given.</param>
/// <param name="IsShare">Whether it is a share; else points.</param>
internal sealed record StatedPoints(string Text, Rational Number, bool IsDeduction, bool IsShare)
{
    private const string Figure = "(?<number>[0-9]+(?:\\.[0-9]+)?)";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    private static readonly (Regex Pattern, bool IsDeduction, bool IsShare)[] Patterns =
    [
        (Pattern("(?:扣减|扣除|扣掉|扣去|扣|减)(?:了|掉)?" + Figure + "分"), true, false),
        (Pattern("(?:扣减|扣除|扣掉|扣去|扣)(?:了|掉)?(?:该项|本项|该指标|指标)?(?:分值|权重|得分|总分)?的?" + Figure + "[%％]"), true, true),
        (Pattern("(?<![未应可])(?:得|计|给予?|评)" + Figure + "分"), false, false),
        (Pattern("按照?(?:该项|本项|该指标|指标)?(?:分值|权重|满分)?的?" + Figure + "[%％](?:的比例)?(?:计分|计算得分|得分|给分|计)"), false, true),
        (Pattern("得(?:该项|本项)?(?:分值|权重|满分)的?" + Figure + "[%％]"), false, true),
    ];

    public static IEnumerable<StatedPoints> In(string reason)
    {
        foreach ((Regex pattern, bool isDeduction, bool isShare) in Patterns)
        {
            foreach (Match match in pattern.Matches(reason))
            {
                if (decimal.TryParse(match.Groups["number"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number))
                {
                    yield return new StatedPoints(match.Value, isShare ? (Rational)number / 100 : number, isDeduction, isShare);
                }
            }
        }
    }

    /// <summary>Takes what a reason states together: deductions of one kind add up; what is given counts alone.</summary>
    public static StatedPoints Sum(IReadOnlyList<StatedPoints> stated)
    {
        if (stated.FirstOrDefault(static one => !one.IsDeduction) is { } given)
        {
            return given;
        }

        StatedPoints first = stated[0];
        StatedPoints[] alike = [.. stated.Where(one => one.IsShare == first.IsShare)];
        Rational sum = default;
        foreach (StatedPoints one in alike)
        {
            sum += one.Number;
        }

        return first with { Text = string.Join("，", alike.Select(static one => one.Text)), Number = sum };
    }

    /// <summary>Gives a reason without the points and shares that it states.</summary>
    public static string Without(string reason) => Patterns.Aggregate(reason, static (left, pattern) => pattern.Pattern.Replace(left, string.Empty));

    /// <summary>Gives the scores that the words may mean: off the claim or off the weight; to two decimals.</summary>
    public IEnumerable<decimal> ScoresOf(ReviewRow row)
    {
        foreach (decimal points in new[] { row.Base, row.Weight })
        {
            Rational score = (IsDeduction, IsShare) switch
            {
                (true, true) => points - (Number * row.Weight),
                (true, false) => points - Number,
                (false, true) => Number * points,
                _ => Number,
            };
            yield return score.Round(2).ToDecimal();
        }

        if (IsDeduction && IsShare)
        {
            yield return ((Rational.One - Number) * row.Base).Round(2).ToDecimal();
        }
    }

    private static Regex Pattern(string text) => new(text, RegexOptions.CultureInvariant, Limit);
}
