using System.Text.RegularExpressions;
using PerformanceRules.Documents.Files;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Reading.Layout;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Reading;

/// <summary>
/// Reads the rates of a stepped deduction from the columns of the years, or from 完成值 where the form has no such columns: "6.5%", "无", or the
/// two amounts by name: "结转结余12.5万元，支出预算数2825.05万元", "决算数1300万元，预算数1000万元".
/// </summary>
internal static class RateReading
{
    // An amount may be left out, which is no rate of the other.
    private const string AmountPattern = @"-?(\d{1,3}(,\d{3})+(\.\d+)?|[\d.]+)\s*[万亿千]?元?|无|[—－-]+|";

    private static readonly Regex Pair = new(
        $@"^(?<first>[\p{{L}}]+?)\s*[:：]?\s*(?<a>{AmountPattern})\s*[，,；;、/]\s*(?<second>[\p{{L}}]+?)\s*[:：]?\s*(?<b>{AmountPattern})$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        DocumentLimits.PatternTime);

    public static SteppedDeductionEvidence? Read(FormRow row, SteppedDeductionRule rule, string title)
    {
        string? current = row.TextOf(FormColumn.CurrentYear) ?? row.TextOf(FormColumn.Actual);
        string? previous = row.TextOf(FormColumn.PreviousYear) ?? row.TextOf(FormColumn.Target);
        if (current is null)
        {
            row.Notes.Unread(row.AnyCell(), FormMessages.NoColumns, title);
            return null;
        }

        if (rule.Threshold is not null && row.Find(FormColumn.PreviousYear) is { } unused)
        {
            row.Notes.Unread(unused, FormMessages.NoColumns, title);
        }

        return new SteppedDeductionEvidence { Current = ReadRate(current), Previous = rule.Threshold is null && previous is not null ? ReadRate(previous) : null };
    }

    private static Rate ReadRate(string text)
    {
        if (text.Length > 200 || Pair.Match(text) is not { Success: true } match)
        {
            return Rate.Parse(text);
        }

        (string first, Amount a) = (match.Groups["first"].Value, Amount.Parse(match.Groups["a"].Value));
        (string second, Amount b) = (match.Groups["second"].Value, Amount.Parse(match.Groups["b"].Value));
        return (IsFinal(first), IsBudget(first), IsFinal(second), IsBudget(second)) switch
        {
            (true, _, _, true) => Rate.OfVariance(b, a),
            (_, true, true, _) => Rate.OfVariance(a, b),
            (_, false, _, true) when IsPart(first) => Rate.OfPart(a, b),
            (_, true, _, false) when IsPart(second) => Rate.OfPart(b, a),
            _ => Rate.Parse(text),
        };
    }

    private static bool IsFinal(string name) => name.StartsWith("决算", StringComparison.Ordinal) || name.EndsWith("决算数", StringComparison.Ordinal);

    private static bool IsBudget(string name) => name.EndsWith("预算数", StringComparison.Ordinal) || name.EndsWith("预算", StringComparison.Ordinal);

    private static bool IsPart(string name) => name.StartsWith("结转", StringComparison.Ordinal) || name.StartsWith("结余", StringComparison.Ordinal);
}
