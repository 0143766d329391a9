using System.Text;
using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Files;

/// <summary>
/// Reads the plain text that a copy out of a document gives: one cell a line, each begun by a tab, rows parted by an empty line; or one row a line,
/// its cells parted by tabs. Lines without a tab go on with the cell above them, or are text outside the tables.
/// </summary>
internal sealed class TextDocument
{
    private readonly FormContent _content = new();
    private readonly List<string> _row = [];
    private FormTable? _table;
    private int _rowCount;
    private int _emptyLines;
    private int _width;
    private bool _isParted;

    public static FormContent Read(string text)
    {
        TextDocument document = new();
        foreach (string line in text.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n'))
        {
            document.Take(line);
        }

        document.EndRow();
        return document._content;
    }

    private void Take(string line)
    {
        if (line.Length == 0)
        {
            _emptyLines++;
            return;
        }

        int tab = line.IndexOf('\t', 1);
        if (tab > 0)
        {
            TakeRow(line.Split('\t'));
        }
        else if (_isParted)
        {
            _row[_row.Count - 1] += "\n" + line;
        }
        else if (line[0] == '\t')
        {
            if (_emptyLines > 0)
            {
                EndRow();
            }

            _row.Add(line.Substring(1));
        }
        else if (_row.Count > 0)
        {
            _row[_row.Count - 1] += "\n" + line;
        }
        else
        {
            _content.AddParagraph(line);
        }

        _emptyLines = 0;
    }

    // A cell of several paragraphs parts its row over several lines: together they have as many cells as the row above.
    private void TakeRow(string[] cells)
    {
        if (_isParted && _row.Count + cells.Length - 1 == _width)
        {
            _row[_row.Count - 1] += "\n" + cells[0];
            _row.AddRange(cells.Skip(1));
            EndRow();
            return;
        }

        EndRow();
        _row.AddRange(cells);
        if (cells.Length < _width)
        {
            _isParted = true;
        }
        else
        {
            _width = cells.Length;
            EndRow();
        }
    }

    private void EndRow()
    {
        _isParted = false;
        if (_row.Count == 0)
        {
            return;
        }

        _table ??= _content.AddTable();
        for (int column = 0; column < _row.Count; column++)
        {
            _table.Put(_rowCount, column, new FormCell(_table.PlaceOf(_rowCount, column), _row[column]));
        }

        _rowCount++;
        _row.Clear();
    }
}
