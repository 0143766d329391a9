using System.Text;
using System.Text.RegularExpressions;
using PerformanceRules.Cli;
using PerformanceRules.Cli.Terminals;

namespace PerformanceRules.Fuzz;

/// <summary>A command line: whatever is asked for, the exit code is 0, 1 or 2, and what is wrong is said in our words and in its place.</summary>
internal sealed partial class CommandTarget : IFuzzTarget, IDisposable
{
    private static readonly string[] Words =
    [
        "score", "audit", "explain", "readings", "gain", "sample", "rulebook", "list", "show", "lint", "diff", "schema", "--help", "--version", "--lang", "zh", "en", "--format", "table", "json", "ndjson",
        "markdown", "html", "xlsx", "docx", "--output", "--ndjson", "--rulebook", "--unit", "--year", "2024", "--to", "90", "优", "meetings", "total-funds", "-", "--", "-x", "--formt", "", " ", "\0", "@file",
        "beijing.department-overall", "mof.project-expenditure@2020", "*", "*.json", "*/*", "/dev/null", "nowhere/at/all", "\u001b[31m", "\u202e", "99999999999999999999", "-1", "1e9", "纸",
    ];

    private static readonly string[] Starts = ["score", "audit", "explain", "readings", "gain", "sample", "rulebook show", "rulebook lint", "rulebook diff", "rulebook list", ""];

    private readonly string _folder = Directory.CreateTempSubdirectory("perfrules-fuzz-").FullName;
    private readonly string[] _files;
    private readonly SubmissionTarget _submissions = new();
    private readonly RulebookTarget _rulebooks = new();

    public CommandTarget()
    {
        _files = [.. new[] { "sheet.json", "rulebook.json", "form.txt", "broken.docx", "broken.xlsx", "lines.ndjson", "new.json", "." }.Select(name => Path.Combine(_folder, name))];
        // A pattern finds what is here, and nothing else on the machine.
        Directory.SetCurrentDirectory(_folder);
        File.WriteAllBytes(_files[2], Resources.Read("form.txt"));
        File.WriteAllText(_files[3], "PK\u0003\u0004");
        File.WriteAllText(_files[4], "nothing");
    }

    public string Name => "command";

    // The arguments, each ended by a line feed; then the sheet, a zero byte, and the rulebook.
    public byte[] Next(Random random)
    {
        List<string> arguments = [.. Starts[random.Next(Starts.Length)].Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        for (int count = random.Next(5); count > 0; count--)
        {
            arguments.Add(random.Next(2) == 0 ? "file:" + random.Next(_files.Length) : Words[random.Next(Words.Length)]);
        }

        byte[] sheet = random.Next(3) == 0 ? Resources.Read("huairou-2024.json") : _submissions.Next(random);
        byte[] rulebook = random.Next(4) > 0 ? [] : _rulebooks.Next(random);
        return [.. Encoding.UTF8.GetBytes(string.Concat(arguments.Select(static argument => argument + "\n")) + "\n"), .. sheet.Where(static value => value != 0), 0, .. rulebook];
    }

    public bool Run(byte[] input)
    {
        int end = input.AsSpan().IndexOf("\n\n"u8);
        end = input.Length > 0 && input[0] == (byte)'\n' ? 0 : end + 1;
        int zero = Array.IndexOf(input, (byte)0, end);
        string[] arguments = [.. Encoding.UTF8.GetString(input, 0, end).Split('\n', StringSplitOptions.None).SkipLast(1).Select(ArgumentOf)];
        File.WriteAllBytes(_files[0], input[(end + 1)..(zero < 0 ? input.Length : zero)]);
        File.WriteAllBytes(_files[5], input[(end + 1)..(zero < 0 ? input.Length : zero)]);
        File.WriteAllBytes(_files[1], zero < 0 || zero + 1 == input.Length ? Resources.Read("mof.project-expenditure@2020.json") : input[(zero + 1)..]);

        using MemoryStream output = new();
        using MemoryStream standardInput = new(File.ReadAllBytes(_files[0]));
        using StringWriter error = new();
        int exitCode;
        using (Terminal terminal = new(standardInput, output, error) { OutputIsTerminal = input.Length % 2 == 0 })
        {
            exitCode = CommandLine.Run(arguments, terminal);
        }

        Check(exitCode, error.ToString(), Encoding.UTF8.GetString(output.ToArray()));
        return exitCode < 2;
    }

    public void Dispose()
    {
        Directory.SetCurrentDirectory(Path.GetTempPath());
        Directory.Delete(_folder, recursive: true);
    }

    private static void Check(int exitCode, string error, string output)
    {
        if (exitCode is < 0 or > 2)
        {
            throw new FuzzException($"Exit code {exitCode}: {error}");
        }

        string[] lines = error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (exitCode == 2 && lines.Length == 0)
        {
            throw new FuzzException("Exit code 2 without a word.");
        }

        if (lines.FirstOrDefault(static line => FrameworkText().IsMatch(line)) is { } foreign)
        {
            throw new FuzzException("Words of the framework: " + foreign);
        }

        if (exitCode == 2 && !Placed().IsMatch(lines[0]) && !lines[0].StartsWith("perfrules: ", StringComparison.Ordinal))
        {
            throw new FuzzException("An error without its place: " + lines[0]);
        }

        if ((error + output).AsSpan().IndexOfAny('\u001b', '\u202e', '\u009b') >= 0)
        {
            throw new FuzzException("A character that cannot be seen reaches the terminal.");
        }
    }

    private string ArgumentOf(string argument) =>
        argument.StartsWith("file:", StringComparison.Ordinal) ? _files[argument[^1] - '0'] : argument;

    [GeneratedRegex(@"\(Parameter '|   at [A-Z]|System\.|Exception|DtdProcessing|line 0, column 0", RegexOptions.CultureInvariant)]
    private static partial Regex FrameworkText();

    [GeneratedRegex(@"^.*:\d+:\d+: \$[^:]*: .", RegexOptions.CultureInvariant)]
    private static partial Regex Placed();
}
