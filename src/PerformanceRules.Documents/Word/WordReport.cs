using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PerformanceRules.Documents.Filing;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Sheets;
using PerformanceRules.Documents.Writing;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;

namespace PerformanceRules.Documents.Word;

/// <summary>Writes a scored form as a Word document: the form, then what was found and the numbers of the narrative report.</summary>
internal static class WordReport
{
    // A4 across, in twentieths of a point.
    private const uint PageWidth = 16838;
    private const uint PageHeight = 11906;
    private const int Margin = 567;

    public static void Write(Stream stream, EvaluationReport report, ScoredFormOptions options)
    {
        if (options.IsFiling)
        {
            WriteFiling(stream, report, options);
            return;
        }

        ReportWords words = ReportWords.In(options.Language);
        Body body = new();
        body.Append(WordForm.Of(ScoredSheetBuilder.Build(report, options)));
        body.Append(WordParagraphs.Heading(words.Findings));
        foreach (Finding finding in report.Findings)
        {
            body.Append(WordParagraphs.Plain($"{words.OfSeverity(finding.Severity)} · {ReportText.Of(report, finding, options.Language)}"));
        }

        if (report.Findings.Count == 0)
        {
            body.Append(WordParagraphs.Plain(words.NoFindings));
        }

        foreach ((string heading, string text) in NarrativeReport.Of(report, options))
        {
            body.Append(WordParagraphs.Heading(heading), WordParagraphs.Plain(text));
        }

        if (options.Notes.Count > 0)
        {
            body.Append(WordParagraphs.Heading(words.Notes));
            foreach (FormNote note in options.Notes)
            {
                body.Append(WordParagraphs.Plain($"{words.OfKind(note.Kind)} · {note.ToText(options.Language)}"));
            }
        }

        Save(stream, body);
    }

    private static void WriteFiling(Stream stream, EvaluationReport report, ScoredFormOptions options)
    {
        Body body = new();
        body.Append(WordForm.Of(FilingSheet.Of(report, options)));
        Save(stream, body);
    }

    /// <summary>Saves a body on pages across, each with its number.</summary>
    public static void Save(Stream stream, Body body)
    {
        using MemoryStream file = new();
        using (WordprocessingDocument document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = document.AddMainDocumentPart();
            FooterPart footer = main.AddNewPart<FooterPart>();
            footer.Footer = new Footer(PageNumber());
            body.Append(new SectionProperties(
                new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
                new PageSize { Width = PageWidth, Height = PageHeight, Orient = PageOrientationValues.Landscape },
                new PageMargin { Left = Margin, Right = Margin, Top = Margin, Bottom = Margin, Header = 300, Footer = 300 }));
            main.Document = new Document(body);
        }

        file.Position = 0;
        file.CopyTo(stream);
    }

    // 第 1 页 共 3 页
    private static Paragraph PageNumber() => new(
        new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
        PlainRun("第 "),
        new SimpleField(PlainRun("1")) { Instruction = "PAGE" },
        PlainRun(" 页　共 "),
        new SimpleField(PlainRun("1")) { Instruction = "NUMPAGES" },
        PlainRun(" 页"));

    private static Run PlainRun(string text) => new(new RunProperties(new FontSize { Val = "16" }), new DocumentFormat.OpenXml.Wordprocessing.Text(text) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve });
}
