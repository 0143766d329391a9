using System.Text;
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

    public void Add(int offset, string path, string message) => Add(offset, path, message, RemarkCodes.Unreadable);

    public void Add(int offset, string path, string message, string code) => Add(new Entry(offset, path, message, code, Absent: []));

    /// <summary>Adds an error and names the fields whose absence it is, if it is one: whoever knows that they are there, faulty, has told it already.</summary>
    public void AddAbsence(int offset, string path, string message, IReadOnlyList<string> absent) =>
        Add(new Entry(offset, path, message, RemarkCodes.Unreadable, absent));

    private void Add(in Entry error)
    {
        // Each only once: evidence is gone through with the sheet, and again by itself.
        if (!IsFull && _seen.Add((error.Offset, error.Message)))
        {
            _errors.Add(error);
            _bytesLeft -= (long)PassesOfError * inputBytes;
        }
    }

    /// <summary>Adds an error where a path leads, or as far as it can be followed.</summary>
    public void AddAt(ReadOnlySpan<byte> utf8, string path, string message) => AddAt(utf8, path, message, RemarkCodes.Unreadable);

    public void AddAt(ReadOnlySpan<byte> utf8, string path, string message, string code) =>
        Add(IsFull ? 0 : JsonPlaces.NearestOffset(utf8, path), path, message, code);

    /// <summary>Adds the error that a field is missing, unless it is there: then it is faulty, and the reader has told that already.</summary>
    public void AddMissing(ReadOnlySpan<byte> utf8, string path, string message)
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
        int line = 1;
        int column = 1;
        int position = 0;
        foreach ((int offset, string path, string message, string code, IReadOnlyList<string> absent) in _errors.OrderBy(static error => error.Offset))
        {
            // Errors come in order, so each goes on from where the one before stood.
            ReadOnlySpan<byte> between = utf8.Slice(position, Math.Min(offset, utf8.Length) - position);
            position += between.Length;
            int lineStart = between.LastIndexOf((byte)'\n') + 1;
            line += CountLineEnds(between);
            column = (lineStart > 0 ? 1 : column) + CountCharacters(between.Slice(lineStart));
            errors.Add(new InputError(path, line, column, message) { Code = code, Absent = absent });
        }

        if (IsFull)
        {
            errors.Add(new InputError("$", line, column, "There may be more errors than are listed here. Mend these first, then read the input again."));
        }

        return errors;
    }

    /// <summary>Gives the line and the column of an offset, each 1 for the first.</summary>
    public static (int Line, int Column) Locate(ReadOnlySpan<byte> utf8, int offset)
    {
        ReadOnlySpan<byte> before = utf8.Slice(0, Math.Min(offset, utf8.Length));
        int lineStart = before.LastIndexOf((byte)'\n') + 1;
        return (CountLineEnds(before) + 1, CountCharacters(before.Slice(lineStart)) + 1);
    }

    private static int CountLineEnds(ReadOnlySpan<byte> text)
    {
        int count = 0;
        foreach (byte value in text)
        {
            count += value == '\n' ? 1 : 0;
        }

        return count;
    }

    private static int CountCharacters(ReadOnlySpan<byte> text) => Encoding.UTF8.GetCharCount(text.ToArray());

    private readonly record struct Entry(int Offset, string Path, string Message, string Code, IReadOnlyList<string> Absent);
}
