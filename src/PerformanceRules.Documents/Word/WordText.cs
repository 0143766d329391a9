using System.Text;
using DocumentFormat.OpenXml;
using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Word;

/// <summary>
/// Gives the text that a paragraph shows: with smart tags, content controls, equations and symbols; without what is deleted, moved away, hidden or struck
/// through, without ruby, note marks, field codes and prompts. Text boxes stand apart.
/// </summary>
internal sealed class WordText(WordStyles styles)
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>What shows no text, or none that counts.</summary>
    private static readonly string[] Silent =
    [
        "pPr", "rPr", "sdtPr", "sdtEndPr", "tblPr", "trPr", "tcPr", "del", "moveFrom", "delText", "instrText", "delInstrText", "rt", "txbxContent", "Fallback", "softHyphen",
        "commentReference", "annotationRef", "fPr", "ctrlPr", "naryPr", "radPr", "dPr", "sSupPr", "sSubPr",
    ];

    private readonly StringBuilder _text = new();
    private string? _paragraphStyle;

    public string Of(OpenXmlElement paragraph)
    {
        _text.Clear();
        _paragraphStyle = WordElements.Value(WordElements.Child(WordElements.Child(paragraph, "pPr"), "pStyle"));
        AppendChildren(paragraph);
        return _text.ToString();
    }

    private void AppendChildren(OpenXmlElement element)
    {
        foreach (OpenXmlElement child in element.ChildElements)
        {
            Append(child);
        }
    }

    private void Append(OpenXmlElement element)
    {
        if (Array.IndexOf(Silent, element.LocalName) >= 0 || WordElements.ShowsPrompt(element))
        {
            return;
        }

        switch (element.LocalName)
        {
            case "r":
                AppendRun(element);
                break;
            case "t":
                _text.Append(element.InnerText);
                break;
            case "tab" or "ptab":
                _text.Append('\t');
                break;
            case "br" or "cr":
                _text.Append('\n');
                break;
            case "noBreakHyphen":
                _text.Append('-');
                break;
            case "sym":
                _text.Append(SymbolFonts.OfCode(WordElements.Attribute(element, "char"), WordElements.Attribute(element, "font")));
                break;
            case "f" when WordElements.Child(element, "num") is { } numerator && WordElements.Child(element, "den") is { } denominator:
                AppendChildren(numerator);
                _text.Append('/');
                AppendChildren(denominator);
                break;
            default:
                AppendChildren(element);
                break;
        }
    }

    private void AppendRun(OpenXmlElement run)
    {
        // A note with a mark of its own has the mark as the text of the run.
        bool isNoteMark = run.ChildElements.Any(static child => child.LocalName is "footnoteReference" or "endnoteReference");
        if (isNoteMark || !styles.IsShown(run, _paragraphStyle))
        {
            return;
        }

        int start = _text.Length;
        AppendChildren(run);
        OpenXmlElement? properties = WordElements.Child(run, "rPr");
        string shown = _text.ToString(start, _text.Length - start);
        string? font = WordElements.Child(properties, "rFonts") is { } fonts ? WordElements.Attribute(fonts, "ascii") ?? WordElements.Attribute(fonts, "hAnsi") : null;
        string written = SymbolFonts.Of(shown, SymbolFonts.IsOne(font) ? font : null);
        written = WordElements.Value(WordElements.Child(properties, "vertAlign")) == "superscript" ? Raised(written) : written;
        if (written != shown)
        {
            _text.Length = start;
            _text.Append(written);
        }
    }

    // m² has a raised digit, which is none of a number; [1] raised is the mark of a note.
    private static string Raised(string text) =>
        text.Trim() is ['[' or '［' or '(' or '（' or '〔', ..] or "*" or "＊" or "※" ? string.Empty
        : new string([.. text.Select(static letter => letter is >= '0' and <= '9' ? Superscripts[letter - '0'] : letter)]);
}
