using System.Text.RegularExpressions;
using AngleSharp.Dom;
using PerformanceRules.Documents.Files;

namespace PerformanceRules.Documents.Web;

/// <summary>
/// Tells what of a page a reader does not see: what is hidden or struck through, by its element, by its own style, or by a class of the page's style sheets.
/// </summary>
internal sealed class Visibility
{
    private const string Declarations = @"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|text-decoration(?:-line)?\s*:[^;]*line-through";

    private static readonly Regex Unseen = Pattern(Declarations);
    private static readonly Regex Rules = Pattern(@"(?<selectors>[^{}]+)\{(?<style>[^{}]*)\}");
    private static readonly Regex ClassSelector = Pattern(@"^\s*[a-z]*\.(?<name>[\w-]+)\s*$");
    private static readonly Regex Comments = Pattern(@"/\*.*?\*/|<!--|-->|@media\s+print\s*\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}");

    private static readonly HashSet<string> UnseenElements = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "template", "noscript", "head", "title", "del", "s", "strike", "rt", "rp", "object", "embed", "iframe", "svg", "math", "datalist",
    };

    private readonly HashSet<string> _classes = new(StringComparer.Ordinal);

    public Visibility(IDocument document)
    {
        foreach (IElement sheet in document.QuerySelectorAll("style"))
        {
            foreach (Match rule in Rules.Matches(Comments.Replace(sheet.TextContent, " ")).Where(static rule => Unseen.IsMatch(rule.Groups["style"].Value)))
            {
                _classes.UnionWith(rule.Groups["selectors"].Value.Split(',').Select(static selector => ClassSelector.Match(selector)).Where(static match => match.Success).Select(static match => match.Groups["name"].Value));
            }
        }
    }

    public bool IsUnseen(IElement element) =>
        UnseenElements.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style && Unseen.IsMatch(style))
        || (_classes.Count > 0 && element.ClassList.Any(_classes.Contains));

    private static Regex Pattern(string pattern) =>
        new(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.Singleline, DocumentLimits.PatternTime);
}
