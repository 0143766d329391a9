using System.Text.Json;
using PerformanceRules.Findings;

namespace PerformanceRules.Serialization;

/// <summary>Collects the errors of one input, and turns byte offsets into lines and columns.</summary>
/// <remarks>
/// Finding an error's place takes passes over the input, so the larger the input, the fewer errors are listed: the work has a bound,
/// whatever somebody sends.
/// </remarks>
internal sealed class InputErrors(int inputBytes, int mostListed = InputErrors.MostListed)
{
    private const int MostListed = 10_000;
    private const int FewestListed = 16;
    private const long MostBytesScanned = 512 * 1024 * 1024;

    /// <summary>How often the input is gone through for an error, all told.</summary>
    private const int PassesOfError = 8;

    private readonly List<Entry> _errors = [];
    private readonly HashSet<(int Offset, string Message)> _seen = [];

    private long _bytesLeft = Math.Max(MostBytesScanned, (long)FewestListed * PassesOfError * inputBytes);

    public bool Any => _errors.Count > 0;

    public int Count => _errors.Count;

    /// <summary>Gets a value indicating whether no more errors are taken, so that looking for them is a waste of time.</summary>
    public bool IsFull => _errors.Count >= mostListed || _bytesLeft <= 0;

    public void Add(int offset, string path, ILocalizedText message) => Add(offset, path, message, RemarkCodes.Unreadable);

    public void Add(int offset, string path, ILocalizedText message, string code) => Add(new Entry(offset, path, message, code, Absent: []));

    /// <summary>Adds an error and names the fields whose absence it is, if it is one: whoever knows that they are there, faulty, has told it already.</summary>
    public void AddAbsence(int offset, string path, ILocalizedText message, IReadOnlyList<string> absent) =>
        Add(new Entry(offset, path, message, RemarkCodes.Unreadable, absent));

    /// <summary>Adds an error whose place was found together with those of others: it costs no passes over the input of its own.</summary>
    public void AddPlaced(int offset, string path, ILocalizedText message, string code)
    {
        if (!IsFull && _seen.Add((offset, message.ToText(Language.English))))
        {
            _errors.Add(new Entry(offset, path, message, code, Absent: []));
        }
    }

    private void Add(in Entry error)
    {
        // Each only once: evidence is gone through with the sheet, and again by itself.
        if (!IsFull && _seen.Add((error.Offset, error.Message.ToText(Language.English))))
        {
            _errors.Add(error);
            _bytesLeft -= (long)PassesOfError * inputBytes;
        }
    }

    /// <summary>Adds an error where a path leads, or as far as it can be followed.</summary>
    public void AddAt(ReadOnlySpan<byte> utf8, string path, ILocalizedText message) => AddAt(utf8, path, message, RemarkCodes.Unreadable);

    public void AddAt(ReadOnlySpan<byte> utf8, string path, ILocalizedText message, string code) =>
        Add(IsFull ? 0 : JsonPlaces.NearestOffset(utf8, path), path, message, code);

    /// <summary>Adds the error that a field is missing, unless it is there: then it is faulty, and the reader has told that already.</summary>
    public void AddMissing(ReadOnlySpan<byte> utf8, string path, ILocalizedText message)
    {
        if (!TryFind(utf8, path, out JsonPlace place) || place.Token == JsonTokenType.Null)
        {
            AddAt(utf8, path, message);
        }
    }

    /// <summary>Finds the value of a path, unless that has been done too often.</summary>
    public bool TryFind(ReadOnlySpan<byte> utf8, string path, out JsonPlace place)
    {
        place = default;
        _bytesLeft -= utf8.Length;
        return !IsFull && JsonPlaces.TryFind(utf8, path, out place);
    }

    /// <summary>Tells whether an error since is one of a list's element inside a value: the list then lacks it, and its indexes mean nothing.</summary>
    public bool AnyInList(int since, string path) =>
        _errors.FindIndex(since, error => error.Path.IndexOf('[', Math.Min(path.Length, error.Path.Length)) >= 0) >= 0;

    /// <summary>Gives the errors in the order of their places, with lines and columns, which count characters.</summary>
    public IReadOnlyList<InputError> In(ReadOnlySpan<byte> utf8)
    {
        List<InputError> errors = [];
        LineCount place = new();
        foreach ((int offset, string path, ILocalizedText message, string code, IReadOnlyList<string> absent) in _errors.OrderBy(static error => error.Offset))
        {
            place.MoveTo(utf8, offset);
            errors.Add(new InputError(path, place.Line, place.Column, message) { Code = code, Absent = absent });
        }

        if (IsFull)
        {
            errors.Add(new InputError("$", place.Line, place.Column, LocalizedMessage.Of($"There may be more errors than are listed here. Mend these first, then read the input again.")));
        }

        return errors;
    }

    private readonly record struct Entry(int Offset, string Path, ILocalizedText Message, string Code, IReadOnlyList<string> Absent);
}
