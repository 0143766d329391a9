using System.Buffers;
using System.Text.Json.Nodes;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Serialization;
using PerformanceRules.Serialization.Reports;

namespace PerformanceRules.Fuzz;

/// <summary>A submission: read, scored, written, and the report of it written; what was read comes back as it went.</summary>
internal sealed class SubmissionTarget : IFuzzTarget
{
    private static readonly string[] Names =
    [
        "rulebook", "unit", "year", "claimedTotal", "indicators", "id", "section", "title", "weight", "rule", "claimed", "evidence", "exemption", "notApplicable",
        "budget", "executed", "components", "target", "actual", "targetSetLow", "points", "rating", "reason", "failed", "item", "current", "previous", "part", "whole",
        "final", "op", "value", "done", "of", "approvedBy", "x-note", "$schema", "outputs", "effects", "meetings", "total-funds", "fund-compliance", "carry-over-rate",
        "final-account-variance", "target-ratio", "judgement", "checklist", "stepped-deduction", "execution-rate", "beijing.department-overall@2024", "无", "",
    ];

    private readonly JsonNode _sample = JsonNode.Parse(Resources.Read("huairou-2024.json"))!;
    private readonly JsonNode[] _short = [.. ShortSheets()];
    private readonly JsonMutator _mutator = new(Names, NotationGrammar.Next);

    public string Name => "submission";

    public byte[] Next(Random random)
    {
        byte[] json = _mutator.Mutate(random.Next(4) == 0 ? _sample : _short[random.Next(_short.Length)], random);
        return random.Next(6) == 0 ? Mutations.Mutate(json, random) : json;
    }

    public bool Run(byte[] input)
    {
        PerformanceEvaluator evaluator = PerformanceEvaluator.Default;
        if (!evaluator.Json.TryReadSubmission(input, out Submission? submission, out IReadOnlyList<InputError> errors))
        {
            Refusal.Check(errors);
            return false;
        }

        EvaluationReport report = evaluator.Evaluate(submission);
        TotalScore alone = evaluator.Score(submission);
        if (alone.Points != report.Score || alone.IsComplete != (report.Status == ReportStatus.Complete))
        {
            throw new FuzzException($"The score alone is {alone.Points}, the report's {report.Score}.");
        }

        byte[] first = Write(report, Language.Chinese);
        Write(report, Language.English);
        ArrayBufferWriter<byte> written = new();
        evaluator.Json.WriteSubmission(written, submission, indented: false);
        if (!evaluator.Json.TryReadSubmission(written.WrittenSpan, out Submission? again, out errors))
        {
            throw new FuzzException("What was written cannot be read: " + errors[0]);
        }

        if (!Write(evaluator.Evaluate(again), Language.Chinese).AsSpan().SequenceEqual(first))
        {
            throw new FuzzException("Written and read again, it is scored otherwise.");
        }

        return true;
    }

    // Two rows try a reader as well as sixteen do, in a fifth of the time.
    private static IEnumerable<JsonNode> ShortSheets()
    {
        const int Apart = 5;
        JsonNode sheet = JsonNode.Parse(Resources.Read("huairou-2024.json"))!;
        int rows = sheet["indicators"]!.AsArray().Count;
        for (int row = 0; row < rows; row++)
        {
            JsonNode shorter = sheet.DeepClone();
            shorter["indicators"] = new JsonArray(sheet["indicators"]![row]!.DeepClone(), sheet["indicators"]![(row + Apart) % rows]!.DeepClone());
            yield return shorter;
        }
    }

    private static byte[] Write(EvaluationReport report, Language language)
    {
        ArrayBufferWriter<byte> output = new();
        PerformanceEvaluator.Default.Json.WriteReport(output, report, new ReportJsonOptions { Language = language, Indented = false });
        return output.WrittenSpan.ToArray();
    }
}
