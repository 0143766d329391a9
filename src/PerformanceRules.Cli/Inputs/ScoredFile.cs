using PerformanceRules.Documents.Forms;
using PerformanceRules.Evaluation;

namespace PerformanceRules.Cli.Inputs;

/// <summary>What became of a file: a report, or why it could not be read.</summary>
internal sealed record ScoredFile
{
    public required string Name { get; init; }

    public EvaluationReport? Report { get; init; }

    /// <summary>Gets the notes of the reading, where the file is a form.</summary>
    public IReadOnlyList<FormNote> Notes { get; init; } = [];

    /// <summary>Gets what the rows of a form say word for word.</summary>
    public IReadOnlyDictionary<string, RowTexts> Texts { get; init; } = new Dictionary<string, RowTexts>(0);

    /// <summary>Gets where the form stands in its file, where that holds several.</summary>
    public string? Source { get; init; }

    public CommandException? Error { get; init; }
}
