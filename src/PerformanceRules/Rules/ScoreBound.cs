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

    /// <summary>
    /// Gets the value to aim at, which can be written on a form and has the score: <see cref="Value"/> where it can be written down and has it; where only
    /// whole numbers make sense the first of them; else a decimal just beyond, with two decimals where they are enough.
    /// </summary>
    public Rational Aim => IsWhole ? Beyond(Rational.One) : IsIncluded && Value.TryToDecimal(out _) ? Value : Beyond(Rational.One / IntegerMath.PowerOfTen(Decimals));

    /// <summary>Renders the value to aim at: "20批次", "below 5%". A value beyond which the score begins is named itself, to six decimals where it has no end.</summary>
    /// <inheritdoc/>
    public string ToText(Language language)
    {
        string value = (IsIncluded || IsWhole ? Aim : Value.TryToDecimal(out _) ? Value : Value.Round(6)) + Unit;
        return IsIncluded || IsWhole ? value : (IsRise, language) switch
        {
            (true, Language.English) => "above " + value,
            (true, _) => "高于" + value,
            (false, Language.English) => "below " + value,
            _ => "低于" + value,
        };
    }

    // Small enough that what is written is within a hundredth of the value.
    private int Decimals
    {
        get
        {
            Rational size = Rational.Abs(Value) / 100;
            int decimals = 2;
            while (decimals < IntegerMath.LargestPower && Rational.One / IntegerMath.PowerOfTen(decimals) > size && size.Sign > 0)
            {
                decimals++;
            }

            return decimals;
        }
    }

    private Rational Beyond(Rational step)
    {
        Rational steps = Value / step;
        Rational aim = (IsRise ? steps.Ceiling() : steps.Floor()) * step;
        return IsIncluded || aim != Value ? aim : IsRise ? aim + step : aim - step;
    }
}
