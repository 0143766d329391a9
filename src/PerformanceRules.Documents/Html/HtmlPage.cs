using System.Reflection;

namespace PerformanceRules.Documents.Html;

/// <summary>The frame of a page: it carries its style, runs no script, and is told to load nothing.</summary>
internal static class HtmlPage
{
    private static readonly Lazy<string> Style = new(ReadStyle);

    public static void Begin(HtmlWriter html, string language, string title)
    {
        html.Own("<!DOCTYPE html>\n").Open("html", ("lang", language)).Own("\n").Open("head")
            .Own("<meta charset=\"utf-8\">\n")
            .Own("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
            .Own("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Own("<meta name=\"color-scheme\" content=\"light dark\">\n")
            .Element("title", title)
            .Own("<style>\n" + Style.Value + "</style>\n")
            .Close("head").Open("body").Own("\n");
    }

    public static void End(HtmlWriter html) => html.Close("body").Close("html");

    private static string ReadStyle()
    {
        using Stream stream = typeof(HtmlPage).GetTypeInfo().Assembly.GetManifestResourceStream("page.css")
            ?? throw new InvalidOperationException("The library was built without page.css.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
