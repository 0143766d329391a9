namespace PerformanceRules.Rulebooks;

/// <summary>What of a rulebook's clauses can be cited, each by its id.</summary>
internal sealed class Citations
{
    /// <summary>What stands between the id of a clause and that of its sentence.</summary>
    public const char Mark = '#';

    private readonly Dictionary<string, Entry> _clauses = new(StringComparer.Ordinal);

    public Citations(IEnumerable<Clause> clauses)
    {
        foreach (Clause clause in clauses)
        {
            Entry entry = new(new Citation(clause, clause.Id, clause.Text));
            foreach (ClauseSentence sentence in clause.Sentences)
            {
                entry.Sentences[Mark + sentence.Id] = new Citation(clause, clause.Id + Mark + sentence.Id, sentence.Text);
            }

            _clauses.Add(clause.Id, entry);
        }
    }

    /// <summary>Finds what a step rests on.</summary>
    /// <param name="reference">A clause, "a"; its sentence, "a#b"; a sentence of the standard, "#b"; or <see langword="null"/> for the standard itself.</param>
    /// <param name="standard">The clause that the indicator is scored by.</param>
    /// <returns>The citation; the whole clause where it has no such sentence, and <see langword="null"/> where there is no such clause.</returns>
    public Citation? Find(string? reference, string? standard)
    {
        int mark = reference is null ? -1 : reference.IndexOf(Mark);
        string? clause = reference is null || mark == 0 ? standard : mark < 0 ? reference : reference.Substring(0, mark);
        if (clause is null || !_clauses.TryGetValue(clause, out Entry? entry))
        {
            return null;
        }

        return mark >= 0 && entry.Sentences.TryGetValue(mark == 0 ? reference! : reference!.Substring(mark), out Citation? sentence) ? sentence : entry.Whole;
    }

    private sealed class Entry(Citation whole)
    {
        public Citation Whole { get; } = whole;

        public Dictionary<string, Citation> Sentences { get; } = new(StringComparer.Ordinal);
    }
}
