using System.Globalization;
using System.Text.RegularExpressions;
using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;

namespace PerformanceRules.Auditing.Checks;

/// <summary>Figures of the narrative (文字报告) compared with the sheet: the total, the execution rate, the budget and what was executed.</summary>
internal sealed class NarrativeDiffers() : SheetCheck(FindingCodes.NarrativeDiffers, "文字报告中的数字与表一致", "the figures of the narrative are the sheet's")
{
    private const string Number = @"(?<number>\d[\d,，]*(?:\.\d+)?)";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    private static readonly Regex Total = Pattern("(?:自评总分|自评总得分|自评得分|综合得分|评价得分|总得分|总分)(?:合计)?[为是：:达]*" + Number + "分");
    private static readonly Regex Rate = Pattern("(?:预算|资金|支出)?执行率[为是：:达到]*" + Number + "[%％]");
    private static readonly Regex Budget = Pattern("(?:全年预算数|年初预算数|预算安排|预算数|预算资金|预算总额)[为是：:共]*" + Number + "(?<unit>万元|亿元|元)");
    private static readonly Regex Executed = Pattern("(?:全年执行数|执行数|实际支出|实际执行|支出数|实际使用)[为是：:共]*" + Number + "(?<unit>万元|亿元|元)");

    public override CheckOutcome Check(AuditSheet sheet)
    {
        if (sheet.Report.Submission.Narrative is not { } narrative || narrative.Trim().Length == 0)
        {
            return MissingFact.Of("narrative", "没有文字报告", "there is no narrative");
        }

        List<AuditFinding> found = [];
        if ((sheet.Report.Claimed ?? SumOfClaims(sheet)) is { } claimed)
        {
            Compare(sheet, Total.Matches(narrative), found, "总分", "total", AuditRow.Write(claimed), (number, half) => IsNear(number, claimed, half));
        }

        if (sheet.ExecutionRate is { } rate)
        {
            string shown = (rate * 100).Round(2).ToString() + "%";
            Compare(sheet, Rate.Matches(narrative), found, "执行率", "execution rate", shown, (number, half) => IsNear(number, rate * 100, half));
        }

        if (sheet.Funds is { } funds)
        {
            CompareAmount(sheet, Budget.Matches(narrative), found, "预算数", "budget", [funds.Budget, funds.InitialBudget, .. funds.Components.Select(static part => part.Budget)]);
            CompareAmount(sheet, Executed.Matches(narrative), found, "执行数", "amount executed", [funds.Executed, .. funds.Components.Select(static part => part.Executed)]);
        }

        return CheckOutcome.Found(found);
    }

    private void CompareAmount(AuditSheet sheet, MatchCollection matches, List<AuditFinding> found, string chinese, string english, Model.Amount?[] amounts)
    {
        Model.Amount[] stated = [.. amounts.Where(static amount => amount is { IsQuantity: true }).Select(static amount => amount!)];
        if (stated.Length == 0)
        {
            return;
        }

        foreach (Match match in matches)
        {
            (Rational number, Rational half) = Read(match);
            Rational unit = match.Groups["unit"].Value switch { "亿元" => 100_000_000, "万元" => 10_000, _ => Rational.One };
            bool isStated = stated.Any(amount => CostOfProject.InYuan(amount, number * unit, out Rational own) is { } yuan
                && IsNear(number * unit, yuan, (half * unit) + CostOfProject.HalfUnit(amount.Text, own)));
            if (!isStated)
            {
                found.Add(Tell(sheet, chinese, english, match.Value, stated[0].Text));
            }
        }
    }

    private void Compare(
        AuditSheet sheet, MatchCollection matches, List<AuditFinding> found, string chinese, string english, string expected, Func<Rational, Rational, bool> isRight)
    {
        foreach (Match match in matches)
        {
            (Rational number, Rational half) = Read(match);
            if (!isRight(number, half))
            {
                found.Add(Tell(sheet, chinese, english, match.Value, expected));
            }
        }
    }

    private AuditFinding Tell(AuditSheet sheet, string chinese, string english, string text, string expected) => sheet.Find(
        Code,
        Severity.Warning,
        new("文字报告写“{text}”，表中" + chinese + "为 {expected}。", "The narrative says \"{text}\"; the " + english + " of the sheet is {expected}."),
        0,
        ("text", text),
        ("expected", expected)) with
    { Expected = expected, Found = text };

    private static decimal? SumOfClaims(AuditSheet sheet) =>
        sheet.Rows.Count > 0 && sheet.Rows.All(static row => row.Claimed is not null) ? sheet.Rows.Sum(static row => row.Claimed!.Value) : null;

    // At the printed precision a rounded number is right.
    private static bool IsNear(Rational printed, Rational number, Rational half) => Rational.Abs(printed - number) <= half;

    private static (Rational Number, Rational Half) Read(Match match)
    {
        string text = match.Groups["number"].Value.Replace(",", string.Empty).Replace("，", string.Empty);
        int point = text.IndexOf('.');
        int decimals = point < 0 ? 0 : text.Length - point - 1;
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            ? (number, Rational.One / (2 * IntegerMath.PowerOfTen(Math.Min(decimals, IntegerMath.LargestPower))))
            : (Rational.Zero, Rational.Zero);
    }

    private static Regex Pattern(string text) => new(text, RegexOptions.CultureInvariant, Limit);
}
