using System.Text;
using PerformanceRules.Findings;

namespace PerformanceRules.Serialization;

/// <summary>Collects the errors of one input, and turns byte offsets into lines and columns.</summary>
internal sealed class InputErrors
{
    private readonly List<(int Offset, string Path, string Message, string Code)> _errors = [];

    public bool Any => _errors.Count > 0;

    public void Add(int offset, string path, string message) => Add(offset, path, message, RemarkCodes.Unreadable);

    public void Add(int offset, string path, string message, string code) => _errors.Add((offset, path, message, code));

    public IReadOnlyList<InputError> In(ReadOnlySpan<byte> utf8)
    {
        List<InputError> errors = [];
        foreach ((int offset, string path, string message, string code) in _errors.OrderBy(static error => error.Offset))
        {
            (int line, int column) = Locate(utf8, offset);
            errors.Add(new InputError(path, line, column, message) { Code = code });
        }

        return errors;
    }

    /// <summary>Gives the line and the column of an offset, each 1 for the first.</summary>
    public static (int Line, int Column) Locate(ReadOnlySpan<byte> utf8, int offset)
    {
        ReadOnlySpan<byte> before = utf8.Slice(0, Math.Min(offset, utf8.Length));
        int lineStart = before.LastIndexOf((byte)'\n') + 1;
        return (CountLines(before), CountCharacters(before.Slice(lineStart)) + 1);
    }

    private static int CountLines(ReadOnlySpan<byte> text)
    {
        int lines = 1;
        foreach (byte value in text)
        {
            lines += value == '\n' ? 1 : 0;
        }

        return lines;
    }

    private static int CountCharacters(ReadOnlySpan<byte> text) => Encoding.UTF8.GetCharCount(text.ToArray());
}
