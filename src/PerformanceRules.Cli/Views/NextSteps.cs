namespace PerformanceRules.Cli.Views;

/// <summary>What to try after the sample: commands that can be typed as they stand.</summary>
internal static class NextSteps
{
    private const string Sheet = "sheet.json";

    public static void Write(Screen screen, Tool tool)
    {
        (string Command, string What)[] steps =
        [
            ($"sample --output {Sheet}", tool.Text("把这份样表存成文件，照着填自己的", "saves this sheet as a file, to fill in your own")),
            ($"score {Sheet}", tool.Text("评自己的表；--format json 供程序读取", "scores a sheet; --format json is for programs")),
            ($"audit {Sheet}", tool.Text("只看与自评不符之处及其原因", "only what differs from the claims, and why")),
            ($"explain {Sheet} meetings", tool.Text("一个指标怎样得分，依据哪一条", "how one indicator is scored, and by which clause")),
            ($"readings {Sheet}", tool.Text("各种口径下的总分", "the total under every reading of the standard")),
            ($"gain {Sheet} --to 100", tool.Text("分丢在哪里，怎样改动最少而补回", "where the lost points are, and the least changes that bring them back")),
            ("rulebook show beijing.department-overall", tool.Text("看评分标准全文", "the standard, word for word")),
            ("--help", tool.Text("全部命令", "all commands")),
        ];
        string heading = tool.Text("上面是内置的样表（怀柔区人大常委会办公室 2024 年度公布的评分表）。接下来可以试：", "This was the embedded sample, a sheet published for 2024. What to try next:");
        HelpTable.Write(screen, heading, [.. steps.Select(static step => ($"{CommandLine.Name} {step.Command}", step.What))]);
    }
}
