using PerformanceRules.Text;
using static PerformanceRules.Text.Comparison;
using static PerformanceRules.Text.NotationFault;

namespace PerformanceRules.Tests.Text;

/// <summary>The many ways to print one character: each reads as the plain one.</summary>
public sealed class GlyphTests
{
    [Theory]
    [InlineData("≥≧⩾≽", "{0}95%", AtLeast, "95", "%")]
    [InlineData("≤≦⩽≼", "{0}95%", AtMost, "95", "%")]
    [InlineData("=＝═﹦", "{0}95%", EqualTo, "95", "%")]
    [InlineData("=＝═﹦", ">{0}95%", AtLeast, "95", "%")]
    [InlineData(">＞﹥", "{0}95%", MoreThan, "95", "%")]
    [InlineData("<＜﹤", "{0}95%", LessThan, "95", "%")]
    [InlineData("+＋﹢", "{0}5%", Comparison.None, "5", "%")]
    [InlineData("-－−﹣‐‑‒–", "{0}5%", Comparison.None, "-5", "%")]
    [InlineData("·•‧・∙⋅･", "20元/人{0}月", Comparison.None, "20", "元/人·月")]
    [InlineData("*＊×✕∗", "20人{0}月", Comparison.None, "20", "人*月")]
    [InlineData("%％﹪٪", "95{0}", Comparison.None, "95", "%")]
    [InlineData("/／∕⁄", "9{0}10", Comparison.None, "90", "%")]
    [InlineData(",，﹐", "1{0}000人", Comparison.None, "1000", "人")]
    [InlineData("(（﹙〔", "高于90%{0}含)", AtLeast, "90", "%")]
    [InlineData(")）﹚〕", "高于90%(含{0}", AtLeast, "90", "%")]
    [InlineData(".．", "12{0}5%", Comparison.None, "12.5", "%")]
    [InlineData("。.．；;，,、：:！!", "≥95%{0}", AtLeast, "95", "%")]
    [InlineData(" \u3000\u00A0\u2003\t\n\0\u001F\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF", "≥{0}95{0}%", AtLeast, "95", "%")]
    public void A_glyph_reads_as_the_plain_one(string glyphs, string text, Comparison comparison, string number, string unit)
    {
        foreach (char glyph in glyphs)
        {
            Reads.Target(text.Replace("{0}", glyph.ToString(), StringComparison.Ordinal), comparison, number, unit);
        }
    }

    [Theory]
    [InlineData("~～〜∼∽—―─")]
    [InlineData("-－−﹣‐‑‒–")]
    [InlineData("/／∕⁄至到")]
    public void A_glyph_between_two_numbers_makes_a_range(string glyphs)
    {
        foreach (char glyph in glyphs)
        {
            Reads.TargetFault($"80%{glyph}90%", NotationFault.Range);
        }
    }

    [Theory]
    [InlineData("—")]
    [InlineData("――")]
    [InlineData("──")]
    [InlineData("‒–")]
    [InlineData("\u200B\uFEFF")]
    public void A_glyph_that_is_a_dash_or_nothing_is_blank(string text) => Assert.True(Notation.IsBlank(text));

    [Theory]
    [InlineData("20m2", "m²")]
    [InlineData("20m3", "m³")]
    [InlineData("20m2以上", "m²")]
    [InlineData("20km2", "km²")]
    [InlineData("20元/m2·月", "元/m²·月")]
    [InlineData("20m3/日", "m³/日")]
    public void A_digit_behind_a_metre_is_its_power(string text, string unit) => Assert.Equal(unit, Notation.ReadTarget(text).UnitText);

    [Theory]
    [InlineData("m25", NoNumber)] // Names, and no powers.
    [InlineData("pm2.5", NoNumber)]
    [InlineData("m4", NoNumber)]
    [InlineData("20m4", SeveralNumbers)]
    [InlineData("20m21", SeveralNumbers)]
    public void Another_digit_is_none(string text, NotationFault fault) => Reads.TargetFault(text, fault);
}
