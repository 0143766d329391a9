using System.Globalization;
using System.Numerics;

namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>
/// Reads a formula from its text: numbers, names, unary -, * /, + -, one comparison (&lt; &lt;= &gt; &gt;= = !=), not, and, or, in this order of binding;
/// parentheses; min and max of two or more, abs, floor, ceiling, round(x, decimals), if(condition, a, b).
/// </summary>
public sealed class FormulaReader
{
    private readonly FormulaTokens _text;
    private readonly List<FormulaToken> _tokens;
    private readonly FormulaScope _scope;
    private int _next;
    private int _depth;

    private FormulaReader(string text, FormulaScope scope)
    {
        _text = new FormulaTokens(text);
        _tokens = _text.Read();
        _scope = scope;
    }

    private FormulaToken Next => _tokens[_next];

    /// <summary>Reads a formula.</summary>
    /// <param name="text">The text.</param>
    /// <param name="scope">The names that it may use.</param>
    /// <returns>The formula.</returns>
    /// <exception cref="FormulaSyntaxException">The text is no formula; the exception says where, and what is expected.</exception>
    public static Formula Read(string text, FormulaScope scope)
    {
        FormulaReader reader = new(Guard.NotNull(text), Guard.NotNull(scope));
        int start = reader.Next.Start;
        FormulaValue value = reader.ReadAny();
        if (reader.Next.Kind != FormulaTokenKind.End)
        {
            throw reader.Unexpected($"an operator or the end of the formula");
        }

        return reader.NumberOf(value, start);
    }

    /// <summary>Reads a condition: a comparison, a flag, or several of them joined.</summary>
    /// <param name="text">The text.</param>
    /// <param name="scope">The names that it may use.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="FormulaSyntaxException">The text is no condition; the exception says where, and what is expected.</exception>
    public static Condition ReadCondition(string text, FormulaScope scope)
    {
        FormulaReader reader = new(Guard.NotNull(text), Guard.NotNull(scope));
        int start = reader.Next.Start;
        FormulaValue value = reader.ReadAny();
        if (reader.Next.Kind != FormulaTokenKind.End)
        {
            throw reader.Unexpected($"an operator or the end of the formula");
        }

        return reader.ConditionOf(value, start);
    }

    private FormulaValue ReadAny()
    {
        if (++_depth > FormulaLimits.MostDepth)
        {
            throw _text.Fault(Next.Start, $"A formula is nested at most {FormulaLimits.MostDepth} deep: give what is inside a step of its own.");
        }

        FormulaValue value = ReadJoined("or", () => ReadJoined("and", ReadDenied));
        _depth--;
        return value;
    }

    private FormulaValue ReadJoined(string word, Func<FormulaValue> readPart)
    {
        int start = Next.Start;
        FormulaValue left = readPart();
        while (Takes(FormulaTokenKind.Name, word))
        {
            int second = Next.Start;
            Condition right = ConditionOf(readPart(), second);
            left = new FormulaValue(new Joining(word == "and", ConditionOf(left, start), right));
        }

        return left;
    }

    private FormulaValue ReadDenied()
    {
        int denials = 0;
        while (Takes(FormulaTokenKind.Name, "not"))
        {
            denials++;
        }

        int start = Next.Start;
        FormulaValue value = ReadCompared();
        for (int index = 0; index < Math.Min(denials, FormulaLimits.MostNodes); index++)
        {
            value = new FormulaValue(!ConditionOf(value, start));
        }

        return value;
    }

    private FormulaValue ReadCompared()
    {
        int start = Next.Start;
        FormulaValue left = ReadSum();
        if (RelationOf(Next) is not { } relation)
        {
            return left;
        }

        int place = Next.Start;
        _next++;
        if (left.Number is FormulaInput { Kind: FormulaInputKind.Choice } choice)
        {
            return new FormulaValue(ReadOption(choice, relation, place));
        }

        int second = Next.Start;
        FormulaValue right = ReadSum();
        if (RelationOf(Next) is not null)
        {
            throw _text.Fault(Next.Start, $"Comparisons are not chained: write \"a < b and b < c\".");
        }

        return new FormulaValue(new Comparing(relation, NumberOf(left, start), NumberOf(right, second)));
    }

