using System.Buffers;
using System.IO.Compression;
using System.Text.Json;
using PerformanceRules.Batch.Manifests;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Serialization;
using PerformanceRules.Serialization.Reports;

namespace PerformanceRules.Batch.Shards;

/// <summary>Scores one shard into its file, and says what goes into the manifest.</summary>
internal sealed class ShardScorer(PerformanceEvaluator evaluator, BatchJobOptions options, string folder)
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = PerformanceJson.TextEncoder };

    // What is written of a submission that is a file of its own is a line like any other.
    private readonly ReportJsonOptions _report = new()
    {
        Language = options.Language,
        Content = options.Content,
        WithClauses = options.WithClauses,
        Indented = false,
    };

    /// <exception cref="IOException">A file cannot be read or written: the shard has left nothing behind.</exception>
    public async Task<ManifestEntry> ScoreAsync(Shard shard, CancellationToken cancellation)
    {
        string name = shard.OutputName(options.Compressed);
        using ShardFile file = new(Path.Combine(folder, name));
        NdjsonSummary summary;
        if (options.Compressed)
        {
            using GZipStream output = new(file, CompressionLevel.Fastest, leaveOpen: true);
            summary = await WriteAsync(shard, output, cancellation).ConfigureAwait(false);
        }
        else
        {
            summary = await WriteAsync(shard, file, cancellation).ConfigureAwait(false);
        }

        string sha256 = file.Commit(cancellation);
        return new ManifestEntry
        {
            Shard = shard.Index,
            Input = shard.Files[0].Name,
            Files = shard.HoldsLines ? null : shard.Files.Count,
            From = shard.From,
            Bytes = shard.Bytes,
            FirstLine = shard.FirstLine,
            LinesIn = shard.Lines,
            InputSha256 = shard.Sha256,
            Output = name,
            OutputBytes = file.BytesWritten,
            LinesOut = summary.Lines,
            Reports = summary.Reports,
            ReportsWithErrors = summary.ReportsWithErrors,
            Unreadable = summary.UnreadableLines,
            Sha256 = sha256,
        };
    }

    private async Task<NdjsonSummary> WriteAsync(Shard shard, Stream output, CancellationToken cancellation)
    {
        using ChunkedOutput chunks = new(output);
        NdjsonSummary summary = shard.HoldsLines
            ? await ScoreLinesAsync(shard, chunks, cancellation).ConfigureAwait(false)
            : ScoreFiles(shard.Files, chunks, cancellation);
        chunks.End();
        return summary;
    }

    private async Task<NdjsonSummary> ScoreLinesAsync(Shard shard, Stream output, CancellationToken cancellation)
    {
        NdjsonOptions lines = new()
        {
            Language = options.Language,
            Content = options.Content,
            WithClauses = options.WithClauses,
            MaximumLineBytes = options.MaximumLineBytes,
            FirstLine = shard.FirstLine,
            DegreeOfParallelism = 1,
        };
        InputPart part = shard.Files[0];
        using RangeStream range = new(part.Path, shard.From, shard.Bytes);
        using Stream input = part.IsCompressed ? new GZipStream(range, CompressionMode.Decompress) : range;
        return await new NdjsonScorer(evaluator).ScoreAsync(input, output, lines, cancellation).ConfigureAwait(false);
    }

    private NdjsonSummary ScoreFiles(IReadOnlyList<InputPart> parts, Stream output, CancellationToken cancellation)
    {
        PooledBuffer line = new();
        long reports = 0;
        long withErrors = 0;
        foreach (InputPart part in parts)
        {
            cancellation.ThrowIfCancellationRequested();
            if (evaluator.Json.TryReadSubmission(File.ReadAllBytes(part.Path), out Submission? submission, out IReadOnlyList<InputError> errors))
            {
                EvaluationReport report = evaluator.Evaluate(submission);
                evaluator.Json.WriteReport(line, report, _report);
                reports++;
                withErrors += report.Findings.Any(static finding => finding.Severity == Severity.Error) ? 1 : 0;
            }
            else
            {
                WriteError(line, part.Name, errors[0]);
            }

            line.Append((byte)'\n');
            line.CopyTo(output);
            line.Release();
        }

        return new NdjsonSummary(reports, withErrors, parts.Count - reports);
    }

    private void WriteError(IBufferWriter<byte> output, string file, InputError error)
    {
        using Utf8JsonWriter writer = new(output, Compact);
        writer.WriteStartObject();
        writer.WriteString("file", file);
        writer.WriteStartObject("error");
        writer.WriteString("path", error.Path);
        writer.WriteString("message", error.ToText(options.Language));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
