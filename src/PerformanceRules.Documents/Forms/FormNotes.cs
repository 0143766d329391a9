namespace PerformanceRules.Documents.Forms;

/// <summary>Takes down the notes of one reading, up to a number that nobody would read beyond.</summary>
public sealed class FormNotes
{
    private const int Most = 500;
    private readonly List<FormNote> _notes = [];
    private int _more;

    internal void Understood(FormCell cell, string message, params object[] values) =>
        Add(new FormNote(FormNoteKind.Understanding, cell.Place, message, cell.Text, values));

    internal void Unread(FormCell cell, string message, params object[] values) =>
        Add(new FormNote(FormNoteKind.NotUnderstood, cell.Place, message, cell.Text, values));

    /// <summary>Takes down a note.</summary>
    /// <param name="note">The note.</param>
    /// <exception cref="ArgumentNullException"><paramref name="note"/> is <see langword="null"/>.</exception>
    public void Add(FormNote note)
    {
        ArgumentNullException.ThrowIfNull(note);

        if (_notes.Count < Most)
        {
            _notes.Add(note);
        }
        else
        {
            _more++;
        }
    }

    /// <summary>Gives notes of their own that begin with these: what is noted of a document is noted of each form in it.</summary>
    internal FormNotes Copy()
    {
        FormNotes copy = new();
        _notes.ForEach(copy.Add);
        copy._more = _more;
        return copy;
    }

    internal IReadOnlyList<FormNote> ToList() => _more == 0
        ? _notes.AsReadOnly()
        : [.. _notes, new FormNote(FormNoteKind.NotUnderstood, default, FormMessages.MoreNotes, string.Empty, _more)];
}
