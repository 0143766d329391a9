using System.Text;
using ExcelDataReader;
using PerformanceRules.Documents.Files;
using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Spreadsheets;

/// <summary>Reads text whose cells are parted by commas, semicolons or tabs, and quoted where they hold these or a line end (.csv): UTF-8, UTF-16 or GB18030.</summary>
/// <remarks>Immutable and safe for use by many threads at once.</remarks>
public sealed class CsvFileReader : IFormFileReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".csv"];

    /// <summary>Tells whether a file is such text: its name says so, or it goes by the name of a workbook and no tab stands in it.</summary>
    /// <param name="file">The file.</param>
    /// <returns>Whether <see cref="Read"/> reads it.</returns>
    public bool CanRead(FormFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Kind == FormFileKind.Text
            && (file.Extension is ".CSV" or ".TSV" || (file.Extension is ".XLS" or ".XLSX" or ".ET" && file.Content.Span.IndexOf((byte)'\t') < 0));
    }

    /// <inheritdoc/>
    public FormContent Read(FormFile file, FormNotes notes)
    {
        ArgumentNullException.ThrowIfNull(file);
        byte[] text = Encoding.UTF8.GetBytes(file.ReadText(notes));
        FormContent content = new();
        if (text.Length == 0)
        {
            return content;
        }

        try
        {
            using IExcelDataReader reader = ExcelReaderFactory.CreateCsvReader(new MemoryStream(text, writable: false), CodePages.Settings(Encoding.UTF8));
            FormTable table = content.AddTable();
            for (int row = 0; reader.Read(); row++)
            {
                for (int column = 0; column < reader.FieldCount; column++)
                {
                    if (reader.GetValue(column) is string written)
                    {
                        table.Put(row, column, new FormCell(table.PlaceOf(row, column), written.Replace("\r\n", "\n", StringComparison.Ordinal)));
                    }
                }
            }

            return content;
        }
        catch (Exception exception) when (exception is not (UnreadableDocumentException or OutOfMemoryException))
        {
            throw new UnreadableDocumentException("不能按 .csv 读取：请检查引号是否成对。", "It cannot be read as .csv: check that quotes come in pairs.", exception);
        }
    }
}
