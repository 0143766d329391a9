using System.Diagnostics.CodeAnalysis;

namespace PerformanceRules.Serialization;

/// <summary>What every input has in common: its size, its byte order mark, and its list of errors.</summary>
internal static class InputText
{
    /// <summary>No sheet and no rulebook is larger: 16 MiB.</summary>
    public const int MaximumBytes = 16 * 1024 * 1024;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public delegate T? Reader<T>(ReadOnlySpan<byte> utf8, InputErrors errors)
        where T : class;

    public static bool TryRead<T>(ReadOnlySpan<byte> utf8, Reader<T> read, [NotNullWhen(true)] out T? value, out IReadOnlyList<InputError> errors)
        where T : class
    {
        InputErrors collected = new();
        if (utf8.StartsWith(ByteOrderMark))
        {
            utf8 = utf8.Slice(ByteOrderMark.Length);
        }

        if (utf8.Length > MaximumBytes)
        {
            value = null;
            collected.Add(0, "$", $"The input has {utf8.Length} bytes; at most {MaximumBytes} are read.");
        }
        else if (IsBlank(utf8))
        {
            value = null;
            collected.Add(0, "$", "The input is empty.");
        }
        else
        {
            value = read(utf8, collected);
        }

        errors = collected.Any ? collected.In(utf8) : [];
        value = collected.Any ? null : value;
        return value is not null;
    }

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
