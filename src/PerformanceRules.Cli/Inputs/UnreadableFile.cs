using System.Globalization;
using PerformanceRules.Findings;
using PerformanceRules.Serialization;

namespace PerformanceRules.Cli.Inputs;

/// <summary>Says of a file every error that makes it unreadable, as file:line:column: path: message.</summary>
internal static class UnreadableFile
{
    public static CommandException With(string path, IReadOnlyList<InputError> errors, Language language, IEnumerable<string> hints)
    {
        string name = InputFile.DisplayName(path);
        return new CommandException([.. errors.Select(error => string.Create(CultureInfo.InvariantCulture, $"{name}:{error.Line}:{error.Column}: {error.Path}: {error.ToText(language)}")), .. hints], errors[0].Path, errors[0].ToText(language));
    }
}
