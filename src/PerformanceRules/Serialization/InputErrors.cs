using System.Text;

namespace PerformanceRules.Serialization;

/// <summary>Collects the errors of one input, and turns byte offsets into lines and columns.</summary>
internal sealed class InputErrors
{
    /// <summary>More errors than anybody mends at once: a hostile input has no more of our time.</summary>
    private const int Most = 1000;

    private readonly List<(int Offset, string Path, string Message)> _errors = [];
    private readonly HashSet<(int Offset, string Message)> _seen = [];

    /// <summary>The bytes that may still be gone through for the places of errors.</summary>
    private long _budget = 1L << 30;

    public bool Any => _errors.Count > 0;

    public int Count => _errors.Count;

    /// <summary>Gets a value indicating whether looking for more errors is a waste of time.</summary>
    public bool IsFull => _errors.Count >= Most || _budget <= 0;

    public void Add(int offset, string path, string message)
    {
        // Evidence is gone through with the sheet, and again by itself.
        if (!IsFull && _seen.Add((offset, message)))
        {
            _errors.Add((offset, path, message));
        }
    }

    /// <summary>Tells whether an error since is one of a list's element inside a value: the list then lacks it, and its indexes mean nothing.</summary>
    public bool AnyInList(int since, string path) => _errors.FindIndex(since, error => error.Path.IndexOf('[', Math.Min(path.Length, error.Path.Length)) >= 0) >= 0;

    /// <summary>Finds the value of a path, unless that has been done too often.</summary>
    public bool TryFind(ReadOnlySpan<byte> utf8, string path, out JsonPlace place)
    {
        place = default;
        _budget -= utf8.Length;
        return _budget > 0 && JsonPlaces.TryFind(utf8, path, out place);
    }

    /// <summary>Adds an error where a path leads, or as far as it can be followed.</summary>
    public void AddAt(ReadOnlySpan<byte> utf8, string path, string message)
    {
        _budget -= utf8.Length;
        Add(IsFull ? 0 : JsonPlaces.NearestOffset(utf8, path), path, message);
    }

    /// <summary>Gives the errors in the order of their places, with lines and columns, which count characters.</summary>
    public IReadOnlyList<InputError> In(ReadOnlySpan<byte> utf8)
    {
        List<InputError> errors = [];
        int position = 0;
        int lineStart = 0;
        int line = 1;
        foreach ((int offset, string path, string message) in _errors.OrderBy(static error => error.Offset))
        {
            for (int end = Math.Min(offset, utf8.Length); position < end; position++)
            {
                if (utf8[position] == '\n')
                {
                    line++;
                    lineStart = position + 1;
                }
            }

            errors.Add(new InputError(path, line, CountCharacters(utf8.Slice(lineStart, position - lineStart)) + 1, message));
        }

        return errors;
    }

    private static int CountCharacters(ReadOnlySpan<byte> text) => Encoding.UTF8.GetCharCount(text.ToArray());
}
