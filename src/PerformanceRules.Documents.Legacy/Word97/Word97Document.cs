using System.Text;
using PerformanceRules.Documents.Files;
using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Legacy.Word97;

/// <summary>
/// Reads the main text of a document of Word 97–2003 ([MS-DOC]): its paragraphs, and its tables with merged cells. What is deleted under tracking, struck through
/// or hidden, field codes, notes, comments, headers and text boxes are no part of it.
/// </summary>
internal sealed class Word97Document
{
    private const int MostLetters = 4_000_000;
    private const ushort Identifier = 0xA5EC;
    private const char CellEnd = '\u0007';
    private const char ParagraphEnd = '\r';
    private const char SectionEnd = '\f';
    private const ushort AsciiFont = 0x4A4F;

    private readonly List<(char Letter, uint Position)> _letters;
    private readonly PropertyPages _characters;
    private readonly PropertyPages _paragraphs;
    private readonly Fonts _fonts;
    private readonly FormContent _content = new();
    private readonly StringBuilder _text = new();
    private readonly List<string> _cells = [];
    private readonly List<bool> _fields = [];
    private Word97Table _table = new();

    /// <exception cref="InvalidDataException">The file is broken.</exception>
    private Word97Document(FormFile file)
    {
        CompoundDocument streams = new(file.Content.ToArray());
        byte[] document = streams.Find("WordDocument") ?? throw new InvalidDataException();
        if (document.Number16(0) != Identifier)
        {
            throw new InvalidDataException();
        }

        int flags = document.Number16(0x0A);
        if ((flags & 0x0100) != 0)
        {
            throw new UnreadableDocumentException("文件设有密码：请去掉密码后另存。", "The file is locked by a password: save it without.");
        }

        byte[] tables = streams.Find((flags & 0x0200) != 0 ? "1Table" : "0Table") ?? throw new InvalidDataException();
        byte[]? data = streams.Find("Data");
        int most = Math.Min(Math.Max(document.Signed32(0x4C), 0), MostLetters);
        _letters = Pieces.Read(document, tables, document.Number32(0x1A2), document.Number32(0x1A6), most);
        _characters = new PropertyPages(document, tables, document.Number32(0xFA), document.Number32(0xFE), areParagraphs: false, data);
        _paragraphs = new PropertyPages(document, tables, document.Number32(0x102), document.Number32(0x106), areParagraphs: true, data);
        _fonts = new Fonts(tables, document.Number32(0x112), document.Number32(0x116));
    }

    /// <summary>Tells whether a compound file holds a document in this format.</summary>
    public static bool IsOne(FormFile file)
    {
        try
        {
            return new CompoundDocument(file.Content.ToArray()).Find("WordDocument") is { Length: >= 0x200 } document && document.Number16(0) == Identifier;
        }
        catch (InvalidDataException)
        {
            // What is wrong with it is said by the reader that it comes to.
            return false;
        }
    }

    public static FormContent Read(FormFile file)
    {
        Word97Document document = new(file);
        document.ReadLetters();
        return document._content;
    }

    private void ReadLetters()
    {
        foreach ((char letter, uint position) in _letters)
        {
            if (letter is ParagraphEnd or CellEnd or SectionEnd)
            {
                EndParagraph(letter, position);
            }
            else
            {
                Take(letter, position);
            }
        }

        EndTable();
        if (_text.Length > 0)
        {
            _content.AddParagraph(_text.ToString());
        }
    }

    private void EndParagraph(char mark, uint position)
    {
        List<Property> properties = _paragraphs.At(position);
        bool isInTable = properties.Exists(static property => (property.Code == Property.InTable && property.IsOn) || (property.Code == Property.TableDepth && property.Operand is not [0, 0, 0, 0]));
        if (!isInTable)
        {
            EndTable();
            _content.AddParagraph(_text.ToString());
            _text.Clear();
        }
        else if (mark != CellEnd)
        {
            _text.Append('\n');
        }
        else if (properties.Exists(static property => property.Code == Property.EndsRow && property.IsOn))
        {
            if (!IsOn(_characters.At(position), Property.Deleted))
            {
                _table.AddRow(_cells, properties);
            }

            _cells.Clear();
            _text.Clear();
        }
        else
        {
            _cells.Add(_text.ToString());
            _text.Clear();
        }
    }

    private void EndTable()
    {
        if (!_table.IsEmpty)
        {
            _table.AddTo(_content.AddTable());
            _table = new Word97Table();
        }

        _cells.Clear();
    }

    private void Take(char letter, uint position)
    {
        switch (letter)
        {
            case '\u0013':
                _fields.Add(true);
                return;
            case '\u0014' when _fields.Count > 0:
                _fields[^1] = false;
                return;
            case '\u0015' when _fields.Count > 0:
                _fields.RemoveAt(_fields.Count - 1);
                return;
            default:
                break;
        }

        List<Property> properties = _characters.At(position);
        if (!_fields.Contains(true) && !IsUnseen(properties))
        {
            _text.Append(Meaning(letter, properties));
        }
    }

    // Pictures, notes, comments and drawn objects stand in the text as control characters.
    private string Meaning(char letter, List<Property> properties)
    {
        Property symbol = properties.FindLast(static property => property.Code == Property.Symbol);
        if (symbol.Operand is { Length: 4 } drawn && letter == '(')
        {
            return _fonts.Meaning(drawn.Number16(0), (char)drawn.Number16(2)).ToString();
        }

        if (letter is >= '\uF000' and <= '\uF0FF')
        {
            Property font = properties.FindLast(static property => property.Code == AsciiFont);
            return _fonts.Meaning(font.Operand is { Length: 2 } number ? number.Number16(0) : int.MaxValue, letter).ToString();
        }

        return letter switch
        {
            '\t' => "\t",
            '\v' => "\n",
            '\u001E' => "-",
            < ' ' => string.Empty,
            _ => letter.ToString(),
        };
    }

    private static bool IsUnseen(List<Property> properties) =>
        IsOn(properties, Property.Deleted) || IsOn(properties, Property.Struck) || IsOn(properties, Property.StruckTwice) || IsOn(properties, Property.Hidden);

    private static bool IsOn(List<Property> properties, ushort code) => properties.FindLast(property => property.Code == code).IsOn;
}
