using PerformanceRules.Documents.Forms;
using PerformanceRules.Documents.Word;

namespace PerformanceRules.Documents.Files;

/// <summary>Reads .docx.</summary>
internal sealed class WordFileReader : IFormFileReader
{
    public IReadOnlyList<string> Extensions { get; } = [".docx"];

    public bool CanRead(FormFile file) => file.Kind == FormFileKind.Word;

    public FormContent Read(FormFile file, FormNotes notes) => WordDocument.Read(file.Bytes, notes);
}
