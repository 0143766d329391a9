namespace PerformanceRules.Text;

/// <summary>Looks a text over for a word that denies or puts off what it says: see <see cref="DoubtWords"/>.</summary>
internal static class DoubtTable
{
    private static readonly PhraseTable Table = new(
    [
        .. DoubtWords.Denials.Select(static word => Phrase.Refused(word, NotationFault.Denied)),
        .. DoubtWords.Intentions.Select(static word => Phrase.Refused(word, NotationFault.Intended)),
        .. DoubtWords.Harmless.Select(Phrase.Word),
    ]);

    /// <summary>Gives the first doubt that a text casts, or <see cref="NotationFault.None"/>.</summary>
    public static NotationFault FaultOf(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            Phrase? phrase = Table.Longest(text);
            if (phrase is { Fault: not NotationFault.None })
            {
                return phrase.Fault;
            }

            text = text.Slice(phrase?.Text.Length ?? 1);
        }

        return NotationFault.None;
    }
}
