using System.CommandLine;
using System.CommandLine.Parsing;
using PerformanceRules.Cli.Texts;
using PerformanceRules.Findings;

namespace PerformanceRules.Cli;

/// <summary>Options and arguments that say in the user's language what is wrong with them.</summary>
internal static class Options
{
    /// <summary>The format that programs read.</summary>
    public const string Json = "json";

    /// <summary>An option that takes one of a few words, the first if it is absent.</summary>
    public static Option<string> Choice(string name, string description, IReadOnlyList<string> choices, Language language)
    {
        Option<string> option = new(name)
        {
            Description = description + language.Text($"，默认 {choices[0]}", $"; the default is {choices[0]}"),
            HelpName = string.Join('|', choices),
            DefaultValueFactory = _ => choices[0],
        };
        option.Validators.Add(result => Refuse(result, name, choices, language));
        return option;
    }

    /// <summary>The choice between a table for people and JSON for programs.</summary>
    public static Option<string> TableOrJson(Language language) =>
        Choice("--format", language.Text("输出的格式", "the format of the output"), ["table", Json], language);

    /// <summary>Whether the sheet is taken as a reviewer found it.</summary>
    public static Option<bool> Reviewed(Language language) =>
        new("--review") { Description = language.Text("以复核完成值代替填报的完成值", "takes the actual values of the re-check in the place of the unit's") };

    /// <summary>One or more files.</summary>
    public static Argument<string[]> Files(string description, Language language) =>
        WithoutOptions(new Argument<string[]>("FILE") { Description = description, Arity = ArgumentArity.OneOrMore }, language);

    /// <summary>One file, or one name.</summary>
    public static Argument<string> One(string name, string description, Language language) =>
        WithoutOptions(new Argument<string>(name) { Description = description }, language);

    /// <summary>An argument that is one of a few words, the first if it is absent.</summary>
    public static Argument<string> OneOf(string name, string description, IReadOnlyList<string> choices, Language language)
    {
        string all = string.Join(", ", choices);
        Argument<string> argument = new(name)
        {
            Description = description + language.Text($"：{all}，默认 {choices[0]}", $": {all}; the default is {choices[0]}"),
            DefaultValueFactory = _ => choices[0],
        };
        argument.Validators.Add(result => Refuse(result, name, choices, language));
        return WithoutOptions(argument, language);
    }

    /// <summary>What becomes of an option that there is not.</summary>
    public static string Unknown(string token, Language language) => language.Text($"没有选项 {token}。", $"there is no option {token}.");

    // What begins with a hyphen is a misspelt option, unless it is a hyphen alone: the parser itself would take it for a file.
    private static TArgument WithoutOptions<TArgument>(TArgument argument, Language language)
        where TArgument : Argument
    {
        argument.Validators.Add(result =>
        {
            foreach (Token token in result.Tokens)
            {
                if (token.Value.StartsWith('-') && token.Value != "-")
                {
                    result.AddError(Unknown(token.Value, language));
                }
            }
        });
        return argument;
    }

    private static void Refuse(SymbolResult result, string name, IReadOnlyList<string> choices, Language language)
    {
        if (result.Tokens is [.., { Value: var value }] && !value.StartsWith("--", StringComparison.Ordinal) && !choices.Contains(value, StringComparer.Ordinal))
        {
            string known = string.Join(", ", choices);
            result.AddError(language.Text($"{name} 不能为“{value}”，可用：{known}。", $"{name} cannot be \"{value}\"; there are: {known}."));
        }
    }
}
