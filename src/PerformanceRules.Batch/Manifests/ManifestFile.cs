using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PerformanceRules.Batch.Manifests;

/// <summary>
/// The manifest of a batch, opened for work: a header, a line for each shard in their order, and a last line when all are done. A line is written only
/// after its shard and all before it, so that a manifest is at any moment the beginning of the complete one. Only one process has it open.
/// </summary>
internal sealed class ManifestFile : IDisposable
{
    public const string Name = "manifest.ndjson";

    // What the systems answer where another process has the file open for itself.
    private const int SharingViolation = 32;
    private const int LockViolation = 33;
    private const int TryAgain = 11;
    private const int TryAgainOfMac = 35;

    private readonly FileStream _file;

    private ManifestFile(FileStream file) => _file = file;

    /// <summary>Gets the header, or nothing where the batch has not begun.</summary>
    public ManifestHeader? Header { get; private set; }

    /// <summary>Gets the shards that are done, in their order.</summary>
    public List<ManifestEntry> Entries { get; } = [];

    /// <summary>Gets the last line, where the batch is complete.</summary>
    public ManifestFooter? Footer { get; private set; }

    /// <summary>Opens a manifest for work, and drops a last line that was not written whole.</summary>
    /// <exception cref="BatchException">Another process is at work on it, or it is no manifest.</exception>
    public static ManifestFile Open(string folder)
    {
        string path = Path.Combine(folder, Name);
        ManifestFile manifest = new(OpenAlone(path, FileMode.OpenOrCreate, FileAccess.ReadWrite));
        try
        {
            manifest._file.SetLength(manifest.ReadLines(path));
            manifest._file.Seek(0, SeekOrigin.End);
            return manifest;
        }
        catch
        {
            manifest.Dispose();
            throw;
        }
    }

    /// <summary>Reads a manifest that nobody is at work on.</summary>
    /// <exception cref="BatchException">Another process is at work on it, or it is no manifest.</exception>
    public static ManifestFile Read(string folder)
    {
        string path = Path.Combine(folder, Name);
        if (!File.Exists(path))
        {
            throw new BatchException(BatchFault.NotABatch, folder, $"The folder has no {Name}, so that it is not the output of a batch.");
        }

        using ManifestFile manifest = new(OpenAlone(path, FileMode.Open, FileAccess.Read));
        manifest.ReadLines(path);
        return manifest;
    }

    public void Begin(ManifestHeader header)
    {
        Append(header, ManifestJson.Default.ManifestHeader);
        Header = header;
    }

    public void Add(ManifestEntry entry)
    {
        Append(entry, ManifestJson.Default.ManifestEntry);
        Entries.Add(entry);
    }

    public void End(ManifestFooter footer)
    {
        Append(footer, ManifestJson.Default.ManifestFooter);
        Footer = footer;
    }

    public void Dispose() => _file.Dispose();

    public static string Text(ManifestHeader header) => JsonSerializer.Serialize(header, ManifestJson.Default.ManifestHeader);

    // The system takes the lock back when a process ends, however it ends.
    private static FileStream OpenAlone(string path, FileMode mode, FileAccess access)
    {
        try
        {
            return new FileStream(path, mode, access, access == FileAccess.Read ? FileShare.Read : FileShare.None);
        }
        catch (IOException exception) when ((exception.HResult & 0xFFFF) is SharingViolation or LockViolation or TryAgain or TryAgainOfMac)
        {
            throw new BatchException(BatchFault.OutputInUse, path, "Another process is at work on this batch: " + exception.Message);
        }
    }

    // What a killed process has begun to write is written anew.
    private void Append<T>(T line, JsonTypeInfo<T> type)
    {
        byte[] bytes = [.. JsonSerializer.SerializeToUtf8Bytes(line, type), (byte)'\n'];
        _file.Write(bytes, 0, bytes.Length);
        _file.Flush(flushToDisk: true);
    }

    // Gives the length of the lines that are whole.
    private long ReadLines(string path)
    {
        using StreamReader reader = new(_file, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, bufferSize: 65536, leaveOpen: true);
        string text = reader.ReadToEnd();
        int end = text.LastIndexOf('\n') + 1;
        string[] lines = text.Substring(0, end).Split(['\n'], StringSplitOptions.RemoveEmptyEntries);
        for (int index = 0; index < lines.Length; index++)
        {
            try
            {
                ReadLine(lines[index], index);
            }
            catch (JsonException exception)
            {
                throw new BatchException(BatchFault.OutputChanged, path, $"Line {index + 1} of the manifest cannot be read: {exception.Message}");
            }
        }

        return Encoding.UTF8.GetByteCount(text.Substring(0, end));
    }

    private void ReadLine(string line, int index)
    {
        if (index == 0)
        {
            Header = JsonSerializer.Deserialize(line, ManifestJson.Default.ManifestHeader);
        }
        else if (line.StartsWith("{\"complete\":", StringComparison.Ordinal))
        {
            Footer = JsonSerializer.Deserialize(line, ManifestJson.Default.ManifestFooter);
        }
        else
        {
            Entries.Add(JsonSerializer.Deserialize(line, ManifestJson.Default.ManifestEntry)!);
        }
    }
}
