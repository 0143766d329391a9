using System.CommandLine;
using PerformanceRules.Cli.Inputs;
using PerformanceRules.Cli.Terminals;
using PerformanceRules.Cli.Texts;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Cli;

/// <summary>What every command works with: the terminal, the language, and the options that all commands have.</summary>
internal sealed class Tool
{
    private const string English = "en";
    private const string Chinese = "zh";

    public Tool(Terminal terminal, Language language)
    {
        Terminal = terminal;
        Language = language;
        LanguageOption = Options.Choice("--lang", Text("输出的语言", "the language of the output"), [Chinese, English], language);
        LanguageOption.Recursive = true;
        RulebookOption = new Option<string[]>("--rulebook")
        {
            Description = Text("在内置指标体系之外再加一个（可重复）", "adds a rulebook file to the built-in ones (may be repeated)"),
            HelpName = "FILE",
            Arity = ArgumentArity.OneOrMore,
            Recursive = true,
        };
    }

    public Terminal Terminal { get; }

    public Language Language { get; }

    public Option<string> LanguageOption { get; }

    public Option<string[]> RulebookOption { get; }

    /// <summary>Gives the language that a command line asks for, before anything else of it is looked at.</summary>
    public static Language LanguageOf(ParseResult parsed, Tool tool) =>
        parsed.GetResult(tool.LanguageOption)?.Tokens is [.., { Value: English }] ? Language.English : Language.Chinese;

    public string Text(string chinese, string english) => Language.Text(chinese, english);

    /// <summary>Makes the evaluator with the rulebook files that the command line names.</summary>
    /// <exception cref="CommandException">A rulebook file cannot be used.</exception>
    public PerformanceEvaluator CreateEvaluator(ParseResult parsed) => RulebookFiles.Load(parsed.GetValue(RulebookOption) ?? [], this);

    /// <summary>Tells standard error what is wrong.</summary>
    public void Complain(CommandException complaint)
    {
        foreach (string line in complaint.Lines)
        {
            Terminal.Error.WriteLine(Printable.Text(line.ReplaceLineEndings(" ")));
        }
    }
}
