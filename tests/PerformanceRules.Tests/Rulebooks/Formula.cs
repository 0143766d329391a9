using System.Globalization;
using PerformanceRules.Arithmetic;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Rulebooks;

/// <summary>Works out the formula of a derivation step from its operands alone, sharing nothing with the rules: whether a derivation can be replayed.</summary>
internal sealed class Formula
{
    private readonly string _text;
    private readonly DerivationStep _step;
    private int _position;

    private Formula(DerivationStep step)
    {
        _step = step;
        _text = step.Formula.Replace(" ", string.Empty, StringComparison.Ordinal);
    }

    public static Rational Evaluate(DerivationStep step)
    {
        Formula formula = new(step);
        Rational value = formula.Sum();
        Assert.Equal(formula._text.Length, formula._position);
        return value;
    }

    private Rational Sum()
    {
        Rational value = Product();
        while (Next is '+' or '-')
        {
            value = _text[_position++] == '+' ? value + Product() : value - Product();
        }

        return value;
    }

    private Rational Product()
    {
        Rational value = Factor();
        while (Next is '*' or '/')
        {
            value = _text[_position++] == '*' ? value * Factor() : value / Factor();
        }

        return value;
    }

    private Rational Factor()
    {
        if (Next == '(')
        {
            return Arguments()[0];
        }

        int start = _position;
        while (char.IsLetterOrDigit(Next))
        {
            _position++;
        }

        string word = _text[start.._position];
        return Next == '(' ? Call(word, Arguments())
            : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number
            : _step.Operands.Single(operand => operand.Name == word).Value;
    }

    private static Rational Call(string name, List<Rational> arguments) => name switch
    {
        "min" => arguments.Aggregate(static (left, right) => Rational.Min(left, right)),
        "max" => arguments.Aggregate(static (left, right) => Rational.Max(left, right)),
        "abs" => arguments[0].Sign < 0 ? -arguments[0] : arguments[0],
        "floor" => arguments[0].Floor(),
        "ceiling" => arguments[0].Ceiling(),
        "round" => arguments[0].Round((int)arguments[1].ToDecimal()),
        _ => throw new InvalidOperationException("There is no function " + name),
    };

    private List<Rational> Arguments()
    {
        List<Rational> arguments = [];
        do
        {
            _position++;
            arguments.Add(Sum());
        }
        while (Next == ',');

        Assert.Equal(')', Next);
        _position++;
        return arguments;
    }

    private char Next => _position < _text.Length ? _text[_position] : '\0';
}
