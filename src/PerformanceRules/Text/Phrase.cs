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

    public ChangeKind Change { get; private init; }

    /// <summary>Gets the unit, the period or the base that the phrase names.</summary>
    public string? Names { get; private init; }

    /// <summary>Gets a value indicating whether the phrase counts only just before the number, and is a part of another word elsewhere.</summary>
    public bool IsNear => Kind is PhraseKind.NearOperator or PhraseKind.Reach or PhraseKind.Share or PhraseKind.NearFault or PhraseKind.Sign;

    public static Phrase Word(string text) => new(text, PhraseKind.Word);

    public static Phrase Occurrence(string text) => new(text, PhraseKind.Occurrence);

    public static Phrase Operator(string text, Comparison comparison) => new(text, PhraseKind.Operator) { Comparison = comparison };

    public static Phrase NearOperator(string text, Comparison comparison) => new(text, PhraseKind.NearOperator) { Comparison = comparison };

    public static Phrase Reach(string text, Comparison comparison) => new(text, PhraseKind.Reach) { Comparison = comparison };

    public static Phrase Share(string text, string unit) => new(text, PhraseKind.Share) { Names = unit };

    public static Phrase Currency(string text, string unit) => new(text, PhraseKind.Currency) { Names = unit };

    public static Phrase Period(string text, string unit) => new(text, PhraseKind.Period) { Names = unit };

    public static Phrase Changes(string text, ChangeKind change) => new(text, PhraseKind.Change) { Change = change };

    public static Phrase ChangesFrom(string text, string @base) => new(text, PhraseKind.Base) { Names = @base };

    public static Phrase Minus(string text) => new(text, PhraseKind.Sign);

    public static Phrase NearFault(string text, NotationFault fault) => new(text, PhraseKind.NearFault) { Fault = fault };

    public static Phrase Refused(string text, NotationFault fault) => new(text, PhraseKind.Fault) { Fault = fault };
}
