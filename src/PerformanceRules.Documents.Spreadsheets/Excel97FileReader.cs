using ExcelDataReader;
using ExcelDataReader.Exceptions;
using PerformanceRules.Documents.Files;
using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Spreadsheets;

/// <summary>Reads the workbooks of Excel 97–2003 (.xls) and those of WPS that are written alike (.et). Formulas are not run; macros are not looked at.</summary>
/// <remarks>Makes the code pages of <see cref="System.Text.CodePagesEncodingProvider"/> known to the process. Immutable and safe for use by many threads at once.</remarks>
public sealed class Excel97FileReader : IFormFileReader
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".xls", ".et"];

    /// <summary>Tells whether a file is such a workbook. A workbook of WPS in a format of its own is none, and is left to another reader.</summary>
    /// <param name="file">The file.</param>
    /// <returns>Whether <see cref="Read"/> reads it.</returns>
    public bool CanRead(FormFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Kind == FormFileKind.ExcelBinary && (file.Extension != ".ET" || Opens(file));
    }

    /// <inheritdoc/>
    public FormContent Read(FormFile file, FormNotes notes)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(notes);
        try
        {
            FormContent content = new();
            using IExcelDataReader reader = Open(file);
            do
            {
                new SheetContent(reader, notes).AddTo(content);
            }
            while (reader.NextResult());
            return content;
        }
        catch (InvalidPasswordException exception)
        {
            throw new UnreadableDocumentException("文件设有密码：请去掉密码后另存。", "The file is locked by a password: save it without.", exception);
        }
        catch (Exception exception) when (exception is not (UnreadableDocumentException or OutOfMemoryException))
        {
            // Whatever the library stumbles over in a damaged file, what is to be done is the same.
            throw new UnreadableDocumentException("文件已损坏，不是完好的 Excel 97–2003 工作簿。", "The file is no sound workbook of Excel 97–2003.", exception);
        }
    }

    private static IExcelDataReader Open(FormFile file) => ExcelReaderFactory.CreateBinaryReader(file.Open(), CodePages.Settings(CodePages.Chinese));

    private static bool Opens(FormFile file)
    {
        try
        {
            using IExcelDataReader reader = Open(file);
            return true;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return false;
        }
    }
}
