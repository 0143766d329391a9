using System.CommandLine;
using System.CommandLine.Parsing;
using PerformanceRules.Cli.Texts;
using PerformanceRules.Findings;

namespace PerformanceRules.Cli;

/// <summary>Says what is wrong with a command line, in the user's language.</summary>
internal static class ParseErrors
{
    public static IEnumerable<string> Lines(ParseResult parsed, Language language)
    {
        Command command = parsed.CommandResult.Command;
        IEnumerable<string> unmatched = parsed.UnmatchedTokens.Select(token => Unmatched(token, command, language));
        IEnumerable<string> others = parsed.Errors.Where(error => !IsAboutUnmatched(error, parsed)).Select(error => Message(error, language));
        return unmatched.Concat(others)
            .Append(language.Text($"用法见 {HelpCommandOf(command)}", $"see {HelpCommandOf(command)}"))
            .Distinct(StringComparer.Ordinal)
            .Select(static line => CommandLine.Name + ": " + line);
    }

    /// <summary>Writes the command with the commands around it: "perfrules rulebook show --help".</summary>
    private static string HelpCommandOf(Command command) => Views.HelpView.PathOf(command) + " --help";

    // A token that has no place is complained of once, with our words: the parser's own stand on the command.
    private static bool IsAboutUnmatched(ParseError error, ParseResult parsed) =>
        parsed.UnmatchedTokens.Count > 0 && error.SymbolResult is null or CommandResult;

    private static string Message(ParseError error, Language language) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0, Option.Name: var name } => language.Text($"{name} 后面缺少值。", $"{name} needs a value."),
        OptionResult { Tokens.Count: > 1, Option: { Arity.MaximumNumberOfValues: 1, Name: var name } } => language.Text($"{name} 只能给一次。", $"{name} can be given only once."),
        ArgumentResult { Tokens.Count: 0, Argument.Name: var name } => Missing(name, language),
        CommandResult { Command.Subcommands: { Count: > 0 } inner } => Missing(string.Join('|', inner.Select(static command => command.Name)), language),
        CommandResult { Command.Arguments: var arguments } => Missing(string.Join(' ', arguments.Select(static argument => argument.Name)), language),
        _ => error.Message,
    };

    private static string Missing(string what, Language language) => language.Text($"缺少 {what}。", $"{what} is missing.");

    private static string Unmatched(string token, Command command, Language language)
    {
        if (token.StartsWith('-'))
        {
            return Options.Unknown(token, language);
        }

        if (command.Subcommands.Count == 0)
        {
            return language.Text($"多余的参数“{token}”。", $"\"{token}\" is one argument too many.");
        }

        string hint = Suggestion.Nearest(token, command.Subcommands.Select(static inner => inner.Name)) is { } nearest
            ? language.Text($"是否指 {nearest}？", $" Did you mean {nearest}?")
            : string.Empty;
        return language.Text($"没有命令“{token}”。", $"there is no command \"{token}\".") + hint;
    }
}