    private Condition ReadOption(FormulaInput choice, NumberRelation relation, int place)
    {
        if (relation is not (NumberRelation.Equal or NumberRelation.Unequal))
        {
            throw _text.Fault(place, $"\"{choice.Name}\" is one of {string.Join(", ", choice.Options)}: it is compared by = or != alone.");
        }

        FormulaToken option = Next;
        if (option.Kind != FormulaTokenKind.Name || !choice.Options.Contains(option.Text))
        {
            throw Unexpected($"one of the options of \"{choice.Name}\": {string.Join(", ", choice.Options)}");
        }

        _next++;
        Condition chosen = choice.Is(option.Text);
        return relation == NumberRelation.Equal ? chosen : !chosen;
    }

    private FormulaValue ReadSum()
    {
        int start = Next.Start;
        FormulaValue left = ReadProduct();
        while (Next is { Kind: FormulaTokenKind.Symbol, Text: "+" or "-" } symbol)
        {
            _next++;
            int second = Next.Start;
            Formula right = NumberOf(ReadProduct(), second);
            Formula first = NumberOf(left, start);
            left = new FormulaValue(symbol.Text == "+" ? first + right : first - right);
        }

        return left;
    }

    private FormulaValue ReadProduct()
    {
        int start = Next.Start;
        FormulaValue left = ReadSigned();
        while (Next is { Kind: FormulaTokenKind.Symbol, Text: "*" or "/" } symbol)
        {
            _next++;
            int second = Next.Start;
            Formula right = NumberOf(ReadSigned(), second);
            Formula first = NumberOf(left, start);
            left = new FormulaValue(symbol.Text == "*" ? first * right : first / right);
        }

        return left;
    }

    private FormulaValue ReadSigned()
    {
        int signs = 0;
        while (Takes(FormulaTokenKind.Symbol, "-"))
        {
            signs++;
        }

        int start = Next.Start;
        FormulaValue value = ReadPrimary();
        for (int index = 0; index < Math.Min(signs, FormulaLimits.MostNodes); index++)
        {
            value = new FormulaValue(-NumberOf(value, start));
        }

        return value;
    }

    private FormulaValue ReadPrimary()
    {
        FormulaToken token = Next;
        if (Takes(FormulaTokenKind.Symbol, "("))
        {
            FormulaValue inner = ReadAny();
            Require(")");
            return inner;
        }

        if (token.Kind == FormulaTokenKind.Number)
        {
            _next++;
            return new FormulaValue(Formula.Number(NumberOf(token.Text)));
        }

        if (token.Kind != FormulaTokenKind.Name || token.Text is "and" or "or" or "not")
        {
            throw Unexpected($"a number, a name, a function or \"(\"");
        }

        _next++;
        return Next is { Kind: FormulaTokenKind.Symbol, Text: "(" } ? new FormulaValue(ReadCall(token)) : ReadName(token);
    }

    private FormulaValue ReadName(FormulaToken token) =>
        token.Text == "weight" ? new FormulaValue(Formula.Weight)
        : _scope.TryFind(token.Text, out Formula? found) ? found is FormulaInput { Kind: FormulaInputKind.Flag } flag ? new FormulaValue(flag.IsSet) : new FormulaValue(found!)
        : throw _text.Fault(token.Start, $"\"{token.Text}\" is not known here. Known are {string.Join(", ", ["weight", .. _scope.Names])}.");

