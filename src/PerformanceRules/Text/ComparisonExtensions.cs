namespace PerformanceRules.Text;

/// <summary>What the words around an operator make of it.</summary>
internal static class ComparisonExtensions
{
    /// <summary>Tells whether the operator leaves open which value is meant.</summary>
    public static bool IsInequality(this Comparison comparison) => comparison is not (Comparison.None or Comparison.EqualTo);

    /// <summary>"大于" becomes "大于或等于".</summary>
    public static Comparison OrEqual(this Comparison comparison) => comparison switch
    {
        Comparison.MoreThan => Comparison.AtLeast,
        Comparison.LessThan => Comparison.AtMost,
        _ => comparison,
    };

    /// <summary>"以上" becomes "(不含)以上".</summary>
    public static Comparison Strictly(this Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => Comparison.MoreThan,
        Comparison.AtMost => Comparison.LessThan,
        _ => comparison,
    };

    /// <summary>"低于" becomes "不低于".</summary>
    public static Comparison Negated(this Comparison comparison) => comparison switch
    {
        Comparison.MoreThan => Comparison.AtMost,
        Comparison.LessThan => Comparison.AtLeast,
        Comparison.AtLeast => Comparison.LessThan,
        Comparison.AtMost => Comparison.MoreThan,
        _ => comparison,
    };

    /// <summary>Two operators agree when they point the same way; none agrees with any.</summary>
    public static bool Contradicts(this Comparison left, Comparison right) =>
        left != Comparison.None && right != Comparison.None && left.OrEqual() != right.OrEqual();
}
