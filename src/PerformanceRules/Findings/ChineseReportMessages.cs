namespace PerformanceRules.Findings;

/// <summary>The Chinese words of what is said about stored reports.</summary>
internal static class ChineseReportMessages
{
    public static string? Template(string english) => english switch
    {
        "A report is an object." => "报告应为一个对象。",
        "A report has a field {0}." => "报告缺少字段 {0}。",
        "A fraction such as 5/3 is expected here." => "此处应为分数，例如 5/3。",
        "The report is of format {0}; this version reads formats up to {1}. Use a newer version." => "报告的格式为 {0}，本版本最高只读取格式 {1}，请使用更新的版本。",
        "There is no rulebook {0} here to verify the report by." => "此处没有指标体系 {0}，无法核对报告。",
        "The score is {0}; its derivation gives {1}." => "得分为 {0}，而按其计算过程应为 {1}。",
        "{0} is {1}, not {2}." => "{0} 的结果是 {1}，不是 {2}。",
        "\"{0}\" cannot be computed." => "“{0}”无法计算。",
        "The rulebook {0} is not the one that the report was made with: its SHA-256 is {1}." => "指标体系 {0} 与作出报告时所用的不同：其 SHA-256 为 {1}。",
        "{0} points have the grade \"{1}\", not \"{2}\"." => "{0} 分的等级是“{1}”，不是“{2}”。",
        "The rows of {0} add up to {1}, not to {2}." => "{0} 各指标得分合计 {1}，不是 {2}。",
        "The rows add up to {0}, not to {1}." => "各指标得分合计 {0}，不是 {1}。",
        "The sheet has no indicator {0}." => "自评表中没有指标 {0}。",
        "The report lacks the indicator {0}." => "报告中缺少指标 {0}。",
        "The report has \"{0}\"; scored anew it is \"{1}\"." => "报告中为“{0}”，重新评分为“{1}”。",
        _ => null,
    };
}
