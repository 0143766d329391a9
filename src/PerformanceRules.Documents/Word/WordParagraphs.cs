using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PerformanceRules.Documents.Writing;
using RunText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace PerformanceRules.Documents.Word;

/// <summary>Paragraphs of a written document. Sizes are in half points, as Word counts them.</summary>
internal static class WordParagraphs
{
    public static Paragraph Heading(string text) => Of(text, size: 24, bold: true, JustificationValues.Left, color: null, before: 240);

    public static Paragraph Plain(string text) => Of(text, size: 20, bold: false, JustificationValues.Left, color: null, before: 40);

    public static Paragraph Of(string text, int size, bool bold, JustificationValues justification, string? color, int before = 0)
    {
        RunProperties properties = new(new RunFonts { Ascii = "宋体", HighAnsi = "宋体", EastAsia = "宋体" });
        if (bold)
        {
            properties.Append(new Bold());
        }

        if (color is not null)
        {
            properties.Append(new Color { Val = color });
        }

        properties.Append(new FontSize { Val = size.ToString(System.Globalization.CultureInfo.InvariantCulture) });
        Run run = new(properties);
        string[] lines = PrintableText.Of(text).Split('\n');
        for (int index = 0; index < lines.Length; index++)
        {
            if (index > 0)
            {
                run.Append(new Break());
            }

            run.Append(new RunText(lines[index]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return new Paragraph(
            new ParagraphProperties(
                new SpacingBetweenLines { Before = before.ToString(System.Globalization.CultureInfo.InvariantCulture), After = "0" },
                new Justification { Val = justification }),
            run);
    }
}
