namespace PerformanceRules.Text;

/// <summary>A word or sign that may stand before a number, and what it means there.</summary>
internal sealed class Phrase
{
    private Phrase(string text, PhraseKind kind)
    {
        Text = text;
        Kind = kind;
    }

    public string Text { get; }

    public PhraseKind Kind { get; }

    public Comparison Comparison { get; private init; }

    public NotationFault Fault { get; private init; }

    public string? Unit { get; private init; }

    public static Phrase Word(string text) => new(text, PhraseKind.Word);

    public static Phrase Operator(string text, Comparison comparison) => new(text, PhraseKind.Operator) { Comparison = comparison };

    public static Phrase NearOperator(string text, Comparison comparison) => new(text, PhraseKind.NearOperator) { Comparison = comparison };

    public static Phrase Reach(string text, Comparison comparison) => new(text, PhraseKind.Reach) { Comparison = comparison };

    public static Phrase Share(string text, string unit) => new(text, PhraseKind.Share) { Unit = unit };

    public static Phrase NearFault(string text, NotationFault fault) => new(text, PhraseKind.NearFault) { Fault = fault };

    public static Phrase Refused(string text, NotationFault fault) => new(text, PhraseKind.Fault) { Fault = fault };
}
