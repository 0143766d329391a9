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

    /// <summary>Gets the number that the value was given as, where it was not read from a text.</summary>
    internal decimal? Number { get; private init; }

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

    /// <summary>Takes a number; amounts that are held against each other are given in the same unit.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator Amount(decimal number) => new(((Rational)number).ToString(), Quantity.InBaseUnits(number), NotationFault.None) { Number = number };

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
