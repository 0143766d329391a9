using PerformanceRules.Documents.Forms;
using PerformanceRules.Model;

namespace PerformanceRules.Documents.Reading;

/// <summary>What was read from a form: the submission, and every cell that was not understood or needed an understanding.</summary>
public sealed record FormReading
{
    internal FormReading(Submission submission, IReadOnlyDictionary<string, RowTexts> texts, IReadOnlyList<FormNote> notes)
    {
        Texts = texts;
        Submission = submission;
        Notes = notes;
    }

    /// <summary>Gets the sheet.</summary>
    public Submission Submission { get; }

    /// <summary>Gets what the rows say word for word, by the ids of their indicators.</summary>
    public IReadOnlyDictionary<string, RowTexts> Texts { get; }

    /// <summary>Gets the notes in the order of the document.</summary>
    public IReadOnlyList<FormNote> Notes { get; }
}
