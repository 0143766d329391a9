using System.Text;
using Spectre.Console.Rendering;

namespace PerformanceRules.Cli.Texts;

/// <summary>How many columns of a terminal a text takes: a Chinese character takes two.</summary>
internal static class TextWidth
{
    public static int Of(string text) => new Segment(text).CellCount();

    public static int Of(Rune rune) => Of(rune.ToString());

    /// <summary>Fills a text up to a width with spaces.</summary>
    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));
}
