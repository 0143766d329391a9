using System.Text;

namespace PerformanceRules.Serialization;

/// <summary>Goes through a text from place to place, each after the one before, and counts lines and columns, which are characters.</summary>
internal struct LineCount()
{
    private int _position;

    public int Line { get; private set; } = 1;

    public int Column { get; private set; } = 1;

    /// <summary>Goes on to an offset that is not before the last one.</summary>
    public void MoveTo(ReadOnlySpan<byte> utf8, int offset)
    {
        ReadOnlySpan<byte> between = utf8.Slice(_position, Math.Min(offset, utf8.Length) - _position);
        _position += between.Length;
        int lineStart = between.LastIndexOf((byte)'\n') + 1;
        foreach (byte value in between.Slice(0, lineStart))
        {
            Line += value == '\n' ? 1 : 0;
        }

        Column = (lineStart > 0 ? 1 : Column) + Encoding.UTF8.GetCharCount(between.Slice(lineStart).ToArray());
    }
}
