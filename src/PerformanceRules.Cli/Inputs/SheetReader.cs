using PerformanceRules.Cli.Views;
using PerformanceRules.Documents;
using PerformanceRules.Documents.Files;
using PerformanceRules.Documents.Reading;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Reviews;
using PerformanceRules.Rulebooks;
using PerformanceRules.Serialization;

namespace PerformanceRules.Cli.Inputs;

/// <summary>Reads sheets from files: submissions in JSON, and forms in Word, Excel or plain text.</summary>
internal sealed class SheetReader(Tool tool, PerformanceEvaluator evaluator, FormOptions options, int? formNumber)
{
    public PerformanceEvaluator Evaluator => evaluator;

    /// <summary>Reads one sheet and lays it over its rulebook; what of a form was not understood, standard error is told.</summary>
    /// <exception cref="CommandException">The file cannot be read, or holds several forms; the exception has a line for every error.</exception>
    public PreparedSubmission Prepare(string path)
    {
        IReadOnlyList<ScoredFile> sheets = Score(path);
        if (sheets.Count > 1)
        {
            throw CommandException.About(path, SeveralForms(sheets));
        }

        ScoredFile sheet = sheets[0];
        if (sheet.Error is { } error)
        {
            throw error;
        }

        NotesView.Complain([sheet], tool);
        return evaluator.Prepare(sheet.Report!.Submission);
    }

    /// <summary>The same; where it is asked for, with the actual values that a reviewer found.</summary>
    /// <exception cref="CommandException">The file cannot be read, or holds several forms; the exception has a line for every error.</exception>
    public PreparedSubmission Prepare(string path, bool reviewed)
    {
        PreparedSubmission sheet = Prepare(path);
        return reviewed ? evaluator.Prepare(sheet.Submission.AsReviewed()) : sheet;
    }

    /// <summary>Reads the sheets of a file and scores each; a form that cannot be read is complained of, and said to be so.</summary>
    /// <exception cref="CommandException">The file cannot be read at all; the exception has a line for every error.</exception>
    public IReadOnlyList<ScoredFile> Score(string path)
    {
        byte[] content = InputFile.Read(path, tool);
        if (IsJson(path, content))
        {
            return [new ScoredFile { Name = InputFile.DisplayName(path), Report = evaluator.Evaluate(ReadJson(path, content)) }];
        }

        IReadOnlyList<FoundForm> forms = ReadForms(path, content);
        ScoredFile[] sheets = [.. forms.Select(form => ScoreForm(path, form, isOnly: forms.Count == 1))];
        return formNumber is not { } number ? sheets
            : number >= 1 && number <= sheets.Length ? [sheets[number - 1]]
            : throw CommandException.About(path, tool.Text($"文件中有 {sheets.Length} 份表，没有第 {number} 份。", $"the file holds {sheets.Length} forms; there is no number {number}."));
    }

    /// <summary>Reads the sheets of a file and scores each; a file that cannot be read is complained of, and said to be so.</summary>
    public IReadOnlyList<ScoredFile> ScoreOrComplain(string path)
    {
        IReadOnlyList<ScoredFile> sheets;
        try
        {
            sheets = Score(path);
        }
        catch (CommandException exception)
        {
            sheets = [new ScoredFile { Name = InputFile.DisplayName(path), Error = exception }];
        }

        foreach (CommandException error in sheets.Select(static sheet => sheet.Error).OfType<CommandException>())
        {
            tool.Complain(error);
        }

        return sheets;
    }

    /// <summary>Says that a file holds several forms, where one is wanted.</summary>
    public string SeveralForms(IReadOnlyList<ScoredFile> sheets)
    {
        string places = string.Join(tool.Text("；", "; "), sheets.Select((sheet, index) => $"{index + 1}. {sheet.Source} {sheet.Report?.Submission.Project ?? sheet.Report?.Submission.Unit}"));
        return tool.Text($"文件中有 {sheets.Count} 份表，请用 --form N 指定一份：{places}", $"the file holds {sheets.Count} forms; choose one with --form N: {places}");
    }

    private ScoredFile ScoreForm(string path, FoundForm form, bool isOnly)
    {
        string place = form.Place.ToText(tool.Language);
        ScoredFile file = new() { Name = isOnly ? path : $"{path} ({place})", Source = isOnly ? null : $"{path}: {place}" };
        return form.Reading is { } reading
            ? file with { Report = evaluator.Evaluate(reading.Submission), Notes = reading.Notes }
            : file with { Error = CommandException.About(file.Name, form.Error!.ToText(tool.Language)) };
    }

    private Submission ReadJson(string path, byte[] content) =>
        evaluator.Json.TryReadSubmission(content, out Submission? submission, out IReadOnlyList<InputError> errors)
            ? submission
            : throw UnreadableFile.With(path, errors, tool.Language, HoldsLines(path) ? [LinesHint(path)] : []);

    private IReadOnlyList<FoundForm> ReadForms(string path, byte[] content)
    {
        try
        {
            using MemoryStream stream = new(content);
            return FormFiles.Create(evaluator.Rulebooks).ReadAll(stream, path, options);
        }
        catch (Exception exception) when (exception is UnreadableDocumentException or UnknownRulebookException)
        {
            throw CommandException.About(InputFile.DisplayName(path), exception is ILocalizedText told ? told.ToText(tool.Language) : exception.Message);
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
