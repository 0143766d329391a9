using System.Text;

namespace PerformanceRules.Documents.Legacy.Word97;

/// <summary>The text of a document, put together from its pieces: each character with the position of its bytes in the file.</summary>
internal static class Pieces
{
    // What Windows-1252 has where Latin-1 has control characters; a letter stands for itself elsewhere.
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    public static List<(char Letter, uint Position)> Read(byte[] document, byte[] tables, uint position, uint length, int most)
    {
        List<(char Letter, uint Position)> text = [];
        (long start, long size) = FindPieces(tables, position, length);
        int count = (int)((size - 4) / 12);
        for (int piece = 0; piece < count && text.Count < most; piece++)
        {
            int letters = Math.Min(tables.Signed32(start + ((piece + 1) * 4L)) - tables.Signed32(start + (piece * 4L)), most - text.Count);
            uint place = tables.Number32(start + ((count + 1) * 4L) + (piece * 8L) + 2);
            bool isNarrow = (place & 0x40000000) != 0;
            place &= 0x3FFFFFFF;
            if (letters < 0)
            {
                throw new InvalidDataException();
            }

            if (isNarrow)
            {
                ReadOnlySpan<byte> bytes = document.Part(place / 2, letters);
                for (int index = 0; index < letters; index++)
                {
                    text.Add((bytes[index] is >= 0x80 and <= 0x9F ? Windows1252[bytes[index] - 0x80] : (char)bytes[index], (place / 2) + (uint)index));
                }
            }
            else
            {
                string written = Encoding.Unicode.GetString(document.Part(place, letters * 2L));
                for (int index = 0; index < written.Length; index++)
                {
                    text.Add((written[index], place + ((uint)index * 2)));
                }
            }
        }

        return text;
    }

    // Before the pieces stand properties of some of them, which matter to their looks.
    private static (long Start, long Size) FindPieces(byte[] tables, uint position, uint length)
    {
        long place = position;
        while (place < (long)position + length)
        {
            byte kind = tables.Part(place, 1)[0];
            if (kind == 2)
            {
                return (place + 5, tables.Number32(place + 1));
            }

            place += kind == 1 ? 3 + tables.Number16(place + 1) : throw new InvalidDataException();
        }

        throw new InvalidDataException();
    }
}
