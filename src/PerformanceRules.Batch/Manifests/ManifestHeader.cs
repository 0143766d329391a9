using System.Text.Json.Serialization;

namespace PerformanceRules.Batch.Manifests;

/// <summary>The first line of a manifest: everything that decides on the bytes of the output. It holds no clock, no host and no folder.</summary>
internal sealed class ManifestHeader
{
    public const int CurrentFormat = 1;

    public required int Format { get; init; }

    public required string Library { get; init; }

    /// <summary>The build of the library: the identity that the compiler gives to its code.</summary>
    public required string LibraryBuild { get; init; }

    /// <summary>The SHA-256 of every rulebook at hand, by id@version.</summary>
    public required SortedDictionary<string, string> Rulebooks { get; init; }

    public required string Language { get; init; }

    public required string Report { get; init; }

    public required bool Clauses { get; init; }

    public required string Compression { get; init; }

    public required int ShardBytes { get; init; }

    public required int MaximumLineBytes { get; init; }

    public required ManifestInput Input { get; init; }
}

/// <summary>The input: how many files, how many bytes, and the SHA-256 of the list of their names and lengths.</summary>
internal sealed class ManifestInput
{
    public required long Files { get; init; }

    public required long Bytes { get; init; }

    public required string ListSha256 { get; init; }
}

/// <summary>A shard that is done.</summary>
internal sealed class ManifestEntry
{
    public required int Shard { get; init; }

    /// <summary>The file that it is of, or the first of several, below the folder that was read.</summary>
    public required string Input { get; init; }

    /// <summary>How many files it has, where they hold a submission each; absent for a range of lines.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Files { get; init; }

    /// <summary>Where in the file it begins, in bytes.</summary>
    public required long From { get; init; }

    public required long Bytes { get; init; }

    /// <summary>The number of its first line in the file.</summary>
    public required long FirstLine { get; init; }

    /// <summary>How many lines, blank ones included, or files it has.</summary>
    public required long LinesIn { get; init; }

    public required string InputSha256 { get; init; }

    public required string Output { get; init; }

    public required long OutputBytes { get; init; }

    public required long LinesOut { get; init; }

    public required long Reports { get; init; }

    public required long ReportsWithErrors { get; init; }

    public required long Unreadable { get; init; }

    public required string Sha256 { get; init; }
}

/// <summary>The last line of a manifest: the batch is complete, and this is what it comes to.</summary>
internal sealed class ManifestFooter
{
    public required bool Complete { get; init; }

    public required int Shards { get; init; }

    public required long LinesIn { get; init; }

    public required long LinesOut { get; init; }

    public required long Reports { get; init; }

    public required long ReportsWithErrors { get; init; }

    public required long Unreadable { get; init; }
}

/// <summary>The lines of a manifest, generated at build time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(ManifestHeader))]
[JsonSerializable(typeof(ManifestEntry))]
[JsonSerializable(typeof(ManifestFooter))]
internal sealed partial class ManifestJson : JsonSerializerContext;
