using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Files;

/// <summary>The readers at hand. The first that can read a file reads it; those that a user adds are asked before the library's own.</summary>
internal sealed class ReaderRegistry
{
    private static readonly IFormFileReader[] Own = [FormFileReaders.Word, FormFileReaders.Excel, FormFileReaders.OpenDocument, FormFileReaders.Text];

    private readonly IFormFileReader[] _readers;

    public ReaderRegistry(IEnumerable<IFormFileReader> added)
    {
        _readers = [.. added, .. Own];
        Extensions = [.. Own.Concat(added).SelectMany(static reader => reader.Extensions).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    public IReadOnlyList<string> Extensions { get; }

    public bool CanRead(FormFile file) => Array.Exists(_readers, reader => reader.CanRead(file));

    public FormContent Read(FormFile file, FormNotes notes)
    {
        IFormFileReader reader = Array.Find(_readers, candidate => candidate.CanRead(file)) ?? throw FileKindNames.NotRead(file, Extensions);
        if (!FileKindNames.IsUsual(file.Kind, file.Extension) && !reader.Extensions.Contains(file.Extension, StringComparer.OrdinalIgnoreCase))
        {
            notes.Add(FileKindNames.Misnamed(file));
        }

        return reader.Read(file, notes);
    }
}
