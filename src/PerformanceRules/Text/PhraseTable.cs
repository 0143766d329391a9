namespace PerformanceRules.Text;

/// <summary>Finds the longest phrase that a text begins with: "不低于" before "低于", "节约" before "约".</summary>
internal sealed class PhraseTable
{
    private readonly Node _root = new();

    public PhraseTable(IEnumerable<Phrase> phrases)
    {
        foreach (Phrase phrase in phrases)
        {
            _root.Add(phrase);
        }
    }

    public Phrase? Longest(ReadOnlySpan<char> text)
    {
        Phrase? longest = null;
        Node? node = _root;
        for (int i = 0; i < text.Length && node.Next.TryGetValue(text[i], out node); i++)
        {
            longest = node.Phrase ?? longest;
        }

        return longest;
    }

    /// <summary>A place in the tree of phrases: what is complete here, and the characters that lead on.</summary>
    private sealed class Node
    {
        public Dictionary<char, Node> Next { get; } = [];

        public Phrase? Phrase { get; private set; }

        public void Add(Phrase phrase)
        {
            Node node = this;
            foreach (char character in phrase.Text)
            {
                if (!node.Next.TryGetValue(character, out Node? next))
                {
                    next = new Node();
                    node.Next.Add(character, next);
                }

                node = next;
            }

            node.Phrase = phrase;
        }
    }
}
