using System.Diagnostics.CodeAnalysis;
using PerformanceRules.Findings;

namespace PerformanceRules.Serialization;

/// <summary>What every input has in common: its size, its byte order mark, and its list of errors.</summary>
internal static class InputText
{
    /// <summary>No sheet and no rulebook is larger: 16 MiB.</summary>
    public const int MaximumBytes = 16 * 1024 * 1024;

    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public delegate T? Reader<T>(ReadOnlySpan<byte> utf8, InputErrors errors)
        where T : class;

    public static bool TryRead<T>(ReadOnlySpan<byte> utf8, Reader<T> read, [NotNullWhen(true)] out T? value, out IReadOnlyList<InputError> errors)
        where T : class
    {
        InputErrors collected = new(utf8.Length);
        if (utf8.StartsWith(ByteOrderMark))
        {
            utf8 = utf8.Slice(ByteOrderMark.Length);
        }

        if (utf8.Length > MaximumBytes)
        {
            value = null;
            collected.Add(0, "$", LocalizedMessage.Of($"The input has {utf8.Length} bytes; at most {MaximumBytes} are read."));
        }
        else if (IsOtherEncoding(utf8))
        {
            value = null;
            collected.Add(0, "$", LocalizedMessage.Of($"The input is UTF-16 or UTF-32; save it as UTF-8."));
        }
        else if (IsBlank(utf8))
        {
            value = null;
            collected.Add(0, "$", LocalizedMessage.Of($"The input is empty."));
        }
        else
        {
            value = read(utf8, collected);
        }

        errors = collected.Any ? collected.In(utf8) : [];
        value = collected.Any ? null : value;
        return value is not null;
    }

    // A byte order mark of UTF-16, either way round, or of UTF-32, which begins or ends like it.
    private static bool IsOtherEncoding(ReadOnlySpan<byte> utf8) =>
        utf8.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || utf8.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || utf8.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]);

    private static bool IsBlank(ReadOnlySpan<byte> utf8)
    {
        foreach (byte value in utf8)
        {
            if (value is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return false;
            }
        }

        return true;
    }
}
