using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PerformanceRules.Documents.Word;

namespace PerformanceRules.Documents.Blank;

/// <summary>Writes a blank form as a Word document: the form, and what is to be known of its indicators where the form has no columns for it.</summary>
internal static class BlankDocument
{
    public static void Write(Stream stream, BlankSheet blank)
    {
        Body body = new();
        body.Append(WordForm.Of(blank.Sheet));
        if (blank.Columns.IsProject)
        {
            string[] notes = [.. blank.Rows.SelectMany(static row => new[] { row.Explanation, row.Standard }).Where(static text => text.Length > 0).Distinct(StringComparer.Ordinal)];
            if (notes.Length > 0)
            {
                body.Append(WordParagraphs.Heading("填表说明"));
                Array.ForEach(notes, note => body.Append(WordParagraphs.Plain(note)));
            }
        }

        WordReport.Save(stream, body);
    }
}
