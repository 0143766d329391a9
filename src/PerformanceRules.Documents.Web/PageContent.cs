using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Web;

/// <summary>
/// Finds the form in a page: its tables of data, what is written around them, and the page's titles. Menus, link lists, what a site writes under every page and
/// tables that only lay out the page are no part of it.
/// </summary>
internal sealed partial class PageContent
{
    private const int MostTitles = 20;

    private static readonly HashSet<string> SiteElements = new(StringComparer.OrdinalIgnoreCase) { "nav", "aside", "footer" };

    private readonly IDocument _document;
    private readonly FormNotes _notes;
    private readonly Visibility _visibility;
    private readonly PageText _text;
    private readonly FormContent _content = new();
    private readonly IElement? _form;
    private readonly StringBuilder _line = new();
    private bool _isInForm;
    private bool _isPastForm;
    private int _titles;

    public PageContent(IDocument document, FormNotes notes)
    {
        _document = document;
        _notes = notes;
        _visibility = new Visibility(document);
        _text = new PageText(_visibility);
        _form = FindForm();
    }

    public FormContent Read()
    {
        if (_document.Title is { Length: > 0 } title)
        {
            _content.AddParagraph(title);
        }

        if (_document.Body is { } body)
        {
            Walk(body);
            EndLine();
        }

        return _content;
    }

    [GeneratedRegex("(发布|更新|成文)(日期|时间)|来源[:：]|浏览|字体|字号|打印|分享|当前位置|责任编辑|版权|ICP备|联系我们", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SiteWords();

    // The smallest element that holds all tables of data; what stands in it is the form.
    private IElement? FindForm()
    {
        IElement? form = null;
        foreach (IElement table in _document.QuerySelectorAll("table").Where(table => IsData(table)))
        {
            form = form is null ? table : CommonAncestor(form, table);
        }

        return form is not null && form.LocalName is "table" or "tr" or "td" or "tbody" ? form.ParentElement : form;
    }

    private bool IsData(IElement table)
    {
        if (IsLayout(table) || AncestorsOf(table).Any(ancestor => _visibility.IsUnseen(ancestor) || SiteElements.Contains(ancestor.LocalName)))
        {
            return false;
        }

        IElement[] rows = [.. PageTable.RowsOf(table)];
        return rows.Length >= 2 && rows.Max(static row => row.ChildElementCount) >= 3;
    }

    // A table that holds larger tables only arranges them on the page.
    private static bool IsLayout(IElement table) =>
        table.QuerySelectorAll("table").Any(inner => PageTable.RowsOf(inner).Sum(static row => row.ChildElementCount) >= PageTable.RowsOf(table).Sum(static row => row.ChildElementCount));

    private static IEnumerable<IElement> AncestorsOf(IElement element)
    {
        for (IElement? ancestor = element; ancestor is not null; ancestor = ancestor.ParentElement)
        {
            yield return ancestor;
        }
    }

    private static IElement CommonAncestor(IElement first, IElement second)
    {
        HashSet<IElement> ancestors = [.. AncestorsOf(first)];
        return AncestorsOf(second).First(ancestors.Contains);
    }

    private void Walk(IElement element)
    {
        if (_visibility.IsUnseen(element) || (SiteElements.Contains(element.LocalName) && !_isInForm))
        {
            return;
        }

        bool begins = element == _form;
        _isInForm |= begins;
        if (element.LocalName == "table" && !IsLayout(element))
        {
            EndLine();
            if (_isInForm || _form is null)
            {
                ReadTable(element);
            }
        }
        else
        {
            WalkChildren(element);
        }

        if (begins)
        {
            (_isInForm, _isPastForm) = (false, true);
        }
    }

    private void WalkChildren(IElement element)
    {
        foreach (INode child in element.ChildNodes)
        {
            if (child is IElement { LocalName: "br" })
            {
                EndLine();
            }
            else if (child is IElement block && (PageText.IsBlock(block) || block.QuerySelector("table, p, div") is not null))
            {
                EndLine();
                Walk(block);
                EndLine();
            }
            else
            {
                _text.Write(child, _line);
            }
        }
    }

    private void ReadTable(IElement table)
    {
        new PageTable(_text, _visibility, _notes).Read(table, _content.AddTable());
        foreach (IElement inner in table.QuerySelectorAll("table").Where(inner => !IsLayout(inner)))
        {
            new PageTable(_text, _visibility, _notes).Read(inner, _content.AddTable());
        }
    }

    // Before the form stand its titles, among words of the site; behind it stands nothing of it.
    private void EndLine()
    {
        string text = _line.ToString().Trim();
        _line.Clear();
        if (text.Length == 0 || _isPastForm || (!_isInForm && _form is not null && (SiteWords().IsMatch(text) || !text.Contains("绩效", StringComparison.Ordinal) || _titles++ >= MostTitles)))
        {
            return;
        }

        foreach (string line in text.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0))
        {
            _content.AddParagraph(line);
        }
    }
}
