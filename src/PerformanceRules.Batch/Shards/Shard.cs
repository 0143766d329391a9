using System.Globalization;

namespace PerformanceRules.Batch.Shards;

/// <summary>A part of the input that is scored into one file: a range of whole lines, or several files of one submission each.</summary>
internal sealed record Shard
{
    public required int Index { get; init; }

    public required IReadOnlyList<InputPart> Files { get; init; }

    public required bool HoldsLines { get; init; }

    public long From { get; init; }

    public required long Bytes { get; init; }

    public long FirstLine { get; init; } = 1;

    public required long Lines { get; init; }

    public required string Sha256 { get; init; }

    public string OutputName(bool compressed) =>
        "shard-" + Index.ToString("D6", CultureInfo.InvariantCulture) + (compressed ? ".ndjson.gz" : ".ndjson");
}
