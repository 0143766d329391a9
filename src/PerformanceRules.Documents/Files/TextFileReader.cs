using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Files;

/// <summary>Reads .txt, and text whose cells are parted by tabs under any other name: systems export it as .xls.</summary>
internal sealed class TextFileReader : IFormFileReader
{
    public IReadOnlyList<string> Extensions { get; } = [".txt"];

    public bool CanRead(FormFile file) => file.Kind == FormFileKind.Text;

    public FormContent Read(FormFile file, FormNotes notes) => TextDocument.Read(file.ReadText(notes));
}
