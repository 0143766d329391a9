using System.Text;

namespace PerformanceRules.Fuzz;

/// <summary>Changes to the bytes of an input that know nothing of its grammar.</summary>
internal static class Mutations
{
    private static readonly byte[][] Pieces = [.. new[]
    {
        "{", "}", "[", "]", ":", ",", "\"", "\\", "\\u", "\\ud800", "\\u0000", "null", "true", "-", "0", "1e400", "-0", "NaN", ".", "\n", "\r\n", "\t", " ",
        "\0", "\uFEFF", "无", "≥", "％", "万", "\"x-\":", "\"id\"", "\"evidence\"", "\"kind\"", "99999999999999999999999999999", "0.00000000000000000000000000001",
    }.Select(Encoding.UTF8.GetBytes), [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE4, 0xB8]];

    public static byte[] Mutate(byte[] input, Random random)
    {
        List<byte> bytes = [.. input];
        for (int changes = random.Next(1, 4); changes > 0; changes--)
        {
            Change(bytes, random);
        }

        return [.. bytes];
    }

    private static void Change(List<byte> bytes, Random random)
    {
        int at = random.Next(bytes.Count + 1);
        int length = Math.Min(random.Next(1, random.Next(2, 40)), bytes.Count - at);
        switch (random.Next(7))
        {
            case 0:
                bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                break;
            case 1:
                bytes.RemoveRange(at, length);
                break;
            case 2 when length > 0:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 3 when length > 0:
                bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                break;
            case 4 when length > 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 5:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            default:
                bytes.RemoveRange(at, length);
                bytes.InsertRange(at, Pieces[random.Next(Pieces.Length)]);
                break;
        }
    }
}
