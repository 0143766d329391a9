using System.Globalization;
using System.Text.RegularExpressions;
using PerformanceRules.Documents.Files;
using PerformanceRules.Documents.Sheets;
using PerformanceRules.Model;

namespace PerformanceRules.Documents.Forms;

/// <summary>Writes a remark in sentences, and reads them: one a line; a line that begins with a wide space goes on with the one above it.</summary>
internal static class RowRemarkText
{
    private const string Missing = "本表未填报此项";
    private const string Unfilled = "未填评分依据";
    private const string NoPoints = "未填定性自评分";
    private const string SetLow = "年初指标值设定偏低";
    private const string NotApplicablePrefix = "不适用：";
    private const string RulePrefix = "计分方式：";
    private const string PointsPrefix = "定性自评分：";
    private const string RatingPrefix = "定性自评系数：";
    private const string GradePrefix = "定性等次：";
    private const string ReasonPrefix = "扣分原因：";
    private const string WeightPrefix = "填报分值：";
    private const string NotCarriedPrefix = "本表未列出：";
    private const string AllPoints = "全部扣分";
    private const string Continuation = "　";

    private static readonly Regex ExemptionSentence = new(
        $@"^经(?<by>.*)同意，酌情减免(?<points>{AllPoints}|-?\d+(\.\d+)?分)(：(?<reason>.*))?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        DocumentLimits.PatternTime);

    public static string Write(RowRemark remark) => string.Join("\n", Sentences(remark).Select(static sentence => sentence.Replace("\n", "\n" + Continuation)));

    /// <summary>Reads a remark; words that say none of what a remark says are the reason.</summary>
    public static RowRemark Read(string text)
    {
        RowRemark remark = new();
        List<string> reasons = [];
        foreach (string sentence in SentencesOf(text))
        {
            if (Read(remark, sentence) is { } more)
            {
                remark = more;
            }
            else
            {
                reasons.Add(sentence);
            }
        }

        return reasons.Count == 0 ? remark : remark with { Reason = string.Join("\n", remark.Reason is { } stated ? [stated, .. reasons] : reasons) };
    }

    private static IEnumerable<string> Sentences(RowRemark remark) => new[]
    {
        remark.IsMissing ? Missing : null,
        remark.NotApplicable is { } exclusion ? NotApplicablePrefix + exclusion.Reason : null,
        remark.Rule is { } rule ? RulePrefix + rule : null,
        remark.IsUnfilled ? Unfilled : null,
        remark.HasNoPoints ? NoPoints : null,
        remark.TargetSetLow ? SetLow : null,
        Numbered(PointsPrefix, remark.Points),
        Numbered(RatingPrefix, remark.Rating),
        remark.Grade is { } grade ? GradePrefix + grade : null,
        remark.Reason is { } reason ? ReasonPrefix + reason : null,
        remark.Exemption is { } exemption ? SentenceOf(exemption) : null,
        Numbered(WeightPrefix, remark.StatedWeight),
        remark.NotCarried is { } lost ? NotCarriedPrefix + lost : null,
    }.OfType<string>();

    private static string SentenceOf(Exemption exemption) =>
        $"经{exemption.ApprovedBy}同意，酌情减免{(exemption.Points is { } points ? ValueText.Of(points) + "分" : AllPoints)}"
        + (exemption.Reason is { } reason ? "：" + reason : string.Empty);

    private static string? Numbered(string prefix, decimal? number) => number is { } stated ? prefix + ValueText.Of(stated) : null;

    private static List<string> SentencesOf(string text)
    {
        List<string> sentences = [];
        foreach (string line in text.Replace("\r\n", "\n").Split('\n'))
        {
            if (line.StartsWith(Continuation, StringComparison.Ordinal) && sentences.Count > 0)
            {
                sentences[sentences.Count - 1] += "\n" + line.Substring(Continuation.Length);
            }
            else if (!FormText.IsEmpty(line))
            {
                sentences.Add(line);
            }
        }

        return sentences;
    }

    private static RowRemark? Read(RowRemark remark, string sentence)
    {
        switch (sentence)
        {
            case Missing:
                return remark with { IsMissing = true };
            case Unfilled:
                return remark with { IsUnfilled = true };
            case NoPoints:
                return remark with { HasNoPoints = true };
            case SetLow:
                return remark with { TargetSetLow = true };
        }

        return After(NotApplicablePrefix, sentence) is { } exclusion ? remark with { NotApplicable = new NotApplicable { Reason = exclusion.Length == 0 ? null : exclusion } }
            : After(RulePrefix, sentence) is { } rule ? remark with { Rule = rule }
            : NumberAfter(PointsPrefix, sentence) is { } points ? remark with { Points = points }
            : NumberAfter(RatingPrefix, sentence) is { } rating ? remark with { Rating = rating }
            : After(GradePrefix, sentence) is { } grade ? remark with { Grade = grade }
            : After(ReasonPrefix, sentence) is { } reason ? remark with { Reason = reason }
            : NumberAfter(WeightPrefix, sentence) is { } weight ? remark with { StatedWeight = weight }
            : After(NotCarriedPrefix, sentence) is { } lost ? remark with { NotCarried = lost }
            : ExemptionSentence.Match(sentence) is { Success: true } match ? remark with { Exemption = ExemptionOf(match) }
            : null;
    }

    private static Exemption ExemptionOf(Match match)
    {
        string points = match.Groups["points"].Value;
        return new Exemption
        {
            ApprovedBy = match.Groups["by"].Length == 0 ? null : match.Groups["by"].Value,
            Reason = match.Groups["reason"].Success ? match.Groups["reason"].Value : null,
            Points = points == AllPoints ? null : decimal.Parse(points.Substring(0, points.Length - 1), CultureInfo.InvariantCulture),
        };
    }

    private static string? After(string prefix, string sentence) =>
        sentence.StartsWith(prefix, StringComparison.Ordinal) ? sentence.Substring(prefix.Length) : null;

    private static decimal? NumberAfter(string prefix, string sentence) =>
        After(prefix, sentence) is { } text && decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out decimal number) ? number : null;
}
