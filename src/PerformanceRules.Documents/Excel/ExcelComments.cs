using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PerformanceRules.Documents.Writing;
using SharedText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace PerformanceRules.Documents.Excel;

/// <summary>Writes comments beside cells: the comment itself, and the drawing that old and new spreadsheets show it in.</summary>
internal static class ExcelComments
{
    private const string Author = "PerformanceRules";

    public static void Write(WorksheetPart sheet, IReadOnlyList<(int Row, int Column, string Text)> comments)
    {
        if (comments.Count == 0)
        {
            return;
        }

        WorksheetCommentsPart part = sheet.AddNewPart<WorksheetCommentsPart>();
        CommentList list = new();
        foreach ((int row, int column, string text) in comments)
        {
            list.Append(new Comment(new CommentText(new Run(new SharedText(PrintableText.Of(text)) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve })))
            {
                Reference = Sheets.ScoreFormula.Address(column, row),
                AuthorId = 0,
            });
        }

        part.Comments = new Comments(new Authors(new Author(Author)), list);
        VmlDrawingPart drawing = sheet.AddNewPart<VmlDrawingPart>();
        using (MemoryStream stream = new(Encoding.UTF8.GetBytes(Drawing(comments))))
        {
            drawing.FeedData(stream);
        }

        sheet.Worksheet!.Append(new LegacyDrawing { Id = sheet.GetIdOfPart(drawing) });
    }

    private static string Drawing(IReadOnlyList<(int Row, int Column, string Text)> comments)
    {
        StringBuilder xml = new(
            """
            <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
            <o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>
            <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
            """);
        for (int index = 0; index < comments.Count; index++)
        {
            (int row, int column, _) = comments[index];
            xml.AppendFormat(
                CultureInfo.InvariantCulture,
                """
                <v:shape id="_x0000_s{0}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{1}, 15, {2}, 2, {3}, 31, {4}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{2}</x:Row><x:Column>{5}</x:Column></x:ClientData></v:shape>
                """,
                1025 + index,
                column,
                row - 1,
                column + 3,
                row + 3,
                column - 1);
        }

        return xml.Append("</xml>").ToString();
    }
}
