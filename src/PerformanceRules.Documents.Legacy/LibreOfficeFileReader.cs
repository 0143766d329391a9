using PerformanceRules.Documents.Files;
using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Legacy.LibreOffice;

namespace PerformanceRules.Documents.Legacy;

/// <summary>
/// Reads the documents of Word 97–2003 and WPS (.doc, .wps), Rich Text (.rtf), the XML of Office 2003, and workbooks that no other reader knows, by having the
/// LibreOffice of the machine convert them to .docx or .xlsx. Where there is none, such a file is refused with what to do.
/// </summary>
/// <remarks>
/// The conversion is a process of its own with a folder and a profile of its own, in which macros and links are off; it is ended with all that it started when
/// its time is up, and its folder is deleted. One conversion runs at a time. Instances are safe for use by many threads at once.
/// </remarks>
public sealed class LibreOfficeFileReader : IFormFileReader
{
    private readonly LibreOfficeProgram _program;

    /// <summary>Initializes a reader.</summary>
    /// <param name="options">Where LibreOffice is and how long it may take, or <see langword="null"/> to look for it where it is usually installed.</param>
    public LibreOfficeFileReader(LibreOfficeOptions? options = null)
    {
        _program = new LibreOfficeProgram(options ?? new LibreOfficeOptions());
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Extensions { get; } = [".doc", ".wps", ".et", ".rtf"];

    /// <inheritdoc/>
    public bool CanRead(FormFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Kind is FormFileKind.WordBinary or FormFileKind.RichText or FormFileKind.WordXml or FormFileKind.ExcelBinary or FormFileKind.ExcelXml;
    }

    /// <inheritdoc/>
    public FormContent Read(FormFile file, FormNotes notes)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(notes);
        bool isWorkbook = file.Kind is FormFileKind.ExcelBinary or FormFileKind.ExcelXml;
        FormFile converted = _program.Convert(file, ExtensionOf(file.Kind), isWorkbook ? "xlsx" : "docx");
        return (isWorkbook ? FormFileReaders.Excel : FormFileReaders.Word).Read(converted, notes);
    }

    // The name that somebody gave a file may promise another kind, and is not handed on.
    private static string ExtensionOf(FormFileKind kind) => kind switch
    {
        FormFileKind.RichText => "rtf",
        FormFileKind.ExcelBinary => "xls",
        FormFileKind.WordXml or FormFileKind.ExcelXml => "xml",
        _ => "doc",
    };
}
