using System.Globalization;

namespace PerformanceRules.Documents.Writing;

/// <summary>Nothing that is shown steers the screen, shows in another order than it is read, or cannot be seen.</summary>
public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("怀柔区\u001b[31m", "怀柔区�[31m")]
    [InlineData("a\u009b31m", "a�31m")] // C1: the same as ESC [
    [InlineData("甲\u202e乙", "甲�乙")]
    [InlineData("甲\u2066乙\u2069", "甲�乙�")]
    [InlineData("甲\u200b乙\u200d丙\u2060\ufeff", "甲�乙�丙��")]
    [InlineData("甲\u2028乙", "甲�乙")]
    [InlineData("甲\u00ad乙\u3164", "甲�乙�")]
    [InlineData("\U000E0041甲", "�甲")] // a tag
    [InlineData("甲\t乙\n丙\u0000", "甲 乙\n丙�")]
    [InlineData("𠮷野家，第２批（100%）①", "𠮷野家，第２批（100%）①")]
    public void What_must_not_be_shown_is_replaced(string text, string shown) => Assert.Equal(shown, VisibleText.Of(text));

    [Fact]
    public void Half_a_character_is_none()
    {
        Assert.Equal("�", VisibleText.Of("\ud842"));
        Assert.Equal("a�b", VisibleText.Of("a\udfb7b"));
    }

    [Fact]
    public void No_control_or_format_character_is_left()
    {
        for (int point = 0; point <= char.MaxValue; point++)
        {
            char letter = (char)point;
            bool isHidden = char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                || (char.GetUnicodeCategory(letter) == UnicodeCategory.Format && !IsArabicOrSyriacSign(letter));
            if (isHidden && letter != '\n')
            {
                Assert.DoesNotContain(letter, VisibleText.Of("甲" + letter + "乙"));
            }
        }
    }

    // They are seen: they stand over or under a number.
    private static bool IsArabicOrSyriacSign(char letter) => letter is (>= '\u0600' and <= '\u0605') or '\u06DD' or '\u070F' or '\u0890' or '\u0891' or '\u08E2';
}
