using System.Globalization;
using System.Reflection;
using PerformanceRules.Batch.Manifests;
using PerformanceRules.Batch.Shards;
using PerformanceRules.Findings;
using PerformanceRules.Rulebooks;
using PerformanceRules.Serialization.Reports;

namespace PerformanceRules.Batch;

/// <summary>What decides on the bytes of a batch's output: its input, the rulebooks, the library, the options.</summary>
internal static class BatchIdentity
{
    public static ManifestHeader Of(PerformanceEvaluator evaluator, BatchJobOptions options, InputFiles input)
    {
        Assembly library = typeof(PerformanceEvaluator).Assembly;
        SortedDictionary<string, string> rulebooks = new(StringComparer.Ordinal);
        foreach (Rulebook rulebook in evaluator.Rulebooks.Rulebooks)
        {
            rulebooks[rulebook.Reference] = evaluator.Json.HashRulebook(rulebook);
        }

        return new ManifestHeader
        {
            Format = ManifestHeader.CurrentFormat,
            Library = library.GetName().Version!.ToString(3),
            LibraryBuild = library.ManifestModule.ModuleVersionId.ToString("N", CultureInfo.InvariantCulture),
            Rulebooks = rulebooks,
            Language = options.Language == Language.English ? "en" : "zh",
            Report = options.Content switch { ReportContent.Findings => "findings", ReportContent.Scores => "scores", _ => "full" },
            Clauses = options.WithClauses,
            Compression = options.Compressed ? "gzip" : "none",
            ShardBytes = options.ShardBytes,
            MaximumLineBytes = options.MaximumLineBytes,
            Input = new ManifestInput { Files = input.Parts.Count, Bytes = input.Bytes, ListSha256 = Sha256Sum.Of(input.List()) },
        };
    }

    /// <summary>Begins the manifest, or sees that it is of the same batch.</summary>
    /// <exception cref="BatchException">It is of another.</exception>
    public static void Settle(ManifestFile manifest, ManifestHeader wanted, string output)
    {
        if (manifest.Header is not { } begun)
        {
            manifest.Begin(wanted);
        }
        else if (ManifestFile.Text(begun) != ManifestFile.Text(wanted))
        {
            throw new BatchException(
                BatchFault.OutputOfAnotherBatch, output, $"The batch was begun with {Difference(begun, wanted)}. Go on with the same, or name another folder.");
        }
    }

    private static string Difference(ManifestHeader begun, ManifestHeader wanted) =>
        begun.Format != wanted.Format ? "another format of the manifest"
        : begun.Input.ListSha256 != wanted.Input.ListSha256 ? "another input"
        : begun.Library != wanted.Library || begun.LibraryBuild != wanted.LibraryBuild ? "another version of the library (" + begun.Library + ")"
        : !begun.Rulebooks.SequenceEqual(wanted.Rulebooks) ? "other rulebooks"
        : begun.ShardBytes != wanted.ShardBytes ? "shards of another size"
        : "other options (language, report, clauses, compression, longest line)";
}
