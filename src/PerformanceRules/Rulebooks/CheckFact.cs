using PerformanceRules.Findings;

namespace PerformanceRules.Rulebooks;

/// <summary>
/// A fact that a check of a rulebook may name. The list is closed. What a fact is of is its subject: the row, the section or the sheet that the check is
/// made of. A check whose fact is missing on a row is not made there.
/// </summary>
public sealed class CheckFact
{
    private const CheckScope Row = CheckScope.Row;
    private const CheckScope Section = CheckScope.Section;
    private const CheckScope Sheet = CheckScope.Sheet;

    private CheckFact(string name, CheckScope[] scopes, string chinese, string english)
    {
        Name = name;
        Scopes = scopes;
        Title = new LocalizedText(chinese, english);
    }

    /// <summary>Gets every fact, in the order of its documentation.</summary>
    public static IReadOnlyList<CheckFact> All { get; } =
    [
        Of("score", [Row, Section, Sheet], "得分", "the computed points of the subject"),
        Of("claim", [Row, Section, Sheet], "自评得分", "the claimed points; of a section its subtotal, else the sum of its claims; of the sheet the total"),
        Of("weight", [Row, Section, Sheet], "分值", "the weight of the subject in points"),
        Of("share", [Row, Section, Sheet], "得分率", "score / weight, a fraction"),
        Of("claimedShare", [Row, Section, Sheet], "自评得分率", "claim / weight, a fraction"),
        Of("target", [Row], "指标值", "the number of the target, in the unit that it has in common with the actual value"),
        Of("actual", [Row], "完成值", "the number of the actual value, in that unit"),
        Of("ratio", [Row], "完成比率", "actual / target"),
        Of("failedItems", [Row], "不合格项数", "how many items of a checklist failed"),
        Of("measured", [Row], "是否定量", "1 where the row is worked out from amounts, quantities, rates or dates, else 0"),
        Of("judged", [Row], "是否定性", "1 where the row is judged, else 0"),
        Of("hasReason", [Row], "是否有说明", "1 where a reason stands beside the row, else 0"),
        Of("rows", [Section, Sheet], "行数", "how many rows there are"),
        Of("scoredRows", [Section, Sheet], "已评分行数", "how many rows are scored"),
        Of("claimedRows", [Section, Sheet], "已自评行数", "how many rows state a claim"),
        Of("fullRows", [Section, Sheet], "满分行数", "how many rows have their full weight"),
        Of("judgedRows", [Section, Sheet], "定性行数", "how many rows are judged"),
        Of("claims", [Section, Sheet], "自评得分合计", "the sum of the claims, where every row states one"),
        Of("largestWeight", [Section, Sheet], "最大分值", "the weight of the heaviest row"),
        Of("sectionScore", [Row], "部分得分", "the computed points of the row's section"),
        Of("sectionWeight", [Row], "部分分值", "the weight of the row's section"),
        Of("sectionShare", [Row], "部分得分率", "the section's score / its weight"),
        Of("sectionRows", [Row], "部分行数", "how many rows the row's section has"),
        Of("total", [Row, Section, Sheet], "总分", "the computed total"),
        Of("claimedTotal", [Row, Section, Sheet], "填报总分", "the claimed total"),
        Of("fullWeight", [Row, Section, Sheet], "满分", "the full weight of the sheet"),
        Of("executionRate", [Row, Section, Sheet], "预算执行率", "executed / budget, a fraction; of a row that states funds its own, else the sheet's"),
        Of("budget", [Row, Section, Sheet], "预算数", "the budget of the year, as printed"),
        Of("executed", [Row, Section, Sheet], "执行数", "the amount executed, as printed"),
        Of("initialBudget", [Row, Section, Sheet], "年初预算数", "the budget at the start of the year, as printed"),
        Of("previousScore", [Row, Sheet], "上年得分", "last year's points of the same row, or of the sheet"),
        Of("previousShare", [Row, Sheet], "上年得分率", "last year's score / weight"),
        Of("previousTarget", [Row], "上年指标值", "last year's target, in this year's unit"),
        Of("previousActual", [Row], "上年完成值", "last year's actual value, in this year's unit"),
        Of("previousExecutionRate", [Row, Section, Sheet], "上年预算执行率", "last year's execution rate, a fraction"),
    ];

    /// <summary>Gets the name, as a formula writes it.</summary>
    public string Name { get; }

    /// <summary>Gets the subjects that have it.</summary>
    public IReadOnlyList<CheckScope> Scopes { get; }

    /// <summary>Gets what it is.</summary>
    public LocalizedText Title { get; }

    private static CheckFact Of(string name, CheckScope[] scopes, string chinese, string english) => new(name, scopes, chinese, english);
}
