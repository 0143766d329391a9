using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Files;

/// <summary>A file that somebody handed in: its name, its bytes, and what these bytes say that it is.</summary>
public sealed class FormFile
{
    private readonly byte[] _content;

    /// <summary>Initializes a file.</summary>
    /// <param name="name">The name, with or without a path; only its ending is looked at, and only where the bytes leave the kind open.</param>
    /// <param name="content">The bytes, which are not changed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="content"/> is <see langword="null"/>.</exception>
    public FormFile(string name, byte[] content)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        _content = content ?? throw new ArgumentNullException(nameof(content));
        Extension = Path.GetExtension(name).ToUpperInvariant();
        Kind = FileSignatures.KindOf(content, Extension);
    }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the ending of the name in upper case, ".DOCX"; empty where it has none.</summary>
    public string Extension { get; }

    /// <summary>Gets what the file is, by its content.</summary>
    public FormFileKind Kind { get; }

    /// <summary>Gets the bytes.</summary>
    public ReadOnlyMemory<byte> Content => _content;

    internal byte[] Bytes => _content;

    /// <summary>Reads a file to its end.</summary>
    /// <param name="stream">The file, which is not closed.</param>
    /// <param name="name">Its name.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="UnreadableDocumentException">It has more than <see cref="DocumentLimits.FileBytes"/> bytes.</exception>
    public static FormFile Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);

        using MemoryStream copy = new();
        byte[] buffer = new byte[81920];
        int read;
        while ((read = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            Take(copy, buffer, read);
        }

        return new FormFile(name, copy.ToArray());
    }

    /// <summary>Reads a file to its end, without blocking a thread while it comes in.</summary>
    /// <param name="stream">The file, which is not closed.</param>
    /// <param name="name">Its name.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="UnreadableDocumentException">It has more than <see cref="DocumentLimits.FileBytes"/> bytes.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static async Task<FormFile> ReadAsync(Stream stream, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using MemoryStream copy = new();
        byte[] buffer = new byte[81920];
        int read;
        while ((read = await stream.ReadAsync(buffer.AsMemory(), cancellationToken).ConfigureAwait(false)) > 0)
        {
            Take(copy, buffer, read);
        }

        return new FormFile(name, copy.ToArray());
    }

    /// <summary>Opens the bytes for reading.</summary>
    /// <returns>A stream that can be sought in and not written to.</returns>
    public Stream Open() => new MemoryStream(_content, writable: false);

    /// <summary>Decodes a file of text: UTF-8, UTF-16 with a byte order mark, or GB18030, which is then noted.</summary>
    /// <param name="notes">Takes the note.</param>
    /// <returns>The text without a byte order mark.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notes"/> is <see langword="null"/>.</exception>
    /// <exception cref="UnreadableDocumentException">The bytes are text in none of them.</exception>
    public string ReadText(FormNotes notes) => TextDecoding.Decode(_content, notes ?? throw new ArgumentNullException(nameof(notes)));

    private static void Take(MemoryStream copy, byte[] buffer, int count)
    {
        copy.Write(buffer, 0, count);
        if (copy.Length > DocumentLimits.FileBytes)
        {
            throw new UnreadableDocumentException(
                $"文件超过 {DocumentLimits.FileBytes / 1024 / 1024} MiB，自评表没有这么大。",
                $"The file has more than {DocumentLimits.FileBytes / 1024 / 1024} MiB; no form does.");
        }
    }
}
