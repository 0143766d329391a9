using System.Globalization;
using PerformanceRules.Arithmetic;
using PerformanceRules.Rules;

namespace PerformanceRules.Testing;

/// <summary>Computes a step's formula anew from its operands: + - * / ( ), and min, max, abs, floor, ceiling, round.</summary>
internal sealed class FormulaReplay
{
    private readonly string _formula;
    private readonly IReadOnlyList<Operand> _operands;
    private int _position;

    private FormulaReplay(string formula, IReadOnlyList<Operand> operands)
    {
        _formula = formula;
        _operands = operands;
    }

    /// <exception cref="FormatException">The formula is not well formed, or names what is no operand.</exception>
    public static Rational Evaluate(string formula, IReadOnlyList<Operand> operands)
    {
        FormulaReplay replay = new(formula, operands);
        Rational value = replay.Sum();
        return replay.Peek() == '\0' ? value : throw replay.Unexpected();
    }

    private Rational Sum()
    {
        Rational value = Product();
        for (char sign = Peek(); sign is '+' or '-'; sign = Peek())
        {
            _position++;
            Rational next = Product();
            value = sign == '+' ? value + next : value - next;
        }

        return value;
    }

    private Rational Product()
    {
        Rational value = Factor();
        for (char sign = Peek(); sign is '*' or '/'; sign = Peek())
        {
            _position++;
            Rational next = Factor();
            value = sign == '*' ? value * next : value / next;
        }

        return value;
    }

    private Rational Factor()
    {
        char first = Peek();
        if (first == '-')
        {
            _position++;
            return -Factor();
        }

        if (first == '(')
        {
            return Arguments()[0];
        }

        int start = _position;
        while (_position < _formula.Length && (char.IsLetterOrDigit(_formula[_position]) || _formula[_position] == '.'))
        {
            _position++;
        }

        string word = _formula.Substring(start, _position - start);
        return word.Length == 0 ? throw Unexpected()
            : char.IsDigit(word[0]) ? decimal.Parse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : _position < _formula.Length && _formula[_position] == '(' ? Call(word, Arguments())
            : ValueOf(word);
    }

    private List<Rational> Arguments()
    {
        List<Rational> arguments = [];
        do
        {
            _position++;
            arguments.Add(Sum());
        }
        while (Peek() == ',');

        if (Peek() != ')')
        {
            throw Unexpected();
        }

        _position++;
        return arguments;
    }

    private static Rational Call(string function, List<Rational> arguments) => (function, arguments.Count) switch
    {
        ("min", > 0) => arguments.Aggregate(static (left, right) => Rational.Min(left, right)),
        ("max", > 0) => arguments.Aggregate(static (left, right) => Rational.Max(left, right)),
        ("abs", 1) => Rational.Abs(arguments[0]),
        ("floor", 1) => arguments[0].Floor(),
        ("ceiling", 1) => arguments[0].Ceiling(),
        ("round", 2) => arguments[0].Round((int)arguments[1].ToDecimal()),
        _ => throw new FormatException("There is no function " + function + " of " + arguments.Count.ToString(CultureInfo.InvariantCulture) + " arguments."),
    };

    private Rational ValueOf(string name)
    {
        foreach (Operand operand in _operands)
        {
            if (operand.Name == name)
            {
                return operand.Value;
            }
        }

        throw new FormatException("There is no operand \"" + name + "\".");
    }

    private char Peek()
    {
        while (_position < _formula.Length && _formula[_position] == ' ')
        {
            _position++;
        }

        return _position < _formula.Length ? _formula[_position] : '\0';
    }

    private FormatException Unexpected() =>
        new("\"" + _formula + "\" cannot be read from its character " + (_position + 1).ToString(CultureInfo.InvariantCulture) + " on.");
}
