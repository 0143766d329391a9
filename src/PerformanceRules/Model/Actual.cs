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

    /// <summary>Gets the number and the unit that the value was given as, where it was not read from a text.</summary>
    internal (decimal Number, string? Unit)? Parts { get; private init; }

    /// <summary>Gets the sense of a change, where the quantity is the size of one: 增长5%.</summary>
    internal Change Change { get; private init; }

    /// <summary>Gets the name in front of the number, where it says what did not pass: 不合格率.</summary>
    internal string? DeniedName { get; private init; }

    /// <summary>Gets the counts behind a measured rate (计划完成率, 质量达标率, 按时完成率), or <see langword="null"/>.</summary>
    public Counts? Counts { get; private init; }

    /// <summary>Gets a value indicating whether the quantity is a rate that is computed of counts, be they given as counts or as the text "9/10".</summary>
    internal bool IsComputed { get; private init; }

    /// <summary>Gets a value indicating whether the actual value is a quantity.</summary>
    public bool IsQuantity => Fault == NotationFault.None;

    /// <summary>Gets a value indicating whether the text is words that hold no number: the row can only be judged.</summary>
    public bool IsWords => Notation.IsWords(Text, Fault);

    /// <summary>Gets a value indicating whether no value is given: "无", "—", "——", "/" or nothing.</summary>
    public bool IsBlank => Fault == NotationFault.Blank;

    /// <summary>Reads a text of the form.</summary>
    /// <param name="text">The text, such as "56人" or "完成".</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Actual?(string? text) => text is null ? null : Parse(text);

    /// <summary>
    /// Takes a number without a unit, which takes the unit of the target: 93.5 beside "≥95%" is 93.5%, 66 beside "≥50万元" is 66万元. Where so taken it lies
    /// far from the target and on another scale would lie near, as 0.935 beside "≥95%", the row is not scored but asked about; <see cref="Of(decimal, string?)"/>
    /// and <see cref="Percent(decimal)"/> leave no doubt.
    /// </summary>
    /// <param name="number">The number, in the target's unit.</param>
    public static implicit operator Actual(decimal number) => Of(number, unit: null);

    /// <summary>Takes a whole number without a unit, which takes the unit of the target.</summary>
    /// <param name="number">The number, in the target's unit.</param>
    public static implicit operator Actual(int number) => Of(number, unit: null);

    /// <summary>Makes a value of a number and its unit.</summary>
    /// <param name="number">The number, in <paramref name="unit"/>.</param>
    /// <param name="unit">The unit, such as "万元" or "批次"; <see langword="null"/> for the target's.</param>
    /// <returns>The actual value.</returns>
    public static Actual Of(decimal number, string? unit) =>
        new(((Rational)number).ToString() + unit, new Quantity(number, string.IsNullOrEmpty(unit) ? null : Unit.Parse(unit!)), NotationFault.None) { Parts = (number, unit) };

    /// <summary>Makes a value in percent: <c>Actual.Percent(93.5m)</c> is 93.5%.</summary>
    /// <param name="percent">How many percent.</param>
    /// <returns>The actual value.</returns>
    public static Actual Percent(decimal percent) => Of(percent, Unit.Percent.Symbol);

    /// <summary>Reads a text of the form; a text that is no quantity is kept as words.</summary>
    /// <param name="text">The text, such as "56人" or "完成".</param>
    /// <returns>The actual value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static Actual Parse(string text)
    {
        Guard.NotNull(text);
        return From(text, Notation.ReadActual(text));
    }

    /// <summary>Gives the same value as its row lets it be read: words of the title and the sheet's year say nothing.</summary>
    internal Actual Within(RowWords words) =>
        Fault == NotationFault.LeadingText && Notation.ReadActual(Text, words) is { IsQuantity: true } reading ? From(Text, reading) : this;

    private static Actual From(string text, NotationReading reading) => new(text, reading.ToQuantity(), reading.Fault)
    {
        IsComputed = reading.IsOfCounts,
        Change = reading.Change,
        DeniedName = reading.IsDenied ? reading.Name : null,
    };

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
}
