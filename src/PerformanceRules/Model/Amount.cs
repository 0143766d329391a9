using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using PerformanceRules.Arithmetic;
using PerformanceRules.Text;

namespace PerformanceRules.Model;

/// <summary>An amount of money (金额): a number, or the form's text "620.82万元"; "无" is zero.</summary>
[JsonConverter(typeof(Serialization.PerformanceJsonConverter<Amount>))]
public sealed record Amount
{
    private Amount(string text, Quantity quantity, NotationFault fault)
    {
        Text = text;
        Quantity = quantity;
        Fault = fault;
    }

    /// <summary>Gets the words of the form.</summary>
    public string Text { get; }

    /// <summary>Gets the quantity; zero where <see cref="Fault"/> says that there is none.</summary>
    public Quantity Quantity { get; }

    /// <summary>Gets the number and the unit that the amount was given as, where it was not read from a text.</summary>
    internal (decimal Number, string? Unit)? Parts { get; private init; }

    /// <summary>Gets why the text is no amount, or <see cref="NotationFault.None"/>.</summary>
    public NotationFault Fault { get; }

    /// <summary>Gets a value indicating whether the amount can be computed with.</summary>
    public bool IsQuantity => Fault == NotationFault.None;

    /// <summary>Gets a value indicating whether no amount is given: "—", "——", "/" or nothing.</summary>
    public bool IsBlank => Fault == NotationFault.Blank;

    /// <summary>Reads a text of the form.</summary>
    /// <param name="text">The text, such as "620.82万元" or "无".</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Amount?(string? text) => text is null ? null : Parse(text);

    /// <summary>
    /// Takes a number without a unit: beside another number they are compared as they stand, beside an amount with a unit it takes that unit.
    /// <see cref="Of(decimal, string?)"/> leaves no doubt.
    /// </summary>
    /// <param name="number">The number.</param>
    public static implicit operator Amount(decimal number) => Of(number, unit: null);

    /// <summary>Makes an amount of a number and its unit.</summary>
    /// <param name="number">The number, in <paramref name="unit"/>.</param>
    /// <param name="unit">The unit, such as "元" or "万元"; <see langword="null"/> for that of the amounts beside it.</param>
    /// <returns>The amount.</returns>
    public static Amount Of(decimal number, string? unit) =>
        new(((Rational)number).ToString() + unit, new Quantity(number, string.IsNullOrEmpty(unit) ? null : Unit.Parse(unit!)), NotationFault.None) { Parts = (number, unit) };

    /// <summary>Reads a text of the form; a text that is no amount is kept, and found out when it is computed with.</summary>
    /// <param name="text">The text, such as "620.82万元" or "无".</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static Amount Parse(string text)
    {
        Guard.NotNull(text);
        (Quantity quantity, NotationFault fault) = NotationQuantities.ReadAmount(text);
        return new Amount(text, quantity, fault);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
