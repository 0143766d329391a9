namespace PerformanceRules.Text;

/// <summary>How often a year something is done, as data: 1次/季度 and 每季度1次 are 4 a year.</summary>
internal static class PeriodWords
{
    /// <summary>Each row: how many there are in a year, the name that stands in a unit, and the words that stand before a number.</summary>
    public static readonly (int PerYear, string[] Units, string[] Words)[] Rows =
    [
        (52, ["周", "星期"], ["每周", "每星期", "每个星期"]),
        (36, ["旬"], ["每旬"]),
        (12, ["月"], ["每月", "每个月", "每月份"]),
        (4, ["季度", "季"], ["每季度", "每季", "每个季度"]),
        (2, ["半年"], ["每半年", "每半年度"]),
        (1, ["年", "年度"], ["每年", "每年度", "每个年度"]),
    ];

    /// <summary>What else a number may be given for each of: 每人100元 is 100元/人.</summary>
    public static readonly string[] Others = ["人", "户", "亩", "天", "日", "台", "件", "公里", "平方米", "吨"];

    /// <summary>Gives how many periods of a name there are in a year, or <see langword="null"/> where it names none.</summary>
    public static int? PerYear(string unit)
    {
        foreach ((int perYear, string[] units, _) in Rows)
        {
            if (Array.IndexOf(units, unit) >= 0)
            {
                return perYear;
            }
        }

        return null;
    }
}
