using System.Text.Json;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;

namespace PerformanceRules.Serialization;

/// <summary>Scores the lines of one block, each into one line of output.</summary>
internal sealed class NdjsonBlockScorer(PerformanceEvaluator evaluator, NdjsonOptions options)
{
    public (PooledBuffer Reports, NdjsonSummary Counts) Score(LineBlock block, CancellationToken cancellation)
    {
        PooledBuffer output = new();
        NdjsonSummary counts = block.IsTooLong
            ? Unreadable(output, block.FirstLine, "$", TooLong)
            : ScoreLines(block, output, cancellation);
        block.Release();
        return (output, counts);
    }

    private string TooLong => $"The line has more than {options.MaximumLineBytes} bytes, which are the most that are read; put one submission on each line.";

    private NdjsonSummary ScoreLines(LineBlock block, PooledBuffer output, CancellationToken cancellation)
    {
        NdjsonSummary counts = default;
        ReadOnlySpan<byte> rest = block.Lines;
        for (long number = block.FirstLine; rest.Length > 0; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            int end = rest.IndexOf((byte)'\n');
            ReadOnlySpan<byte> line = end < 0 ? rest : rest.Slice(0, end);
            rest = end < 0 ? [] : rest.Slice(end + 1);
            line = Trimmed(number == 1 && line.StartsWith(InputText.ByteOrderMark) ? line.Slice(InputText.ByteOrderMark.Length) : line);
            if (line.Length > 0)
            {
                counts = counts.Plus(ScoreLine(line, number, output));
            }
        }

        return counts;
    }

    private NdjsonSummary ScoreLine(ReadOnlySpan<byte> line, long number, PooledBuffer output)
    {
        if (line.Length > options.MaximumLineBytes)
        {
            return Unreadable(output, number, "$", TooLong);
        }

        if (!Utf8Text.IsValid(line))
        {
            return Unreadable(output, number, "$", "The line is not UTF-8; save the file as UTF-8.");
        }

        if (!evaluator.Json.TryReadSubmission(line, out Submission? submission, out IReadOnlyList<InputError> errors))
        {
            return Unreadable(output, number, errors[0].Path, errors[0].ToText(options.Language));
        }

        EvaluationReport report = evaluator.Evaluate(submission);
        evaluator.Json.WriteReport(output, report, options.Language, indented: false);
        output.Append((byte)'\n');
        return new NdjsonSummary(Reports: 1, HasErrors(report) ? 1 : 0, UnreadableLines: 0);
    }

    private static NdjsonSummary Unreadable(PooledBuffer output, long line, string path, string message)
    {
        using (Utf8JsonWriter writer = new(output, PerformanceJson.CompactOptions))
        {
            writer.WriteStartObject();
            writer.WriteNumber("line"u8, line);
            writer.WriteStartObject("error"u8);
            writer.WriteString("path"u8, path);
            writer.WriteString("message"u8, message);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        output.Append((byte)'\n');
        return new NdjsonSummary(Reports: 0, ReportsWithErrors: 0, UnreadableLines: 1);
    }

    private static bool HasErrors(EvaluationReport report)
    {
        for (int index = 0; index < report.Findings.Count; index++)
        {
            if (report.Findings[index].Severity == Severity.Error)
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> line)
    {
        const string Blank = " \t\r";
        int start = 0;
        while (start < line.Length && Blank.IndexOf((char)line[start]) >= 0)
        {
            start++;
        }

        int end = line.Length;
        while (end > start && Blank.IndexOf((char)line[end - 1]) >= 0)
        {
            end--;
        }

        return line.Slice(start, end - start);
    }
}
