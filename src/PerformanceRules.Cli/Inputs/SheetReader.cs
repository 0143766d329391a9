using PerformanceRules.Cli.Views;
using PerformanceRules.Documents;
using PerformanceRules.Documents.Files;
using PerformanceRules.Documents.Reading;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;
using PerformanceRules.Serialization;

namespace PerformanceRules.Cli.Inputs;

/// <summary>Reads sheets from files: submissions in JSON, and forms in Word, Excel or plain text.</summary>
internal sealed class SheetReader(Tool tool, PerformanceEvaluator evaluator, FormOptions form)
{
    public PerformanceEvaluator Evaluator => evaluator;

    /// <summary>Reads a sheet and lays it over its rulebook; what of a form was not understood, standard error is told.</summary>
    /// <exception cref="CommandException">The file cannot be read; the exception has a line for every error.</exception>
    public PreparedSubmission Prepare(string path)
    {
        ScoredFile file = Score(path);
        NotesView.Complain([file], tool);
        return evaluator.Prepare(file.Report!.Submission);
    }

    /// <summary>Reads a sheet and scores it.</summary>
    /// <exception cref="CommandException">The file cannot be read; the exception has a line for every error.</exception>
    public ScoredFile Score(string path)
    {
        byte[] content = InputFile.Read(path, tool);
        if (IsJson(path, content))
        {
            return new ScoredFile { Name = InputFile.DisplayName(path), Report = evaluator.Evaluate(ReadJson(path, content)) };
        }

        FormReading reading = ReadForm(path, content);
        return new ScoredFile { Name = path, Report = evaluator.Evaluate(reading.Submission), Notes = reading.Notes };
    }

    /// <summary>Reads a sheet and scores it; a file that cannot be read is complained of, and said to be so.</summary>
    public ScoredFile ScoreOrComplain(string path)
    {
        try
        {
            return Score(path);
        }
        catch (CommandException exception)
        {
            tool.Complain(exception);
            return new ScoredFile { Name = InputFile.DisplayName(path), Error = exception };
        }
    }

    private Submission ReadJson(string path, byte[] content) =>
        evaluator.Json.TryReadSubmission(content, out Submission? submission, out IReadOnlyList<InputError> errors)
            ? submission
            : throw UnreadableFile.With(path, errors, HoldsLines(path) ? [LinesHint(path)] : []);

    private FormReading ReadForm(string path, byte[] content)
    {
        try
        {
            using MemoryStream stream = new(content);
            return FormFiles.Create(evaluator.Rulebooks).Read(stream, path, form);
        }
        catch (UnreadableDocumentException exception)
        {
            throw CommandException.About(path, exception.ToText(tool.Language));
        }
    }

    // What a file holds decides; a name that ends in .json promises JSON where the content could be any text.
    private static bool IsJson(string path, byte[] content) =>
        path == InputFile.StandardInput
        || new FormFile(path, content) switch
        {
            { Kind: FormFileKind.Json } => true,
            { Kind: FormFileKind.Text or FormFileKind.Unknown, Extension: ".JSON" or ".NDJSON" or ".JSONL" or "" } => true,
            _ => false,
        };

    private static bool HoldsLines(string path) => Path.GetExtension(path).ToUpperInvariant() is ".NDJSON" or ".JSONL";

    private string LinesHint(string path) => tool.Text(
        $"{path}: 若每行一份自评表，请用 {CommandLine.Name} score --ndjson {path}",
        $"{path}: if this is one submission a line, use {CommandLine.Name} score --ndjson {path}");
}
