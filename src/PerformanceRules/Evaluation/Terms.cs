using PerformanceRules.Findings;
using PerformanceRules.Rules;

namespace PerformanceRules.Evaluation;

/// <summary>The names that formulas use, in the words of the standard. A name of a rule's own stands for itself.</summary>
internal static class Terms
{
    /// <summary>Gives a name of a step in the words of its rule, or where the rule has none, in those of the library.</summary>
    public static string Name(DerivationStep step, string name, Language language) => step.Words?.WordsFor(name, language) ?? Name(name, language);

    public static string Name(string name, Language language) => language == Language.English ? English(name) : Chinese(name);

    private static string Chinese(string name) => name switch
    {
        "score" => "得分",
        "weight" => "分值",
        "target" => "指标值",
        "actual" => "完成值",
        "budget" => "预算数",
        "executed" => "执行数",
        "final" => "决算数",
        "rate" => "比率",
        "ratio" => "完成比率",
        "deduction" => "扣分",
        "band" => "所在区间起点",
        "bandFrom" => "区间起点",
        "points" => "自评分",
        "rating" => "评定系数",
        "failed" => "不合格项数",
        "deductionPerItem" => "每项扣分",
        "current" => "本年比率",
        "previous" => "上年比率",
        "baseline" => "基准比率",
        "threshold" => "规定比率",
        "part" => "部分",
        "whole" => "总额",
        "excess" => "高出部分",
        "step" => "每档",
        "steps" => "档数",
        "deductionPerStep" => "每档扣分",
        "overshoot" => "超出比例",
        "bandDeduction" => "扣分比例",
        "deviation" => "偏离值",
        "share" => "得分比例",
        "value" => "指标实际水平",
        "lower" => "下限得分",
        "upper" => "上限得分",
        "from" => "下限",
        "to" => "上限",
        "daysLate" => "逾期天数",
        "daysPerStep" => "每档天数",
        "rowScale" => "单项满分",
        "waiver" => "酌情减免",
        "done" => "完成数",
        "of" => "总数",
        "decimals" => "小数位数",
        _ => CombinedPart(name, "分项得分", "分项权重"),
    };

    // A combination names its parts' scores score1, score2, … and their shares share1, share2, …
    private static string CombinedPart(string name, string score, string share) =>
        IsNumbered(name, "score") ? score + name.Substring("score".Length)
        : IsNumbered(name, "share") ? share + name.Substring("share".Length)
        : name;

    private static bool IsNumbered(string name, string word) =>
        name.Length > word.Length && name.StartsWith(word, StringComparison.Ordinal) && char.IsDigit(name[word.Length]);

    private static string English(string name) => name switch
    {
        "deductionPerItem" => "deduction per item",
        "deductionPerStep" => "deduction per step",
        "bandDeduction" => "deduction of the band",
        "band" => "start of the band reached",
        "bandFrom" => "start of the band",
        "excess" => "excess over the baseline",
        "waiver" => "points given back",
        "daysLate" => "days late",
        "daysPerStep" => "days per step",
        "rowScale" => "full score of a row",
        _ => name,
    };
}
