using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using PerformanceRules.Findings;
using PerformanceRules.Serialization.Schemas;

namespace PerformanceRules.Serialization.Converters;

/// <summary>Reads numbers exactly, digit by digit: never through a binary double, and never with a digit cut off in silence.</summary>
internal sealed class DecimalConverter : JsonConverter<decimal>, IDescribedConverter
{
    private const int DigitsOfDecimal = 28;
    private const int LongestNumber = 200;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

    public JsonObject Describe() => SchemaNodes.Type("number");

    public static decimal Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw JsonTokens.Unexpected($"A number", reader.TokenType);
        }

        ReadOnlySpan<byte> digits = reader.ValueSpan;
        return digits.Length <= DigitsOfDecimal && digits.IndexOfAny((byte)'e', (byte)'E') < 0
            ? reader.GetDecimal()
            : ReadLong(digits);
    }

    /// <summary>A long number is held if its digits that count fit; 1e2 and 1.0000000000000000000000000000000 are such.</summary>
    private static decimal ReadLong(ReadOnlySpan<byte> utf8)
    {
        string text = utf8.Length <= LongestNumber ? Encoding.UTF8.GetString(utf8.ToArray()) : throw TooManyDigits();
        int exponentAt = text.IndexOfAny(['e', 'E']);
        int exponent = 0;
        if (exponentAt >= 0
            && !int.TryParse(text.Substring(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            throw TooManyDigits();
        }

        string mantissa = exponentAt < 0 ? text : text.Substring(0, exponentAt);
        int point = mantissa.IndexOf('.');
        int decimals = point < 0 ? 0 : mantissa.Length - point - 1;
        string digits = point < 0 ? mantissa : mantissa.Remove(point, 1);
        return Scale(BigInteger.Parse(digits, CultureInfo.InvariantCulture), (long)exponent - decimals);
    }

    private static decimal Scale(BigInteger digits, long exponent)
    {
        if (digits.IsZero)
        {
            return 0;
        }

        for (; exponent < 0 && (digits % 10).IsZero; exponent++)
        {
            digits /= 10;
        }

        if (exponent is < -DigitsOfDecimal or > DigitsOfDecimal)
        {
            throw TooManyDigits();
        }

        digits *= exponent > 0 ? BigInteger.Pow(10, (int)exponent) : BigInteger.One;
        Arithmetic.Rational exact = Arithmetic.Rational.Create(digits, exponent < 0 ? BigInteger.Pow(10, (int)-exponent) : BigInteger.One);
        return exact.TryToDecimal(out decimal value) ? value : throw TooManyDigits();
    }

    private static UnreadableValueException TooManyDigits() => new(LocalizedMessage.Of($"The number has more digits than can be computed with exactly (28)."));
}
