using System.Text;
using PerformanceRules.Findings;

namespace PerformanceRules.Serialization;

/// <summary>Collects the errors of one input, and turns byte offsets into lines and columns.</summary>
/// <remarks>
/// Finding an error's place may take a pass over the input, so the larger the input, the fewer errors are listed: the work has a bound,
/// whatever somebody sends.
/// </remarks>
internal sealed class InputErrors(int inputBytes = 0)
{
    private const int MostBytesScanned = 64 * 1024 * 1024;
    private const int FewestListed = 16;
    private const int MostListed = 10_000;

    private readonly List<(int Offset, string Path, string Message, string Code)> _errors = [];
    private readonly int _most = Math.Min(Math.Max(MostBytesScanned / Math.Max(inputBytes, 1), FewestListed), MostListed);

    public bool Any => _errors.Count > 0;

    /// <summary>Gets a value indicating whether no more errors are taken.</summary>
    public bool IsFull => _errors.Count >= _most;

    /// <summary>Gets or sets a value indicating whether there may be errors that are not listed.</summary>
    public bool IsCutShort { get; set; }

    public void Add(int offset, string path, string message) => Add(offset, path, message, RemarkCodes.Unreadable);

    public void Add(int offset, string path, string message, string code)
    {
        if (IsFull)
        {
            IsCutShort = true;
            return;
        }

        _errors.Add((offset, path, message, code));
    }

    public IReadOnlyList<InputError> In(ReadOnlySpan<byte> utf8)
    {
        List<InputError> errors = [];
        int line = 1;
        int column = 1;
        int position = 0;
        foreach ((int offset, string path, string message, string code) in _errors.OrderBy(static error => error.Offset))
        {
            // Errors come in order, so each goes on from where the one before stood.
            ReadOnlySpan<byte> between = utf8.Slice(position, Math.Min(offset, utf8.Length) - position);
            position += between.Length;
            int lineStart = between.LastIndexOf((byte)'\n') + 1;
            line += CountLineEnds(between);
            column = (lineStart > 0 ? 1 : column) + CountCharacters(between.Slice(lineStart));
            errors.Add(new InputError(path, line, column, message) { Code = code });
        }

        if (IsCutShort)
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
}
