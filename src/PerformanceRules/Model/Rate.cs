using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using PerformanceRules.Arithmetic;
using PerformanceRules.Text;

namespace PerformanceRules.Model;

/// <summary>
/// A rate (比率) that a deduction is stepped by: given as such ("6.5%", 0.065, "无" for zero), or as the two amounts it is computed from.
/// </summary>
[JsonConverter(typeof(Serialization.PerformanceJsonConverter<Rate>))]
public sealed record Rate
{
    private Rate(string text, Quantity quantity, NotationFault fault)
    {
        Text = text;
        Quantity = quantity;
        Fault = fault;
    }

    private Rate(RateBasis basis, Amount? dividend, Amount? divisor)
    {
        Basis = basis;
        Dividend = dividend;
        Divisor = divisor;
        Text = dividend + "/" + divisor;
    }

    /// <summary>Gets how the rate comes about.</summary>
    public RateBasis Basis { get; }

    /// <summary>Gets the words of the form.</summary>
    public string Text { get; }

    /// <summary>Gets the rate where it is given as such; a text without a unit is doubtful.</summary>
    public Quantity Quantity { get; }

    /// <summary>Gets the number that the value was given as, where it was not read from a text.</summary>
    internal decimal? Number { get; private init; }

    /// <summary>Gets why the text is no rate, or <see cref="NotationFault.None"/>.</summary>
    public NotationFault Fault { get; }

    /// <summary>Gets the part of the whole (结转结余总额), or the final accounts (决算数); <see langword="null"/> for a rate given as such.</summary>
    public Amount? Dividend { get; }

    /// <summary>Gets the whole (支出预算数), or the budget at the start of the year (年初预算数); <see langword="null"/> for a rate given as such.</summary>
    public Amount? Divisor { get; }

    /// <summary>
    /// Gets a value indicating whether the scale of the rate is in doubt, and the rate not used: a text without a unit, or a number beyond −1 to 1.
    /// </summary>
    public bool IsDoubtful => Doubt is not null;

    /// <summary>
    /// Gets what a rate may mean whose scale is in doubt, a text without a unit or a number beyond −1 to 1: as many percent, or a fraction.
    /// </summary>
    internal (Quantity Percent, Quantity Fraction)? Doubt =>
        Basis == RateBasis.Given && Fault == NotationFault.None && (Number is { } number ? number is < -1 or > 1 : Quantity.Unit is null && Quantity.Number.Sign != 0)
            ? (new Quantity(Quantity.Number, Unit.Percent), new Quantity(Quantity.Number, UnitTable.Fraction))
            : null;

    /// <summary>Gets a value indicating whether no rate is given: "—", "——", "/" or nothing.</summary>
    public bool IsBlank => Fault == NotationFault.Blank;

    /// <summary>Reads a text of the form.</summary>
    /// <param name="text">The text, such as "6.5%" or "无".</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Rate?(string? text) => text is null ? null : Parse(text);

    /// <summary>
    /// Takes a fraction: 0.065 is 6.5%. A number beyond −1 to 1 is not taken for one, nor for percent: it is asked about.
    /// <see cref="Percent(decimal)"/> leaves no doubt.
    /// </summary>
    /// <param name="fraction">The fraction, −1 to 1.</param>
    public static implicit operator Rate(decimal fraction) =>
        new(((Rational)fraction).ToString(), Quantity.InBaseUnits(fraction), NotationFault.None) { Number = fraction };

    /// <summary>Makes a rate in percent: <c>Rate.Percent(6.5m)</c> is 6.5%, and so is 0.065 given as a number.</summary>
    /// <param name="percent">How many percent.</param>
    /// <returns>The rate.</returns>
    public static Rate Percent(decimal percent) =>
        new(((Rational)percent).ToString() + Unit.Percent.Symbol, new Quantity(percent, Unit.Percent), NotationFault.None);

    /// <summary>Reads a text of the form; a text that is no rate is kept, and found out when it is computed with.</summary>
    /// <param name="text">The text, such as "6.5%" or "无".</param>
    /// <returns>The rate.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static Rate Parse(string text)
    {
        Guard.NotNull(text);
        (Quantity quantity, NotationFault fault) = NotationQuantities.ReadAmount(text);
        return new Rate(text, quantity, fault);
    }

    /// <summary>Makes the rate of a part in a whole: 结转结余率 = 结转结余总额 / 支出预算数.</summary>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole.</param>
    /// <returns>The rate.</returns>
    public static Rate OfPart(Amount? part, Amount? whole) => new(RateBasis.PartOfWhole, part, whole);

    /// <summary>Makes the rate by which the final accounts differ from the budget: 部门预决算差异率 = (决算数 − 预算数) / 预算数.</summary>
    /// <param name="budget">The budget at the start of the year.</param>
    /// <param name="final">The final accounts.</param>
    /// <returns>The rate.</returns>
    public static Rate OfVariance(Amount? budget, Amount? final) => new(RateBasis.Variance, final, budget);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
