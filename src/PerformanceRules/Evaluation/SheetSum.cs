using System.Runtime.CompilerServices;
using PerformanceRules.Arithmetic;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Evaluation;

/// <summary>
/// Sums the rows of a sheet in the order of the form: what counts, what is added and taken off outside the full weight, each up to its cap, and what a
/// veto leaves. The one way for the score alone and the report.
/// </summary>
internal struct SheetSum(RulebookLayout rulebook, ScoreRounding rounding)
{
    private LikeSum _counted = new(IntegerMath.PowerOfTen(rounding.Decimals));
    private Rational _notApplicable;
    private Rational _outside;
    private Rational _outsideSection;
    private Rational? _ceiling;
    private int _section = -1;

    /// <summary>Adds the score of a row.</summary>
    /// <returns>The ceiling of the total, where the row is a veto that applies.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Rational? Add(PreparedRow row, in Rational score)
    {
        if (!row.Counts)
        {
            return AddOutside(row, score);
        }

        _counted.Add(score);
        return null;
    }

    /// <summary>Adds the score of a row that counts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in Rational score) => _counted.Add(score);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void AddNotApplicable(PreparedRow row)
    {
        if (row.Counts)
        {
            _notApplicable += row.Weight;
        }
    }

    /// <summary>Gives the total: never below 0, nor above what the rulebook allows.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // Its numbers on the stack of the loop over the rows would cost more than the call.
    public Rational Total()
    {
        CloseSection();
        Rational total = SheetTotal.Of(_counted.Total, _notApplicable, rulebook.Weight, rounding);
        if (_outside.Sign != 0)
        {
            total = Rational.Min(Rational.Max(total + Rounded(_outside), Rational.Zero), rulebook.HighestTotal);
        }

        if (rulebook.HasWiderScores)
        {
            // Rows below nothing and above their weight do not carry the total there.
            total = Rational.Min(Rational.Max(total, Rational.Zero), Rational.Max(rulebook.HighestTotal, rulebook.Weight));
        }

        return _ceiling is { } ceiling ? Rational.Min(total, ceiling) : total;
    }

    /// <summary>Gives the exact sum of the rows that count.</summary>
    public readonly Rational Counted => _counted.Total;

    /// <summary>Gives what is added to the total and taken off it outside the full weight.</summary>
    public Rational Outside()
    {
        CloseSection();
        return Rounded(_outside);
    }

    private readonly Rational Rounded(Rational points) => rounding.EachIndicator ? points : points.Round(rounding.Decimals);

    private Rational Hold(Rational ceiling)
    {
        _ceiling = _ceiling is { } held ? Rational.Min(held, ceiling) : ceiling;
        return ceiling;
    }

    // The rows of a section stand together, so that its cap can be applied when the next one begins.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Rational? AddOutside(PreparedRow row, in Rational score)
    {
        int section = rulebook.Sections[row.Section].Top;
        Section top = rulebook.Sections[section].Section;
        if (top.Effect == SectionEffect.Veto)
        {
            return score < row.Weight ? Hold(top.Ceiling ?? 0) : null;
        }

        if (section != _section)
        {
            CloseSection();
            _section = section;
        }

        _outsideSection += score;
        return null;
    }

    private void CloseSection()
    {
        if (_section >= 0)
        {
            SectionSlot slot = rulebook.Sections[_section];
            Rational capped = Rational.Min(_outsideSection, slot.Weight);
            _outside += slot.Section.Effect == SectionEffect.Penalty ? -capped : capped;
            _outsideSection = default;
            _section = -1;
        }
    }
}
