using PerformanceRules.Cli.Tests.Support;
using PerformanceRules.Cli.Texts;

namespace PerformanceRules.Cli.Tests;

public sealed class TerminalTests
{
    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(120)]
    public void Every_line_of_a_table_is_as_wide_as_its_frame_and_fits(int width)
    {
        string[] table = [.. PerfRules.RunInTerminal(width, colors: false).OutputLines.Where(static line => "╭│├╰".Contains(line[0], StringComparison.Ordinal))];

        Assert.True(table.Length > 40);
        int frame = TextWidth.Of(table[0]);
        Assert.InRange(frame, 1, width);
        Assert.All(table, line => Assert.Equal(frame, TextWidth.Of(line)));
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void Nothing_of_a_long_text_is_lost(int width)
    {
        string[] rows = [.. PerfRules.RunInTerminal(width, colors: false).OutputLines.Where(static line => line[0] == '│')];
        string[] columns = [.. Enumerable.Range(1, 3).Select(column => string.Concat(rows.Select(row => row.Split('│')[column].Trim())))];

        Assert.Contains("提升怀柔人大常委会机关服务工作水平和人大代表履职能力", columns[0], StringComparison.Ordinal);
        Assert.Contains("严格按照财政局相关文件要求和财务管理制度进行资金的支付、划拨", columns[1], StringComparison.Ordinal);
        Assert.Contains("完成，但部分项目支出进度有待提升", columns[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Escape_codes_are_written_only_where_colors_are_wanted()
    {
        Assert.Contains('\u001b', PerfRules.RunInTerminal(120, colors: true).Output);
        Assert.DoesNotContain('\u001b', PerfRules.RunInTerminal(120, colors: false).Output);
        Assert.DoesNotContain('\u001b', PerfRules.Run("--help").Output);
    }

    [Fact]
    public void Control_characters_of_a_sheet_do_not_reach_the_terminal()
    {
        using SheetFile sheet = SheetFile.OfSampleWith(static sheet =>
        {
            sheet["unit"] = "甲\u001b]0;title\u0007";
            sheet.Row("meetings")["title"] = "开会\u202e\u001b[2J";
        });

        foreach (string command in (string[])["score", "audit"])
        {
            string output = PerfRules.Run(command, sheet.FilePath).Output;
            Assert.Contains("甲", output, StringComparison.Ordinal);
            Assert.DoesNotContain(output, static character => character is '\u001b' or '\u0007' or '\u202e');
        }
    }
}
