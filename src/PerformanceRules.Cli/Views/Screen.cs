using PerformanceRules.Cli.Texts;
using Spectre.Console;
using TextBlock = Spectre.Console.Text;

namespace PerformanceRules.Cli.Views;

/// <summary>Writes styled text and tables to a writer, with escape codes only where they are wanted.</summary>
internal sealed class Screen
{
    private readonly IAnsiConsole _console;

    public Screen(TextWriter writer, int width, bool colors)
    {
        Width = width;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colors ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colors ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(writer),
        });
        _console.Profile.Width = width;
        _console.Profile.Capabilities.Unicode = true;
    }

    public int Width { get; }

    public void Write(Table table) => _console.Write(table);

    /// <summary>Writes a text, broken into lines after a margin, and ends the line.</summary>
    public void WriteLine(string text, Style style, int margin = 0) =>
        _console.Write(new TextBlock(TextWrapping.Block(text, Width, margin) + "\n", style));

    /// <summary>Writes a line as it stands.</summary>
    public void WriteRaw(string line) => _console.Write(new TextBlock(line + "\n"));

    public void WriteLine() => _console.Write(new TextBlock("\n"));
}