    private Formula ReadCall(FormulaToken function)
    {
        Require("(");
        Formula result;
        switch (function.Text)
        {
            case "min" or "max":
                List<Formula> operands = [ReadNumber()];
                do
                {
                    Require(",");
                    operands.Add(ReadNumber());
                }
                while (Next is { Kind: FormulaTokenKind.Symbol, Text: "," });
                result = new ExtremeFormula(function.Text == "min", operands[0], [.. operands.Skip(1)]);
                break;
            case "abs":
                result = Formula.Abs(ReadNumber());
                break;
            case "floor":
                result = Formula.Floor(ReadNumber());
                break;
            case "ceiling":
                result = Formula.Ceiling(ReadNumber());
                break;
            case "round":
                Formula rounded = ReadNumber();
                Require(",");
                result = Formula.Round(rounded, ReadDecimals());
                break;
            case "if":
                int start = Next.Start;
                Condition condition = ConditionOf(ReadAny(), start);
                Require(",");
                Formula then = ReadNumber();
                Require(",");
                result = Formula.If(condition, then, ReadNumber());
                break;
            default:
                throw _text.Fault(function.Start, $"There is no function \"{function.Text}\". There are min, max, abs, floor, ceiling, round and if.");
        }

        Require(")");
        return result;
    }

    private Formula ReadNumber()
    {
        int start = Next.Start;
        return NumberOf(ReadAny(), start);
    }

    private int ReadDecimals()
    {
        int start = Next.Start;
        Rational? decimals = ReadNumber() switch { NumberFormula number => number.Value, FormulaSetting setting => setting.Value, _ => null };
        return decimals is { IsInteger: true } whole && whole >= 0 && whole <= IntegerMath.LargestPower
            ? (int)whole.Numerator
            : throw _text.Fault(start, $"The number of decimals is a whole number from 0 to {IntegerMath.LargestPower}, or a setting that is one.");
    }

    private Formula NumberOf(FormulaValue value, int start) =>
        value.Number is FormulaInput { Kind: FormulaInputKind.Choice } choice
            ? throw _text.Fault(start, $"\"{choice.Name}\" is a choice: write \"{choice.Name} = {(choice.Options.Count > 0 ? choice.Options[0] : "…")}\".")
            : value.Number ?? throw _text.Fault(start, $"A number is expected here, not a condition: write if(condition, a, b).");

    private Condition ConditionOf(FormulaValue value, int start) =>
        value.Condition ?? throw _text.Fault(start, $"A condition is expected here, not a number: a comparison or a flag.");

    private static Rational NumberOf(string digits)
    {
        int point = digits.IndexOf('.');
        int decimals = point < 0 ? 0 : digits.Length - point - 1;
        BigInteger whole = BigInteger.Parse(point < 0 ? digits : digits.Remove(point, 1), NumberStyles.None, CultureInfo.InvariantCulture);
        return Rational.Create(whole, BigInteger.Pow(10, decimals));
    }

    private static NumberRelation? RelationOf(FormulaToken token) => token.Kind != FormulaTokenKind.Symbol ? null : token.Text switch
    {
        "<" => NumberRelation.Less,
        "<=" => NumberRelation.AtMost,
        ">" => NumberRelation.More,
        ">=" => NumberRelation.AtLeast,
        "=" => NumberRelation.Equal,
        "!=" => NumberRelation.Unequal,
        _ => null,
    };

    private bool Takes(FormulaTokenKind kind, string text)
    {
        bool takes = Next.Kind == kind && Next.Text == text;
        _next += takes ? 1 : 0;
        return takes;
    }

    private void Require(string symbol)
    {
        if (!Takes(FormulaTokenKind.Symbol, symbol))
        {
            throw Unexpected($"\"{symbol}\"");
        }
    }

    private FormulaSyntaxException Unexpected(FormattableString expected) =>
        _text.Fault(Next.Start, Next.Kind == FormulaTokenKind.End ? (FormattableString)$"The formula ends, but {expected} is expected." : $"\"{Next.Text}\" stands where {expected} is expected.");

    /// <summary>What a part of the text is: a number or a condition.</summary>
    private readonly struct FormulaValue
    {
        public FormulaValue(Formula number) => Number = number;

        public FormulaValue(Condition condition) => Condition = condition;

        public Formula? Number { get; }

        public Condition? Condition { get; }
    }
}
