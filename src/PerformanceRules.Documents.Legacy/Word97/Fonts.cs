using System.Text;

namespace PerformanceRules.Documents.Legacy.Word97;

/// <summary>The names of a document's fonts: a character of the font Symbol or Wingdings means what that font draws for it.</summary>
internal sealed class Fonts
{
    private readonly List<string> _names = [];

    public Fonts(byte[] tables, uint position, uint length)
    {
        if (length < 4)
        {
            return;
        }

        int count = tables.Number16(position);
        long place = position + 4L;
        for (int font = 0; font < count && place < (long)position + length; font++)
        {
            int size = tables.Part(place, 1)[0];
            string name = size > 39 ? Encoding.Unicode.GetString(tables.Part(place + 40, (size - 39) & ~1)) : string.Empty;
            _names.Add(name.Split('\0')[0]);
            place += size + 1;
        }
    }

    public char Meaning(int font, char code) => SymbolLetters.Meaning(font < _names.Count ? _names[font] : string.Empty, code);
}
