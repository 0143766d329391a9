using PerformanceRules.Findings;
using Spectre.Console;

namespace PerformanceRules.Cli.Views;

/// <summary>The few styles of the tool: what stands out, and what stands back.</summary>
internal static class Styles
{
    public static readonly Style Plain = Style.Plain;
    public static readonly Style Heading = new(decoration: Decoration.Bold);
    public static readonly Style Faint = new(decoration: Decoration.Dim);
    public static readonly Style Good = new(Color.Green, decoration: Decoration.Bold);
    public static readonly Style Warning = new(Color.Yellow);
    public static readonly Style Error = new(Color.Red);

    public static Style Of(Severity severity) => severity switch
    {
        Severity.Error => Error,
        Severity.Warning => Warning,
        _ => Plain,
    };
}
