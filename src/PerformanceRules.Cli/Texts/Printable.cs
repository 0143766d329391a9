using PerformanceRules.Documents.Writing;

namespace PerformanceRules.Cli.Texts;

/// <summary>Makes text from outside safe to show: nothing in a sheet steers the terminal, or shows otherwise than it is read.</summary>
internal static class Printable
{
    public static string Text(string text) => VisibleText.Of(text);
}
