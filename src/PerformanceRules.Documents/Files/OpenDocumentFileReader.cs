using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.OpenDocument;

namespace PerformanceRules.Documents.Files;

/// <summary>Reads .odt and .ods.</summary>
internal sealed class OpenDocumentFileReader : IFormFileReader
{
    public IReadOnlyList<string> Extensions { get; } = [".ods", ".odt"];

    public bool CanRead(FormFile file) => file.Kind is FormFileKind.OpenDocumentText or FormFileKind.OpenDocumentSpreadsheet;

    public FormContent Read(FormFile file, FormNotes notes) => OpenDocumentContent.Read(file.Bytes, notes);
}
