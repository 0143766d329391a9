using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Texts;
using PerformanceRules.Cli.Views;
using PerformanceRules.Serialization;
using PerformanceRules.Verification;

namespace PerformanceRules.Cli.Commands;

/// <summary>verify REPORT: whether a stored report still follows from its derivations and its rulebook, and from its sheet where that is given.</summary>
internal static class VerifyCommand
{
    public static Command Create(Tool tool)
    {
        Argument<string> file = Options.One("REPORT", tool.Text("以 --format json 写出的报告", "a report written with --format json"), tool.Language);
        Option<string> sheet = new("--sheet")
        {
            Description = tool.Text("作出报告的自评表（JSON），据以重新评分", "the sheet (JSON) that the report was made of, which is scored anew"),
            HelpName = "FILE",
        };
        Command command = new("verify", tool.Text("核对一份存档的报告", "Verifies a stored report."));
        command.Add(file);
        command.Add(sheet);
        command.SetAction(parsed => Run(tool, tool.CreateEvaluator(parsed), parsed.GetRequiredValue(file), parsed.GetValue(sheet)));
        return command;
    }

    private static int Run(Tool tool, PerformanceEvaluator evaluator, string path, string? sheetPath)
    {
        Submission? sheet = sheetPath is null ? null : ReadSheet(tool, evaluator, sheetPath);
        Screen screen = new(tool.Terminal.Output, tool.Terminal.LineWidth, tool.Terminal.Colors);
        bool holds = true;
        foreach (byte[] one in Reports(InputFile.Read(path, tool)))
        {
            StoredReport report = evaluator.Json.TryReadReport(one, out StoredReport? read, out IReadOnlyList<InputError> errors)
                ? read
                : throw UnreadableFile.With(path, errors, tool.Language, []);
            ReportVerification verification = evaluator.Verify(report, sheet);
            Write(tool, screen, verification);
            holds &= verification.Holds;
        }

        return holds ? ExitCode.Done : ExitCode.Findings;
    }

    // Several reports stand in a list, in the order of the files that they were made of.
    private static IEnumerable<byte[]> Reports(byte[] file)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(file);
        }
        catch (JsonException)
        {
            // The reader says what is wrong, and where.
            return [file];
        }

        using (document)
        {
            return document.RootElement.ValueKind == JsonValueKind.Array
                ? [.. document.RootElement.EnumerateArray().Select(static report => Encoding.UTF8.GetBytes(report.GetRawText()))]
                : [file];
        }
    }

    private static Submission ReadSheet(Tool tool, PerformanceEvaluator evaluator, string path) =>
        evaluator.Json.TryReadSubmission(InputFile.Read(path, tool), out Submission? submission, out IReadOnlyList<InputError> errors)
            ? submission
            : throw UnreadableFile.With(path, errors, tool.Language, []);

    private static void Write(Tool tool, Screen screen, ReportVerification verification)
    {
        StoredReport report = verification.Report;
        string name = string.Create(CultureInfo.InvariantCulture, $"{report.Unit} {report.Year} {report.Rulebook} {report.Score}");
        foreach (ReportDifference difference in verification.Differences)
        {
            screen.WriteLine(Printable.Text(difference.Path + ": " + difference.ToText(tool.Language)), Styles.Plain);
        }

        string by = verification.IsScoredAnew
            ? tool.Text("按自评表重新评分", "scored anew from its sheet")
            : tool.Text("按其计算过程和指标体系", "by its derivations and its rulebook");
        screen.WriteLine(
            Printable.Text(verification.Holds
                ? tool.Text($"{name}：{by}核对无误。", $"{name}: it holds, {by}.")
                : tool.Text($"{name}：{by}核对，有 {verification.Differences.Count} 处不符。", $"{name}: {by}, it does not hold: {verification.Differences.Count} differences.")),
            verification.Holds ? Styles.Good : Styles.Heading);
    }
}
