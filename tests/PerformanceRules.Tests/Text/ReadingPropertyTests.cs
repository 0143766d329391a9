using System.Globalization;
using PerformanceRules.Arithmetic;
using PerformanceRules.Text;

namespace PerformanceRules.Tests.Text;

/// <summary>What holds for every text, tried on random texts of the notation's own characters. The seed is fixed.</summary>
public sealed class ReadingPropertyTests
{
    private const int Texts = 50_000;
    private const string Alphabet =
        "0123456789999.,，。%％‰≥≤=<>＞＝±+-—~/／() （）　不得低少于超过以上下内含及达到约近年月日底前完成个人次万亿元百分之控制在无等第m²·*A￥的多\u200B\uD842";

    private static readonly string[] Padding = [" ", "　", "\t", "\r\n", "\u00A0", "\uFEFF"];

    [Fact]
    public void Reading_never_throws_and_names_a_fault_or_a_quantity()
    {
        int quantities = 0;
        foreach (string text in RandomTexts())
        {
            NotationReading target = Notation.ReadTarget(text);
            NotationReading actual = Notation.ReadActual(text);
            _ = Notation.TryReadOperator(text, out _);
            quantities += target.IsQuantity ? 1 : 0;

            Assert.Equal(Notation.IsBlank(text), target.Fault == NotationFault.Blank);
            Assert.True(!actual.IsQuantity || (target.IsQuantity && actual.Comparison == Comparison.None), text);
            Assert.True(target.UnitText is null || target.UnitText.Length is > 0 and <= 12, text);
            Assert.DoesNotContain(target.UnitText ?? string.Empty, char.IsDigit);
        }

        Assert.InRange(quantities, Texts / 100, Texts); // The texts are not all refused.
    }

    [Fact]
    public void Whitespace_around_changes_nothing()
    {
        int turn = 0;
        foreach (string text in RandomTexts())
        {
            string padding = Padding[turn++ % Padding.Length];
            AssertSame(Notation.ReadTarget(text), Notation.ReadTarget(padding + text + padding), text);
        }
    }

    [Fact]
    public void The_width_of_characters_changes_nothing()
    {
        foreach (string text in RandomTexts())
        {
            AssertSame(Notation.ReadTarget(text), Notation.ReadTarget(ToFullWidth(text)), text);
            AssertSame(Notation.ReadActual(text), Notation.ReadActual(ToHalfWidth(text)), text);
        }
    }

    [Fact]
    public void The_culture_changes_nothing()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat.NumberDecimalSeparator = ",";
        other.NumberFormat.NumberGroupSeparator = ".";
        other.NumberFormat.NegativeSign = "~";
        try
        {
            CultureInfo.CurrentCulture = other;
            Assert.Equal((Rational)1234.5m, Notation.ReadTarget("不低于1,234.5万元").Number);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static IEnumerable<string> RandomTexts()
    {
        Random random = new(20240101);
        for (int i = 0; i < Texts; i++)
        {
            yield return new string([.. Enumerable.Range(0, random.Next(9)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
        }
    }

    private static string ToFullWidth(string text) => Map(text, static character => character switch
    {
        ' ' => '　',
        > ' ' and <= '~' => (char)(character + 0xFEE0),
        _ => character,
    });

    private static string ToHalfWidth(string text) => Map(text, static character => character switch
    {
        '　' => ' ',
        >= '！' and <= '～' => (char)(character - 0xFEE0),
        _ => character,
    });

    private static string Map(string text, Func<char, char> map) => new([.. text.Select(map)]);

    private static void AssertSame(NotationReading expected, NotationReading read, string text) =>
        Assert.Equal(
            (text, expected.Fault, expected.Comparison, expected.Number, expected.UnitText),
            (text, read.Fault, read.Comparison, read.Number, read.UnitText));
}
