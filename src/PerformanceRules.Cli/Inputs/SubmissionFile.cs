using PerformanceRules.Evaluation;
using PerformanceRules.Model;
using PerformanceRules.Serialization;

namespace PerformanceRules.Cli.Inputs;

/// <summary>Reads a submission from a file.</summary>
internal static class SubmissionFile
{
    /// <summary>Reads a submission and scores it.</summary>
    /// <exception cref="CommandException">The file cannot be read; the exception has a line for every error.</exception>
    public static EvaluationReport Evaluate(string path, PerformanceEvaluator evaluator, Tool tool) => evaluator.Evaluate(Read(path, evaluator, tool));

    /// <summary>Reads a submission.</summary>
    /// <exception cref="CommandException">The file cannot be read; the exception has a line for every error.</exception>
    public static Submission Read(string path, PerformanceEvaluator evaluator, Tool tool)
    {
        if (evaluator.Json.TryReadSubmission(InputFile.Read(path, tool), out Submission? submission, out IReadOnlyList<InputError> errors))
        {
            return submission;
        }

        throw UnreadableFile.With(path, errors, HoldsLines(path) ? [LinesHint(path, tool)] : []);
    }

    private static string LinesHint(string path, Tool tool) => tool.Text(
        $"{path}: 若每行一份自评表，请用 {CommandLine.Name} score --ndjson {path}",
        $"{path}: if this is one submission a line, use {CommandLine.Name} score --ndjson {path}");

    private static bool HoldsLines(string path) => Path.GetExtension(path).ToUpperInvariant() is ".NDJSON" or ".JSONL";
}
