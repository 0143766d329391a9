using System.IO.Compression;
using PerformanceRules.Batch.Manifests;
using PerformanceRules.Batch.Shards;

namespace PerformanceRules.Batch;

/// <summary>Checks the output of a batch against its manifest, and its input where that is at hand.</summary>
internal sealed class BatchCheck
{
    private readonly List<string> _faults = [];

    public static async Task<BatchVerification> RunAsync(string output, string? input, CancellationToken cancellation)
    {
        using ManifestFile manifest = ManifestFile.Read(output);
        BatchCheck check = new();
        HashSet<string> expected = new(StringComparer.Ordinal) { ManifestFile.Name };
        BatchTally tally = new(0, []);
        for (int index = 0; index < manifest.Entries.Count; index++)
        {
            ManifestEntry entry = manifest.Entries[index];
            cancellation.ThrowIfCancellationRequested();
            if (entry.Shard != index || !expected.Add(entry.Output))
            {
                check._faults.Add($"Line {index + 2} of {ManifestFile.Name}: shard {entry.Shard} stands where shard {index} is expected.");
            }

            check.CheckShard(output, entry, cancellation);
            tally.Add(entry);
        }

        check.CheckOthers(output, expected);
        check.CheckFooter(manifest, tally.Footer);
        if (input is not null && manifest.Header is { } header)
        {
            await check.CheckInputAsync(input, header, manifest.Entries, cancellation).ConfigureAwait(false);
        }

        return new BatchVerification(manifest.Footer is not null, tally.Summary, check._faults);
    }

    private void CheckShard(string output, ManifestEntry entry, CancellationToken cancellation)
    {
        string path = Path.Combine(output, entry.Output);
        if (!File.Exists(path))
        {
            _faults.Add($"{entry.Output}: the file is missing.");
        }
        else if (new FileInfo(path).Length != entry.OutputBytes || Sha256Sum.OfFile(path, cancellation) != entry.Sha256)
        {
            _faults.Add($"{entry.Output}: the file is not the one that was written.");
        }
        else if (CountLines(path, cancellation) != entry.LinesOut || entry.LinesOut != entry.Reports + entry.Unreadable || entry.LinesOut > entry.LinesIn)
        {
            _faults.Add($"{entry.Output}: the lines are not those that the manifest counts.");
        }
    }

    private void CheckOthers(string output, HashSet<string> expected)
    {
        foreach (string path in Directory.EnumerateFileSystemEntries(output).OrderBy(static path => path, StringComparer.Ordinal))
        {
            if (!expected.Contains(Path.GetFileName(path)))
            {
                _faults.Add($"{Path.GetFileName(path)}: the manifest has no such file.");
            }
        }
    }

    private void CheckFooter(ManifestFile manifest, ManifestFooter sums)
    {
        if (manifest.Footer is { } footer
            && (footer.Shards, footer.LinesIn, footer.LinesOut, footer.Reports, footer.ReportsWithErrors, footer.Unreadable)
                != (sums.Shards, sums.LinesIn, sums.LinesOut, sums.Reports, sums.ReportsWithErrors, sums.Unreadable))
        {
            _faults.Add($"{ManifestFile.Name}: the shards do not add up to its last line.");
        }
    }

    private async Task CheckInputAsync(string input, ManifestHeader header, List<ManifestEntry> entries, CancellationToken cancellation)
    {
        InputFiles files = InputFiles.Find(input);
        if (Sha256Sum.Of(files.List()) != header.Input.ListSha256)
        {
            _faults.Add($"{input}: the files are not those that were scored.");
            return;
        }

        int index = 0;
        await foreach (Shard shard in new ShardPlan(files, header.ShardBytes, []).RemainingAsync(cancellation).ConfigureAwait(false))
        {
            if (index == entries.Count)
            {
                return;
            }

            ManifestEntry entry = entries[index++];
            if ((shard.Files[0].Name, shard.From, shard.Bytes, shard.FirstLine, shard.Lines, shard.Sha256)
                != (entry.Input, entry.From, entry.Bytes, entry.FirstLine, entry.LinesIn, entry.InputSha256))
            {
                _faults.Add($"{shard.Files[0].Name}: what shard {shard.Index} was scored from has been changed.");
            }
        }
    }

    private static long CountLines(string path, CancellationToken cancellation)
    {
        using FileStream file = File.OpenRead(path);
        using Stream text = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        byte[] buffer = new byte[256 * 1024];
        long lines = 0;
        for (int read; (read = text.Read(buffer, 0, buffer.Length)) > 0;)
        {
            cancellation.ThrowIfCancellationRequested();
            lines += LineScan.CountLineEnds(buffer.AsSpan(0, read));
        }

        return lines;
    }
}
