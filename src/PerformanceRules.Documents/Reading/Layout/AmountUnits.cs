using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Reading.Layout;

/// <summary>The units that amounts of money are given in: 元, 万元 and the like.</summary>
internal static class AmountUnits
{
    private static readonly string[] Known = ["万元", "元", "亿元", "千元", "百万元"];

    /// <summary>Gives the unit that a text is, or <see langword="null"/> where it is none: "人民币万元" is 万元.</summary>
    public static string? Find(string text)
    {
        string plain = FormText.Trim(text);
        string named = plain.StartsWith("人民币", StringComparison.Ordinal) ? FormText.Trim(plain.Substring(3).TrimStart(':', '：')) : plain;
        return Array.IndexOf(Known, named) >= 0 ? named : null;
    }
}
