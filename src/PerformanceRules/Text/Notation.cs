namespace PerformanceRules.Text;

/// <summary>
/// Reads the form's own notation: <c>≥95％</c>, <c>根据需求，不低于10批次</c>, <c>620.82万元</c>, <c>9/10</c>.
/// </summary>
/// <remarks>
/// The grammar is <c>[lead-in] [direction] number [multiplier] [unit] [period] [suffix] [remark]</c>; see <see cref="LeadIn"/>, <see cref="Numeral"/> and
/// <see cref="Tail"/>. A cell is read as a whole: every word of it is known and used, or it is not read. Reading depends on the text and the row's title
/// alone: not on a culture, not on the width of characters.
/// </remarks>
internal static class Notation
{
    /// <summary>No notation is longer; prose that is gets refused before anything looks at it.</summary>
    private const int LongestText = 1000;

    /// <summary>Reads a target (指标值).</summary>
    /// <param name="text">The cell.</param>
    /// <param name="words">The words that its sheet says for it, which say nothing in the cell.</param>
    public static NotationReading ReadTarget(string? text, RowWords words = default) => Read(text, words, out _);

    /// <summary>Reads a value: an actual (完成值), an amount or a rate. An inequality is none: it repeats the target.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="words">The words that its sheet says for it, which say nothing in the cell.</param>
    public static NotationReading ReadActual(string? text, RowWords words = default)
    {
        NotationReading reading = Read(text, words, out bool statesValue);
        return !reading.IsQuantity ? reading
            : statesValue ? reading with { Comparison = Comparison.None }
            : NotationFault.NoSingleValue;
    }

    /// <summary>Tells whether a cell says that nothing is given.</summary>
    public static bool IsBlank(string? text) => Blanks.Contains(text.AsSpan());

    /// <summary>Tells whether a cell says "无", which for an amount or a rate means zero.</summary>
    public static bool IsNone(string? text) => Blanks.IsNone(text.AsSpan());

    /// <summary>Tells whether a cell that is not read holds no number. Prose that is too long for a notation is words where it holds no digit.</summary>
    public static bool IsWords(string text, NotationFault fault) =>
        fault == NotationFault.NoNumber || (fault == NotationFault.TooLong && Numeral.IndexOfDigit(Glyphs.ToPlain(text.AsSpan()).AsSpan()) < 0);

    /// <summary>Reads a cell that holds an operator and nothing else: a column of its own on some forms.</summary>
    public static bool TryReadOperator(string? text, out Comparison comparison)
    {
        ReadOnlySpan<char> written = Glyphs.Trim(text.AsSpan());
        Phrase? phrase = written.Length > LongestText ? null : LeadInPhrases.Table.Longest(Glyphs.ToPlain(written).AsSpan());
        comparison = phrase?.Text.Length == written.Length ? phrase.Comparison : Comparison.None;
        return comparison != Comparison.None;
    }

    private static NotationReading Read(string? text, RowWords words, out bool statesValue)
    {
        ReadOnlySpan<char> written = Glyphs.Trim(text.AsSpan());
        if (written.Length > LongestText)
        {
            statesValue = false;
            return NotationFault.TooLong;
        }

        Span<char> plain = stackalloc char[written.Length];
        Glyphs.ToPlain(written, plain);
        return QuantityReader.Read(plain, words, out statesValue);
    }
}
