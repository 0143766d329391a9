using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace PerformanceRules.Serialization;

/// <summary>How texts are written in JSON: Chinese as it is; what is not seen, or turns the order of what is, escaped, so that a terminal shows what is there.</summary>
internal static class JsonText
{
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(Seen());

    private static TextEncoderSettings Seen()
    {
        TextEncoderSettings settings = new(UnicodeRanges.All);
        settings.ForbidCharacters('\u00AD', '\u034F', '\u061C', '\u115F', '\u1160', '\u180E', '\u3164', '\uFEFF', '\uFFA0');
        foreach ((char first, char last) in (ReadOnlySpan<(char, char)>)[('\u200B', '\u200F'), ('\u2028', '\u202E'), ('\u2060', '\u206F'), ('\uFFF9', '\uFFFB')])
        {
            for (char letter = first; letter <= last; letter++)
            {
                settings.ForbidCharacter(letter);
            }
        }

        return settings;
    }
}
