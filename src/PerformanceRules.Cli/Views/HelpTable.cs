using PerformanceRules.Cli.Texts;

namespace PerformanceRules.Cli.Views;

/// <summary>Two columns of a help page: names, and what they mean.</summary>
internal static class HelpTable
{
    private const int Margin = 2;
    private const int Gap = 2;

    public static void Write(Screen screen, string heading, IReadOnlyList<(string Name, string Meaning)> entries)
    {
        if (entries.Count == 0)
        {
            return;
        }

        screen.WriteLine();
        screen.WriteLine(heading, Styles.Heading);
        int width = entries.Max(static entry => TextWidth.Of(entry.Name));
        foreach ((string name, string meaning) in entries)
        {
            WriteEntry(screen, name, meaning, Margin + width + Gap);
        }
    }

    // A meaning that takes several lines stays in its column.
    private static void WriteEntry(Screen screen, string name, string meaning, int column)
    {
        string head = TextWidth.Pad(new string(' ', Margin) + name, column);
        foreach (string line in TextWrapping.Lines(meaning, Math.Max(screen.Width - column, 20)))
        {
            screen.WriteRaw(head + line);
            head = new string(' ', column);
        }
    }
}
