using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Rulebooks;
using PerformanceRules.Serialization;

namespace PerformanceRules.Cli.Inputs;

/// <summary>Adds the rulebook files of the command line to the built-in rulebooks.</summary>
internal static class RulebookFiles
{
    /// <exception cref="CommandException">A file cannot be read, or its rulebook clashes with one that is there.</exception>
    public static PerformanceEvaluator Load(IReadOnlyList<string> paths, Tool tool)
    {
        PerformanceEvaluator evaluator = PerformanceEvaluator.Default;
        if (paths.Count == 0)
        {
            return evaluator;
        }

        PerformanceEvaluatorBuilder builder = PerformanceEvaluator.CreateBuilder();
        RulebookCatalog catalog = evaluator.Rulebooks;
        foreach (string path in paths)
        {
            Rulebook rulebook = Read(path, evaluator, tool);
            catalog = Extend(catalog, rulebook, path, tool);
            builder.AddRulebook(rulebook);
        }

        return builder.Build();
    }

    /// <exception cref="CommandException">The file cannot be read.</exception>
    public static Rulebook Read(string path, PerformanceEvaluator evaluator, Tool tool) =>
        evaluator.Json.TryReadRulebook(InputFile.Read(path, tool), out Rulebook? rulebook, out IReadOnlyList<InputError> errors)
            ? rulebook
            : throw UnreadableFile.With(path, errors, tool.Language, []);

    private static RulebookCatalog Extend(RulebookCatalog catalog, Rulebook rulebook, string path, Tool tool)
    {
        try
        {
            return new RulebookCatalog([.. catalog.Rulebooks, rulebook]);
        }
        catch (ArgumentException exception)
        {
            string message = exception is ILocalizedText words ? words.ToText(tool.Language) : exception.Message;
            throw CommandException.About(InputFile.DisplayName(path), message);
        }
    }
}
