using PerformanceRules.Model;
using PerformanceRules.Rules;
using PerformanceRules.Text;

namespace PerformanceRules.Documents.Sheets;

/// <summary>The formula of a target ratio: the ratio, its cap, what is taken off a low target, an exact target, and a target of zero.</summary>
internal sealed class TargetRatioFormula
{
    private readonly TargetRatioRule _rule;
    private readonly FormulaCells _cells;
    private readonly bool _isReverse;
    private readonly bool _isExact;
    private readonly bool _isBare;
    private readonly bool _mayBeLow;
    private readonly bool _isLowInProportion;

    private TargetRatioFormula(TargetRatioRule rule, TargetRatioEvidence evidence, FormulaCells cells)
    {
        (_rule, _cells) = (rule, cells);
        Comparison comparison = evidence.Target?.Comparison ?? Comparison.None;
        _isReverse = comparison is Comparison.AtMost or Comparison.LessThan || (comparison == Comparison.None && rule.BareTarget == BareTarget.Reverse);
        _isExact = rule.EqualTarget != EqualTarget.Positive
            && (comparison == Comparison.EqualTo || (comparison == Comparison.None && rule.BareTarget == BareTarget.Equal));
        _isBare = comparison is Comparison.None or Comparison.EqualTo;
        _mayBeLow = rule.Overshoot != Overshoot.Off
            && (rule.Overshoot != Overshoot.WhenFlagged || evidence.TargetSetLow)
            && (!_isReverse || rule.OvershootOfReverse == OvershootOfReverse.Mirrored);
        _isLowInProportion = _mayBeLow && evidence.TargetSetLow
            && rule is { OvershootBands.Count: 0, LowTargetWithoutNumbers: LowTargetWithoutNumbers.Proportional };
    }

    private string Weight => _cells.Weight;

    private string Target => _cells.First;

    private string Actual => _cells.Second;

    private IReadOnlyList<OvershootBand> Bands => _mayBeLow ? _rule.BandsInForce : [];

    public static string Of(TargetRatioRule rule, TargetRatioEvidence evidence, FormulaCells cells)
    {
        TargetRatioFormula formula = new(rule, evidence, cells);
        return formula._isExact && rule.EqualTarget == EqualTarget.Exact
            ? $"IF({formula.IsMet()},{cells.Weight},0)"
            : $"IF({cells.First}<=0,{formula.WithoutRatio()},{(formula._isExact ? formula.Deviation() : formula._isReverse ? formula.Reverse() : formula.Positive())})";
    }

    private string IsMet() => _isExact ? $"ROUND({Actual}-{Target},12)=0" : _isReverse ? $"{Actual}<={Target}" : $"{Actual}>={Target}";

    private string WithoutRatio() => _rule.ZeroTarget == ZeroTarget.Reject ? "NA()"
        : _isBare && !_isReverse && !_isExact ? $"IF(IF({Target}=0,{Actual}=0,{IsMet()}),{Weight},0)" // What is nothing is met by nothing alone.
        : $"IF({IsMet()},{Weight},0)";

    private string Deviation() => $"MAX(0,{Weight}-{Weight}*ABS({Actual}-{Target})/{Target})";

    private string Positive() =>
        Banded($"{Actual}/{Target}", met: _isLowInProportion ? $"{Weight}*{Target}/{Actual}" : Weight, missed: $"MAX(0,{Weight}*{Actual}/{Target})");

    private string Reverse()
    {
        string missed = _rule.ReverseFormula == ReverseFormula.Linear
            ? $"MAX(0,{Weight}-{Weight}*({Actual}-{Target})/{Target})"
            : $"{Weight}*{Target}/{Actual}";
        string met = _isLowInProportion ? $"{Weight}*{Actual}/{Target}" : Weight;

        // Less than nothing overshoots without end.
        string nothing = Bands is { Count: > 0 } bands ? Deducted(bands[bands.Count - 1]) : _isLowInProportion ? "0" : Weight;
        return $"IF({Actual}<=0,{nothing},{Banded($"{Target}/{Actual}", met, missed)})";
    }

    private string Banded(string quotient, string met, string missed)
    {
        string rounded = $"ROUND({quotient},12)";
        string formula = $"IF({rounded}>=1,{met},{missed})";
        foreach (OvershootBand band in Bands)
        {
            // (B − A) / A reaches a band where B / A reaches one more.
            formula = $"IF({rounded}>={ValueText.Of(1 + band.From)},{Deducted(band)},{formula})";
        }

        return formula;
    }

    private string Deducted(OvershootBand band) => $"{Weight}-{Weight}*{ValueText.Of(band.Deduction)}";
}
