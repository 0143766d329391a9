using System.Xml.Linq;
using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.OpenDocument;

/// <summary>Reads the paragraphs and tables of an .odt, and the visible sheets of an .ods.</summary>
internal sealed class OpenDocumentContent
{
    private readonly FormContent _content = new();
    private readonly OpenDocumentStyles _styles;
    private readonly OpenDocumentText _text;
    private readonly FormNotes _notes;

    private OpenDocumentContent(OpenDocumentStyles styles, FormNotes notes)
    {
        _styles = styles;
        _text = new OpenDocumentText(styles);
        _notes = notes;
    }

    public static FormContent Read(byte[] file, FormNotes notes)
    {
        (XElement content, XElement? styles) = OpenDocumentPackage.Read(file);
        XElement body = content.Element(Names.Office + "body")
            ?? throw new UnreadableDocumentException("文件已损坏：其中没有正文。", "The file is broken: it has no body.");
        OpenDocumentContent document = new(new OpenDocumentStyles(styles is null ? [content] : [styles, content]), notes);
        foreach (XElement sheet in body.Elements(Names.Office + "spreadsheet").SelectMany(static sheets => sheets.Elements(Names.Table + "table")))
        {
            document.ReadSheet(sheet);
        }

        foreach (XElement text in body.Elements(Names.Office + "text"))
        {
            document.ReadText(text);
        }

        return document._content;
    }

    private void ReadSheet(XElement sheet)
    {
        string name = sheet.Get(Names.Table, "name") ?? string.Empty;
        if (_styles.IsHiddenTable(sheet.Get(Names.Table, "style-name")))
        {
            _notes.Add(new FormNote(FormNoteKind.NotUnderstood, new FormPlace(0, 1, 1) { Sheet = name }, FormMessages.HiddenSheet, name));
            return;
        }

        new OpenDocumentTable(_content.AddTable(name), _text, _notes).Read(sheet);
    }

    private void ReadText(XElement parent)
    {
        foreach (XElement element in parent.Elements())
        {
            if (element.Name == Names.Text + "p" || element.Name == Names.Text + "h")
            {
                _content.AddParagraph(_text.OfParagraph(element));
                ReadTables(element);
            }
            else if (element.Name == Names.Table + "table")
            {
                ReadTable(element);
            }
            else if (element.Name != Names.Text + "tracked-changes")
            {
                ReadText(element);
            }
        }
    }

    private void ReadTable(XElement table)
    {
        new OpenDocumentTable(_content.AddTable(), _text, _notes).Read(table);
        ReadTables(table);
    }

    // Tables within the cells of a table, and within the text boxes of a paragraph.
    private void ReadTables(XElement element)
    {
        foreach (XElement table in NearestTables(element))
        {
            ReadTable(table);
        }
    }

    private static IEnumerable<XElement> NearestTables(XElement element) =>
        element.Elements().SelectMany(static child => child.Name == Names.Table + "table" ? [child] : NearestTables(child));
}
