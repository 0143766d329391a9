using System.Text;

namespace PerformanceRules.Serialization;

/// <summary>Collects the errors of one input, and turns byte offsets into lines and columns.</summary>
internal sealed class InputErrors
{
    private readonly List<(int Offset, string Path, string Message)> _errors = [];

    public bool Any => _errors.Count > 0;

    public void Add(int offset, string path, string message) => _errors.Add((offset, path, message));

    public IReadOnlyList<InputError> In(ReadOnlySpan<byte> utf8)
    {
        List<InputError> errors = [];
        foreach ((int offset, string path, string message) in _errors.OrderBy(static error => error.Offset))
        {
            ReadOnlySpan<byte> before = utf8.Slice(0, Math.Min(offset, utf8.Length));
            int lineStart = before.LastIndexOf((byte)'\n') + 1;
            errors.Add(new InputError(path, CountLines(before), CountCharacters(before.Slice(lineStart)) + 1, message));
        }

        return errors;
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
