using System.Globalization;
using PerformanceRules.Arithmetic;
using PerformanceRules.Documents.Sheets;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Documents.Writing;

/// <summary>The paragraph on budget execution, in the sentences of the published reports.</summary>
internal static class FundsText
{
    public static string Of(int year, IndicatorResult indicator, ExecutionRateEvidence funds, ScoredFormOptions options)
    {
        string rate = RateOf(indicator) is { } fraction ? ValueText.Percent(fraction.Round(4)) : "——";
        string Amount(Amount? amount) => AmountText.Of(amount, options.AmountUnit);
        if (options.Language == Language.English)
        {
            string parts = string.Join(", ", funds.Components.Select(component => $"{component.Title} {Amount(component.Budget)} and {Amount(component.Executed)}"));
            return string.Format(
                CultureInfo.InvariantCulture, "{0}: {1} budgeted, {2} executed{3}. The execution rate is {4}.", year, Amount(funds.Budget), Amount(funds.Executed), parts.Length > 0 ? " (" + parts + ")" : string.Empty, rate);
        }

        string budgets = string.Concat(funds.Components.Select(component => $"，{NameOf(component)}预算数{Amount(component.Budget)}"));
        string executions = string.Concat(funds.Components.Select(component => $"，{NameOf(component)}{Amount(component.Executed)}"));
        string among = funds.Components.Count > 0 ? "，其中" : string.Empty;
        return $"{year.ToString(CultureInfo.InvariantCulture)}年全年预算数{Amount(funds.Budget)}{among}{budgets}。资金总体支出{Amount(funds.Executed)}{among}{executions}。预算执行率为{rate}。";
    }

    private static string NameOf(FundComponent component) =>
        component.Title is not { Length: > 0 } title ? "其他支出" : title.EndsWith("支出", StringComparison.Ordinal) ? title : title + "支出";

    private static Rational? RateOf(IndicatorResult indicator) =>
        FormulaNumbers.Of(indicator) is ({ Sign: > 0 } budget, { } executed) ? executed / budget : null;
}
