using System.Text.RegularExpressions;
using PerformanceRules.Documents.Files;
using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Reading.Layout;

/// <summary>Tells the titles of forms, which begin a form: 项目支出绩效自评表, 部门整体绩效评价指标体系评分表.</summary>
internal static class FormTitles
{
    private const int LongestTitle = 60;

    private static readonly Regex Form = Pattern(@"(自评表|自评价表|评分表|评价表|自我评价表|绩效自评|自评报告表|考核表|评价指标体系表?)(（.*）|\(.*\)|[0-9一二三四五六七八九十]{1,3}|续表?|样表)?$");
    private static readonly Regex Other = Pattern(@"(汇总|一览|明细|统计|清单|申报|目标|说明|目录|基本情况|封面)表?(（.*）|\(.*\))?$");
    private static readonly Regex Report = Pattern("整体绩效(评价|自评)?报告$");

    /// <summary>Tells whether a line is the title of a form that is scored.</summary>
    public static bool IsForm(string text) => Plain(text) is { Length: > 0 } title && Form.IsMatch(title) && !Other.IsMatch(title);

    /// <summary>Tells whether a line is the title of a table that is no form: 项目支出自评汇总表.</summary>
    public static bool IsOther(string text) => Plain(text) is { Length: > 0 } title && title.EndsWith('表') && Other.IsMatch(title);

    /// <summary>Tells whether a line is the title of the report that a form is part of.</summary>
    public static bool IsReport(string text) => Plain(text) is { Length: > 0 } title && Report.IsMatch(title);

    // A sentence that names a form is no title of one, nor is a heading of a chapter with its numeral.
    private static string Plain(string text)
    {
        string plain = Regex.Replace(text, @"\s", string.Empty, RegexOptions.CultureInvariant, DocumentLimits.PatternTime);
        return plain.Length <= LongestTitle && plain.IndexOfAny(['。', '；', '，', '：', ':']) < 0 ? plain : string.Empty;
    }

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, DocumentLimits.PatternTime);
}
