namespace PerformanceRules.Text;

/// <summary>Folds the many ways to print a character into the plain one, so that everything after reads one notation.</summary>
internal static class Glyphs
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const int FullWidthOffset = 0xFEE0;

    /// <summary>Each row: the plain character, then its variants. The full-width forms of ASCII need no row.</summary>
    private static readonly string[] Variants =
    [
        "≥≧⩾≽",
        "≤≦⩽≼",
        "=═﹦",
        ">﹥",
        "<﹤",
        "+﹢",
        "-−﹣‐‑‒–",
        "—―─",
        "~〜∼∽",
        "·•‧・∙⋅･",
        "*×✕∗",
        "%﹪٪",
        "¥￥",
        ":∶﹕",
        "/∕⁄",
        ",﹐",
        "(﹙〔",
        ")﹚〕",
        " \u200B\u200C\u200D\u200E\u200F\u2060\uFEFF",
    ];

    private static readonly Dictionary<char, char> Plain = Variants
        .SelectMany(static row => row.Skip(1).Select(variant => (Variant: variant, Plain: row[0])))
        .ToDictionary(static pair => pair.Variant, static pair => pair.Plain);

    /// <summary>Gives the plain form of a character.</summary>
    public static char ToPlain(char written) => written switch
    {
        < ' ' => ' ',
        <= '~' => written,
        >= '\u4E00' and <= '\u9FFF' => written,
        >= FirstFullWidth and <= LastFullWidth => (char)(written - FullWidthOffset),
        _ => Plain.TryGetValue(written, out char plain) ? plain : char.IsWhiteSpace(written) ? ' ' : written,
    };

    /// <summary>Writes the plain form of a text, character by character.</summary>
    public static void ToPlain(ReadOnlySpan<char> written, Span<char> plain)
    {
        for (int i = 0; i < written.Length; i++)
        {
            plain[i] = ToPlain(written[i]);
        }

        RaiseExponents(plain.Slice(0, written.Length));
    }

    public static string ToPlain(ReadOnlySpan<char> written)
    {
        char[] plain = new char[written.Length];
        ToPlain(written, plain);
        return new string(plain);
    }

    /// <summary>Takes off what prints as nothing: spaces of any width, line ends, and the zero-width marks that copying leaves.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> written)
    {
        while (!written.IsEmpty && ToPlain(written[0]) == ' ')
        {
            written = written.Slice(1);
        }

        while (!written.IsEmpty && ToPlain(written[written.Length - 1]) == ' ')
        {
            written = written.Slice(0, written.Length - 1);
        }

        return written;
    }

    /// <summary>A square or cubic metre is often typed m2 or m3: its digit is no second number.</summary>
    private static void RaiseExponents(Span<char> plain)
    {
        for (int i = 1; i < plain.Length; i++)
        {
            bool endsNumber = i + 1 == plain.Length || !(Numeral.IsDigit(plain[i + 1]) || plain[i + 1] == '.');
            if (plain[i - 1] == 'm' && plain[i] is '2' or '3' && endsNumber)
            {
                plain[i] = plain[i] == '2' ? '²' : '³';
            }
        }
    }
}
