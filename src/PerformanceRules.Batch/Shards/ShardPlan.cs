using System.Runtime.CompilerServices;
using PerformanceRules.Batch.Manifests;

namespace PerformanceRules.Batch.Shards;

/// <summary>
/// Cuts an input into shards: a large file into ranges of a fixed size, each to the end of a line, and files of one submission each into groups. What is cut
/// depends on the input and the size alone. Shards that are done are passed over without being read.
/// </summary>
internal sealed class ShardPlan(InputFiles input, int shardBytes, IReadOnlyList<ManifestEntry> done)
{
    private const int MostFiles = 1000;

    private int _index;

    /// <summary>Gives the shards that are not done, in their order, while they are found.</summary>
    /// <exception cref="BatchException">What is done is not of this input.</exception>
    public async IAsyncEnumerable<Shard> RemainingAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        for (int part = 0; part < input.Parts.Count;)
        {
            if (!input.Parts[part].HoldsLines)
            {
                List<InputPart> group = Group(ref part);
                if (!IsDone(group[0], from: 0, out _))
                {
                    yield return OfFiles(group, cancellation);
                }

                continue;
            }

            await foreach (Shard shard in OfLinesAsync(input.Parts[part++], cancellation).ConfigureAwait(false))
            {
                yield return shard;
            }
        }
    }

    private async IAsyncEnumerable<Shard> OfLinesAsync(InputPart part, [EnumeratorCancellation] CancellationToken cancellation)
    {
        long from = 0;
        long line = 1;
        while (from < part.Length)
        {
            if (IsDone(part, from, out ManifestEntry? entry))
            {
                from += entry!.Bytes;
                line += entry.LinesIn;
                continue;
            }

            (long bytes, long lines, string sha256) = part.IsCompressed
                ? await CompressedAsync(part, cancellation).ConfigureAwait(false)
                : await LineScan.OfRangeAsync(part.Path, from, ((from / shardBytes) + 1) * shardBytes, part.Length, cancellation).ConfigureAwait(false);
            if (bytes == 0)
            {
                throw new BatchException(BatchFault.InputChanged, part.Path, "The file has become shorter since the batch began.");
            }

            yield return new Shard
            {
                Index = _index++,
                Files = [part],
                HoldsLines = true,
                From = from,
                Bytes = bytes,
                FirstLine = line,
                Lines = lines,
                Sha256 = sha256,
            };
            from += bytes;
            line += lines;
        }
    }

    private static async Task<(long Bytes, long Lines, string Sha256)> CompressedAsync(InputPart part, CancellationToken cancellation)
    {
        try
        {
            (long lines, string sha256) = await LineScan.OfCompressedAsync(part.Path, cancellation).ConfigureAwait(false);
            return (part.Length, lines, sha256);
        }
        catch (InvalidDataException exception)
        {
            throw new BatchException(BatchFault.InputBroken, part.Path, "The file is compressed, and broken: " + exception.Message);
        }
    }

    private List<InputPart> Group(ref int part)
    {
        List<InputPart> group = [];
        long bytes = 0;
        while (part < input.Parts.Count && !input.Parts[part].HoldsLines && group.Count < MostFiles && bytes < shardBytes)
        {
            bytes += input.Parts[part].Length;
            group.Add(input.Parts[part++]);
        }

        return group;
    }

    private Shard OfFiles(List<InputPart> group, CancellationToken cancellation)
    {
        using Sha256Sum sum = new();
        byte[] buffer = new byte[128 * 1024];
        foreach (InputPart part in group)
        {
            cancellation.ThrowIfCancellationRequested();
            using FileStream file = File.OpenRead(part.Path);
            for (int read; (read = file.Read(buffer, 0, buffer.Length)) > 0;)
            {
                sum.Add(buffer, 0, read);
            }
        }

        return new Shard
        {
            Index = _index++,
            Files = group,
            HoldsLines = false,
            Bytes = group.Sum(static part => part.Length),
            Lines = group.Count,
            Sha256 = sum.End(),
        };
    }

    private bool IsDone(InputPart part, long from, out ManifestEntry? entry)
    {
        entry = _index < done.Count ? done[_index] : null;
        if (entry is null)
        {
            return false;
        }

        if (entry.Input != part.Name || entry.From != from)
        {
            throw new BatchException(BatchFault.OutputChanged, part.Path, $"Shard {entry.Shard} of the manifest is not the one that stands there in the input.");
        }

        _index++;
        return true;
    }
}
