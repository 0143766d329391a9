namespace PerformanceRules.Text;

/// <summary>The sense of a change (同比增长, 节约) and what it is a change from; a level has neither.</summary>
/// <param name="Kind">The sense.</param>
/// <param name="Base">What it is a change from, "上年" for 同比 and 较上年; <see langword="null"/> where that is not said.</param>
internal readonly record struct Change(ChangeKind Kind, string? Base)
{
    public bool IsLevel => Kind == ChangeKind.None;

    /// <summary>Tells whether two cells speak of one thing: two levels, or two changes from one base, in one sense or in opposite ones.</summary>
    public bool IsComparable(Change other) =>
        (Kind == other.Kind || Opposite(Kind) == other.Kind) && (Base is null || other.Base is null || Base == other.Base);

    public bool IsOpposite(Change other) => Kind != ChangeKind.None && Opposite(Kind) == other.Kind;

    private static ChangeKind Opposite(ChangeKind kind) => kind switch
    {
        ChangeKind.Rise => ChangeKind.Fall,
        ChangeKind.Fall => ChangeKind.Rise,
        ChangeKind.Saving => ChangeKind.Overrun,
        ChangeKind.Overrun => ChangeKind.Saving,
        ChangeKind.Profit => ChangeKind.Loss,
        ChangeKind.Loss => ChangeKind.Profit,
        ChangeKind.Shortening => ChangeKind.Lengthening,
        ChangeKind.Lengthening => ChangeKind.Shortening,
        _ => ChangeKind.None,
    };
}
