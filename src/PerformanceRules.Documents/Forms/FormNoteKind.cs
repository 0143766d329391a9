namespace PerformanceRules.Documents.Forms;

/// <summary>What a note about a form's reading says.</summary>
public enum FormNoteKind
{
    /// <summary>How something was taken that the form does not say outright, so that nothing is guessed silently.</summary>
    Understanding,

    /// <summary>Something in the form that was not understood, and is not in the submission.</summary>
    NotUnderstood,
}
