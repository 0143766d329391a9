using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;

namespace PerformanceRules.Rules;

/// <summary>Where a score begins: a value that a piece of evidence would have to take, beside the one it has.</summary>
public sealed record ScoreBound : ILocalizedText
{
    /// <summary>Initializes a bound.</summary>
    /// <param name="name">The name of the value, as formulas have it: "actual", "executed", "failed".</param>
    /// <param name="present">The value that the evidence has.</param>
    /// <param name="value">The value at which the score begins, in the same unit.</param>
    public ScoreBound(string name, Rational present, Rational value)
    {
        Name = Guard.NotNull(name);
        Present = present;
        Value = value;
        IsRise = value > present;
    }

    /// <summary>Gets the name of the value, as formulas have it: "actual", "executed", "failed".</summary>
    public string Name { get; }

    /// <summary>Gets the id of the part of a combination whose evidence holds the value, or <see langword="null"/>.</summary>
    public string? Part { get; init; }

    /// <summary>Gets the value that the evidence has.</summary>
    public Rational Present { get; }

    /// <summary>Gets the value at which the score begins, exactly.</summary>
    public Rational Value { get; }

    /// <summary>Gets a value indicating whether <see cref="Value"/> itself has the score; else only what lies beyond it, seen from <see cref="Present"/>. The default is <see langword="true"/>.</summary>
    public bool IsIncluded { get; init; } = true;

    /// <summary>Gets a value indicating whether the evidence's value has to rise. A rule says so where that value is the bound itself, and does not have the score.</summary>
    public bool IsRise { get; init; }

    /// <summary>Gets a value indicating whether only whole numbers make sense: items of a list, meetings, people.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Gets the unit of both values as a form writes it, or <see langword="null"/>.</summary>
    public string? Unit { get; init; }

    /// <summary>Gets the nearest value to aim at: <see cref="Value"/>, or where only whole numbers make sense the first of them that has the score.</summary>
    public Rational Aim
    {
        get
        {
            if (!IsWhole)
            {
                return Value;
            }

            Rational whole = IsRise ? Value.Ceiling() : Value.Floor();
            return IsIncluded || whole != Value ? whole : IsRise ? whole + 1 : whole - 1;
        }
    }

    /// <summary>Renders the value to aim at: "20批次", "below 5%". A value without end is shown to six decimals.</summary>
    /// <inheritdoc/>
    public string ToText(Language language)
    {
        Rational aim = Aim;
        string value = (aim.TryToDecimal(out _) ? aim : aim.Round(6)) + Unit;
        return IsIncluded || IsWhole ? value : (IsRise, language) switch
        {
            (true, Language.English) => "above " + value,
            (true, _) => "高于" + value,
            (false, Language.English) => "below " + value,
            _ => "低于" + value,
        };
    }
}
