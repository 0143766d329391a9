using System.Globalization;
using PerformanceRules.Arithmetic;
using PerformanceRules.Rules;

namespace PerformanceRules.Tests.Support;

/// <summary>Computes a derivation's formula again, from its text: a derivation that is shown must be true.</summary>
internal sealed class FormulaReplay
{
    private readonly string _text;
    private readonly Func<string, Rational> _valueOf;
    private int _position;

    private FormulaReplay(string text, Func<string, Rational> valueOf)
    {
        _text = text.Replace(" ", string.Empty, StringComparison.Ordinal).Replace('×', '*');
        _valueOf = valueOf;
    }

    /// <summary>Computes a step's formula from its operands.</summary>
    public static Rational Of(DerivationStep step) => Of(step.Formula, name => step.Operands.Single(operand => operand.Name == name).Value);

    /// <summary>Computes a formula that holds numbers alone.</summary>
    public static Rational Of(string substituted) => Of(substituted, static name => throw new FormatException($"{name} was not substituted."));

    private static Rational Of(string text, Func<string, Rational> valueOf)
    {
        FormulaReplay replay = new(text, valueOf);
        Rational value = replay.Sum();
        return replay._position == replay._text.Length ? value : throw new FormatException($"\"{text}\" goes on after {replay._position}.");
    }

    private Rational Sum()
    {
        Rational value = Product();
        while (true)
        {
            if (Take('+'))
            {
                value += Product();
            }
            else if (Take('-'))
            {
                value -= Product();
            }
            else
            {
                return value;
            }
        }
    }

    private Rational Product()
    {
        Rational value = Factor();
        while (true)
        {
            if (Take('*'))
            {
                value *= Factor();
            }
            else if (Take('/'))
            {
                value /= Factor();
            }
            else
            {
                return value;
            }
        }
    }

    private Rational Factor()
    {
        if (Take('-'))
        {
            return -Factor();
        }

        if (Take('('))
        {
            Rational inner = Sum();
            Expect(')');
            return inner;
        }

        string word = Word();
        return char.IsDigit(word[0]) ? decimal.Parse(word, CultureInfo.InvariantCulture)
            : Take('(') ? Function(word)
            : _valueOf(word);
    }

    private Rational Function(string name)
    {
        List<Rational> arguments = [Sum()];
        while (Take(','))
        {
            arguments.Add(Sum());
        }

        Expect(')');
        return name switch
        {
            "min" => Rational.Min(arguments[0], arguments[1]),
            "max" => Rational.Max(arguments[0], arguments[1]),
            "abs" => Rational.Abs(arguments[0]),
            "floor" => arguments[0].Floor(),
            "ceiling" => arguments[0].Ceiling(),
            "round" => arguments[0].Round((int)arguments[1].ToDecimal()),
            _ => throw new FormatException($"There is no function {name}."),
        };
    }

    private string Word()
    {
        int start = _position;
        while (_position < _text.Length && (char.IsLetterOrDigit(_text[_position]) || _text[_position] == '.'))
        {
            _position++;
        }

        return _position > start ? _text[start.._position] : throw new FormatException($"\"{_text}\" cannot be read at {start}.");
    }

    private bool Take(char sign)
    {
        bool isThere = _position < _text.Length && _text[_position] == sign;
        _position += isThere ? 1 : 0;
        return isThere;
    }

    private void Expect(char sign)
    {
        if (!Take(sign))
        {
            throw new FormatException($"\"{_text}\" lacks {sign} at {_position}.");
        }
    }
}
