namespace PerformanceRules.Text;

/// <summary>
/// Reads the form's own notation: <c>≥95％</c>, <c>根据需求，不低于10批次</c>, <c>620.82万元</c>, <c>9/10</c>.
/// </summary>
/// <remarks>
/// The grammar is <c>[lead-in] [operator] number [unit] [suffix]</c>; see <see cref="LeadIn"/>, <see cref="Numeral"/> and
/// <see cref="Tail"/>. Reading depends on the text alone: not on a culture, not on the width of its characters.
/// </remarks>
internal static class Notation
{
    /// <summary>No notation is longer; prose that is gets refused before anything looks at it.</summary>
    private const int LongestText = 1000;

    /// <summary>Reads a target (指标值).</summary>
    public static NotationReading ReadTarget(string? text) => Read(text, out _);

    /// <summary>Reads a value: an actual (完成值), an amount or a rate. An inequality is none: it repeats the target.</summary>
    public static NotationReading ReadActual(string? text)
    {
        NotationReading reading = Read(text, out bool statesValue);
        return !reading.IsQuantity ? reading
            : statesValue ? new NotationReading(Comparison.None, reading.Number, reading.UnitText) { IsOfCounts = reading.IsOfCounts }
            : NotationFault.NoSingleValue;
    }

    /// <summary>Tells whether a cell says that nothing is given.</summary>
    public static bool IsBlank(string? text) => Blanks.Contains(text.AsSpan());

    /// <summary>Tells whether a cell says "无", which for an amount or a rate means zero.</summary>
    public static bool IsNone(string? text) => Blanks.IsNone(text.AsSpan());

    /// <summary>Reads a cell that holds an operator and nothing else: a column of its own on some forms.</summary>
    public static bool TryReadOperator(string? text, out Comparison comparison)
    {
        ReadOnlySpan<char> written = Glyphs.Trim(text.AsSpan());
        Phrase? phrase = written.Length > LongestText ? null : LeadInPhrases.Table.Longest(Glyphs.ToPlain(written).AsSpan());
        comparison = phrase?.Text.Length == written.Length ? phrase.Comparison : Comparison.None;
        return comparison != Comparison.None;
    }

    private static NotationReading Read(string? text, out bool statesValue)
    {
        ReadOnlySpan<char> written = Glyphs.Trim(text.AsSpan());
        if (written.Length > LongestText)
        {
            statesValue = false;
            return NotationFault.TooLong;
        }

        Span<char> plain = stackalloc char[written.Length];
        Glyphs.ToPlain(written, plain);
        return QuantityReader.Read(plain, out statesValue);
    }
}
