using PerformanceRules.Documents.Forms;

namespace PerformanceRules.Documents.Reading;

/// <summary>A form that was found in a document, and what became of it: either a reading, or why there is none.</summary>
public sealed record FoundForm
{
    internal FoundForm(FormPlace place, FormReading reading)
    {
        Place = place;
        Reading = reading;
    }

    internal FoundForm(FormPlace place, UnreadableDocumentException error)
    {
        Place = place;
        Error = error;
    }

    /// <summary>Gets where the form begins in the document.</summary>
    public FormPlace Place { get; }

    /// <summary>Gets what was read, or <see langword="null"/> where the form cannot be read.</summary>
    public FormReading? Reading { get; }

    /// <summary>Gets why the form cannot be read, or <see langword="null"/> where it was.</summary>
    public UnreadableDocumentException? Error { get; }
}
