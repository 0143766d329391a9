using PerformanceRules.Documents.Excel;
using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Files;

/// <summary>Reads .xlsx.</summary>
internal sealed class ExcelFileReader : IFormFileReader
{
    public IReadOnlyList<string> Extensions { get; } = [".xlsx"];

    public bool CanRead(FormFile file) => file.Kind == FormFileKind.Excel;

    public FormContent Read(FormFile file, FormNotes notes) => ExcelDocument.Read(file.Bytes, notes);
}
