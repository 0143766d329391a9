namespace PerformanceRules.Auditing;

/// <summary>Reads and evaluates one formula: sum = product {(+|-) product}, product = factor {(*|/) factor}, factor = [-] (number | name | call | (sum)).</summary>
internal sealed class FormulaReader(string formula, Func<string, ExactFraction> valueOf)
{
    private const int MaximumDepth = 64;

    private int _position;
    private int _depth;

    public ExactFraction Read()
    {
        ExactFraction value = ReadSum();
        return _position == formula.Length ? value : throw Unreadable();
    }

    private ExactFraction ReadSum()
    {
        if (++_depth > MaximumDepth)
        {
            throw Unreadable();
        }

        ExactFraction sum = ReadProduct();
        while (true)
        {
            if (Take('+'))
            {
                sum += ReadProduct();
            }
            else if (Take('-'))
            {
                sum -= ReadProduct();
            }
            else
            {
                _depth--;
                return sum;
            }
        }
    }

    private ExactFraction ReadProduct()
    {
        ExactFraction product = ReadFactor();
        while (true)
        {
            if (Take('*'))
            {
                product *= ReadFactor();
            }
            else if (Take('/'))
            {
                product /= ReadFactor();
            }
            else
            {
                return product;
            }
        }
    }

    private ExactFraction ReadFactor()
    {
        bool isNegative = Take('-');
        ExactFraction value = ReadOperand();
        return isNegative ? value.Negated() : value;
    }

    private ExactFraction ReadOperand()
    {
        if (Take('('))
        {
            ExactFraction inner = ReadSum();
            Require(')');
            return inner;
        }

        int start = _position;
        while (_position < formula.Length && (char.IsLetterOrDigit(formula[_position]) || formula[_position] is '.' or '_'))
        {
            _position++;
        }

        string word = formula.Substring(start, _position - start);
        SkipSpaces();
        return word.Length == 0 ? throw Unreadable()
            : char.IsDigit(word[0]) ? ExactFraction.Parse(word)
            : Take('(') ? ReadCall(word)
            : valueOf(word);
    }

    private ExactFraction ReadCall(string function)
    {
        ExactFraction first = ReadSum();
        ExactFraction value = function switch
        {
            "abs" => first.Over.Sign < 0 ? first.Negated() : first,
            "floor" => first.Floor(),
            "ceiling" => first.Negated().Floor().Negated(),
            "round" => first.Round(ReadDecimals()),
            "min" => Least(first, ReadSecond()),
            "max" => Least(first.Negated(), ReadSecond().Negated()).Negated(),
            _ => throw Unreadable(),
        };
        Require(')');
        return value;
    }

    private static ExactFraction Least(ExactFraction left, ExactFraction right) => right.IsBelow(left) ? right : left;

    private ExactFraction ReadSecond()
    {
        Require(',');
        return ReadSum();
    }

    private int ReadDecimals()
    {
        ExactFraction decimals = ReadSecond().Floor();
        return decimals.Over.Sign >= 0 && decimals.Over <= 28 ? (int)decimals.Over : throw Unreadable();
    }

    private void Require(char character)
    {
        if (!Take(character))
        {
            throw Unreadable();
        }
    }

    private bool Take(char character)
    {
        SkipSpaces();
        if (_position >= formula.Length || formula[_position] != character)
        {
            return false;
        }

        _position++;
        SkipSpaces();
        return true;
    }

    private void SkipSpaces()
    {
        while (_position < formula.Length && formula[_position] == ' ')
        {
            _position++;
        }
    }

    private FormatException Unreadable() => new($"The formula \"{formula}\" cannot be replayed: something else is expected at character {_position + 1}.");
}
