using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using PerformanceRules.Arithmetic;
using PerformanceRules.Text;

namespace PerformanceRules.Model;

/// <summary>An actual value (完成值): a quantity, counts that make a rate, or words.</summary>
[JsonConverter(typeof(Serialization.PerformanceJsonConverter<Actual>))]
public sealed record Actual
{
    private Actual(string text, Quantity quantity, NotationFault fault)
    {
        Text = text;
        Quantity = quantity;
        Fault = fault;
    }

    /// <summary>Gets the words of the form.</summary>
    public string Text { get; }

    /// <summary>Gets the quantity; zero where <see cref="Fault"/> says that there is none.</summary>
    public Quantity Quantity { get; }

    /// <summary>Gets why the text is no quantity, or <see cref="NotationFault.None"/>.</summary>
    public NotationFault Fault { get; }

    /// <summary>Gets the number that the value was given as, where it was not read from a text.</summary>
    internal decimal? Number { get; private init; }

    /// <summary>Gets the counts behind a measured rate (计划完成率, 质量达标率, 按时完成率), or <see langword="null"/>.</summary>
    public Counts? Counts { get; private init; }

    /// <summary>Gets a value indicating whether the quantity is a rate that is computed of counts, be they given as counts or as the text "9/10".</summary>
    internal bool IsComputed { get; private init; }

    /// <summary>Gets a value indicating whether the actual value is a quantity.</summary>
    public bool IsQuantity => Fault == NotationFault.None;

    /// <summary>Gets a value indicating whether no value is given: "无", "—", "——", "/" or nothing.</summary>
    public bool IsBlank => Fault == NotationFault.Blank;

    /// <summary>Reads a text of the form.</summary>
    /// <param name="text">The text, such as "56人" or "完成".</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Actual?(string? text) => text is null ? null : Parse(text);

    /// <summary>Takes a number in base units.</summary>
    /// <param name="number">The number; a rate is a fraction.</param>
    public static implicit operator Actual(decimal number) => OfNumber(number);

    /// <summary>Takes a whole number in base units.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator Actual(int number) => OfNumber(number);

    /// <summary>Reads a text of the form; a text that is no quantity is kept as words.</summary>
    /// <param name="text">The text, such as "56人" or "完成".</param>
    /// <returns>The actual value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static Actual Parse(string text)
    {
        Guard.NotNull(text);
        NotationReading reading = Notation.ReadActual(text);
        return new Actual(text, reading.ToQuantity(), reading.Fault) { IsComputed = reading.IsOfCounts };
    }

    /// <summary>Takes counts, which make a rate: 9 done of 10 is 90%.</summary>
    /// <param name="done">How many were done, done on time or up to standard; not negative.</param>
    /// <param name="of">How many there were; more than zero.</param>
    /// <returns>The actual value.</returns>
    public static Actual OfCounts(decimal done, decimal of)
    {
        Counts counts = new(done, of);
        Quantity rate = counts.IsValid ? new Quantity((Rational)done * 100 / of, Unit.Percent) : default;
        return new Actual(counts.ToString(), rate, counts.IsValid ? NotationFault.None : NotationFault.CountsOfNone)
        {
            Counts = counts,
            IsComputed = true,
        };
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static Actual OfNumber(decimal number) =>
        new(((Rational)number).ToString(), Quantity.InBaseUnits(number), NotationFault.None) { Number = number };
}
