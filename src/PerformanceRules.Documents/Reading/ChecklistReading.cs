using System.Globalization;
using System.Text.RegularExpressions;
using PerformanceRules.Documents.Files;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Reading.Layout;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Reading;

/// <summary>
/// Reads a checklist row. A form that names the failed items (不合格2项：②③, or 第2项不合格) is taken by its word. The published forms carry
/// words only (巡视检查无问题, 完成) and a score: then the number of failed items is what the score claimed means by the standard, so many times the
/// deduction below the weight, and a note says so. A claim that no number of items leads to is no evidence, and the row stays unscored.
/// </summary>
internal static class ChecklistReading
{
    private const string Circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private const string Failed = "不合格";

    /// <summary>② or （25）.</summary>
    private static readonly Regex ItemNumber = new(
        $"[{Circled}]|（(?<written>-?[0-9]{{1,5}})）", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, DocumentLimits.PatternTime);

    /// <summary>Words that say no more than that all is well: a row that carries others asks for a look.</summary>
    private static readonly string[] WordsOfSuccess = ["完成", "无问题", "合规", "合格", "健全", "完整", "规范", "符合", "达标", "有效", "真实", "准确", "良好", "及时"];

    private static readonly string[] WordsOfDoubt = ["未", "不", "缺", "违", "尚", "有待", "存在", "整改", "部分"];

    public static ChecklistEvidence Read(FormRow row, ChecklistRule rule, decimal weight, decimal? claimed)
    {
        FormCell? actual = row.Find(FormColumn.Actual);
        return new ChecklistEvidence { Failed = (actual is null ? null : ReadStated(actual.Text)) ?? ReadClaim(row, actual, rule, weight, claimed) };
    }

    /// <summary>Reads "无不合格项", "不合格2项", "②⑤不合格", "不合格2项：②…；⑤…".</summary>
    public static FailedItems? ReadStated(string text)
    {
        string plain = FormText.Trim(text);
        if (plain.StartsWith("无" + Failed, StringComparison.Ordinal))
        {
            return FailedItems.OfCount(0);
        }

        int failed = plain.IndexOf(Failed, StringComparison.Ordinal);
        if (failed < 0)
        {
            return null;
        }

        FailedItem[] items = [.. ReadItems(plain)];
        int? count = ReadCount(plain.Substring(failed + Failed.Length)) ?? ReadCount(plain.Substring(0, failed));
        return items.Length > 0 && (count is null || count == items.Length) ? FailedItems.Of(items)
            : items.Length == 0 && count is { } number ? FailedItems.OfCount(number)
            : null;
    }

    private static IEnumerable<FailedItem> ReadItems(string text)
    {
        MatchCollection numbers = ItemNumber.Matches(text);
        for (int index = 0; index < numbers.Count; index++)
        {
            Match number = numbers[index];
            int start = number.Index + number.Length;
            int end = index + 1 < numbers.Count ? numbers[index + 1].Index : text.Length;
            string reason = FormText.Trim(text.Substring(start, end - start)).Trim('；', ';', '、', '，', ',', '）', ')');
            int item = number.Groups["written"].Success ? int.Parse(number.Groups["written"].Value, CultureInfo.InvariantCulture) : Circled.IndexOf(number.Value, StringComparison.Ordinal) + 1;
            yield return new FailedItem(item, reason.Length == 0 || reason.StartsWith(Failed, StringComparison.Ordinal) ? null : reason);
        }
    }

    // "2项" and "共2项", right before or right behind the word.
    private static int? ReadCount(string text)
    {
        int unit = text.IndexOf('项');
        int start = unit;
        while (start > 0 && (char.IsDigit(FormText.ToHalfWidth(text[start - 1])) || FormText.ToHalfWidth(text[start - 1]) == '-'))
        {
            start--;
        }

        // A count below zero is none, and is said to be none when it is scored: the sign is not to be lost on the way.
        return unit > start && start >= 0
            && int.TryParse(
                new string([.. text.Substring(start, unit - start).Select(FormText.ToHalfWidth)]), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int count)
            && !(start > 0 && text[start - 1] == '第')
            ? count : null;
    }

    private static FailedItems? ReadClaim(FormRow row, FormCell? actual, ChecklistRule rule, decimal weight, decimal? claimed)
    {
        if (claimed is not { } points)
        {
            return null;
        }

        FormCell cell = row.Find(FormColumn.Claimed)!;
        WarnOfWords(row, actual);
        decimal lost = weight - points;
        decimal items = lost / rule.DeductionPerItem;
        if (points == 0 && Math.Ceiling(items) <= rule.ItemCount)
        {
            row.TakeClaim(cell, FormMessages.FailedFromZero, (int)Math.Ceiling(items));
            return FailedItems.OfCount((int)Math.Ceiling(items));
        }

        if (points <= 0 || lost < 0 || items != Math.Floor(items) || items > rule.ItemCount)
        {
            row.Notes.Unread(cell, FormMessages.FailedUnknown, rule.DeductionPerItem);
            return null;
        }

        row.TakeClaim(cell, FormMessages.FailedFromClaim, points, Plain(lost), Plain(items));
        return FailedItems.OfCount((int)items);
    }

    private static void WarnOfWords(FormRow row, FormCell? actual)
    {
        if (actual is not null
            && (!Array.Exists(WordsOfSuccess, word => actual.Text.IndexOf(word, StringComparison.Ordinal) >= 0)
                || Array.Exists(WordsOfDoubt, word => actual.Text.IndexOf(word, StringComparison.Ordinal) >= 0)))
        {
            row.Notes.Unread(actual, FormMessages.WordsUnused);
        }
    }

    private static string Plain(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}
