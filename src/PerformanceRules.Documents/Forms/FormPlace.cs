using System.Globalization;
using PerformanceRules.Findings;

namespace PerformanceRules.Documents.Forms;

/// <summary>Where a cell stands in a document: table, row and column, each counted from 1; in a workbook also the sheet and the address.</summary>
public readonly record struct FormPlace : ILocalizedText
{
    /// <summary>Initializes a place.</summary>
    /// <param name="table">The number of the table in the document, from 1; 0 for the text outside tables.</param>
    /// <param name="row">The number of the row in the table, from 1.</param>
    /// <param name="column">The number of the column in the table, from 1.</param>
    public FormPlace(int table, int row, int column)
    {
        Table = table;
        Row = row;
        Column = column;
    }

    /// <summary>Gets the number of the table in the document, from 1; 0 for the text outside tables.</summary>
    public int Table { get; }

    /// <summary>Gets the number of the row in the table, from 1.</summary>
    public int Row { get; }

    /// <summary>Gets the number of the column in the table, from 1.</summary>
    public int Column { get; }

    /// <summary>Gets the name of the sheet, where the document is a workbook.</summary>
    public string? Sheet { get; init; }

    /// <inheritdoc/>
    public string ToText(Language language)
    {
        if (Sheet is not null)
        {
            return Sheet + "!" + ColumnName(Column) + Row.ToString(CultureInfo.InvariantCulture);
        }

        if (Table == 0)
        {
            return language == Language.English ? "text" : "正文";
        }

        return language == Language.English
            ? string.Format(CultureInfo.InvariantCulture, "table {0}, row {1}, column {2}", Table, Row, Column)
            : string.Format(CultureInfo.InvariantCulture, "表{0}第{1}行第{2}列", Table, Row, Column);
    }

    /// <summary>Gives the place in Chinese.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => ToText(Language.Chinese);

    /// <summary>Gives the letters of a spreadsheet's column: 1 is A, 27 is AA.</summary>
    internal static string ColumnName(int column)
    {
        string name = string.Empty;
        for (int rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            name = (char)('A' + ((rest - 1) % 26)) + name;
        }

        return name;
    }
}
