using PerformanceRules.Arithmetic;
using PerformanceRules.Text;

namespace PerformanceRules.Documents.Blank;

/// <summary>
/// What a cell was written with, in a form that was scored: as long as the cell says that, it counts as what it was scored as, in whatever words; once it is
/// edited, as what is typed.
/// </summary>
/// <param name="Unchanged">The formula that tells whether the cell says what it was written with.</param>
/// <param name="Number">The number, or <see langword="null"/> where it is none.</param>
/// <param name="Unit">The unit, or nothing.</param>
/// <param name="Comparison">The direction, where the cell is a target.</param>
internal sealed record EntryOrigin(string Unchanged, Rational? Number, string Unit, Comparison Comparison = Comparison.None)
{
    /// <summary>Gets the direction as the formulas have it: 1 at least, −1 at most, 0 equal, 2 none stated.</summary>
    public int Direction => Comparison switch
    {
        Comparison.AtLeast or Comparison.MoreThan => 1,
        Comparison.AtMost or Comparison.LessThan => -1,
        Comparison.EqualTo => 0,
        _ => 2,
    };

    /// <summary>Gives a formula that is what the cell was written with until it is edited.</summary>
    public static string Or(EntryOrigin? origin, string written, string typed) => origin is { Number: not null } ? $"IF({origin.Unchanged},{written},{typed})" : typed;
}
