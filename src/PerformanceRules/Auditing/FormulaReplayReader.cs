namespace PerformanceRules.Auditing;

/// <summary>
/// Reads a formula as a derivation writes it, and works it out as it goes: numbers, names, + - * /, min, max, abs, floor, ceiling, round, comparisons, not,
/// and, or, if. It walks no tree and shares no line with the rules, so that an error there cannot hide here.
/// </summary>
internal sealed class FormulaReplayReader(string formula, Func<string, ExactFraction> valueOf)
{
    private const int MaximumDepth = 64;

    private static readonly string[] Relations = ["<=", ">=", "!=", "<", ">", "="];
    private static readonly ExactFraction True = ExactFraction.Parse("1");
    private static readonly ExactFraction False = ExactFraction.Parse("0");

    private int _position;
    private int _depth;

    // What stands in a branch that is not taken is read, but not worked out.
    private int _skipped;

    public ExactFraction Read()
    {
        SkipSpaces();
        ExactFraction value = ReadAny();
        return _position == formula.Length ? value : throw Unreadable();
    }

    private ExactFraction ReadAny()
    {
        if (++_depth > MaximumDepth)
        {
            throw Unreadable();
        }

        ExactFraction value = ReadAll();
        while (TakeWord("or"))
        {
            bool isDecided = value.Over.Sign != 0;
            ExactFraction next = isDecided ? Skip(ReadAll) : ReadAll();
            value = isDecided ? value : next;
        }

        _depth--;
        return value;
    }

    private ExactFraction ReadAll()
    {
        ExactFraction value = ReadDenied();
        while (TakeWord("and"))
        {
            bool isDecided = value.Over.Sign == 0;
            ExactFraction next = isDecided ? Skip(ReadDenied) : ReadDenied();
            value = isDecided ? value : next;
        }

        return value;
    }

    private ExactFraction ReadDenied()
    {
        bool isDenied = false;
        bool isAny = false;
        while (TakeWord("not"))
        {
            isDenied = !isDenied;
            isAny = true;
        }

        ExactFraction value = ReadCompared();
        return isAny ? Truth((value.Over.Sign == 0) == isDenied) : value;
    }

    private ExactFraction ReadCompared()
    {
        ExactFraction left = ReadSum();
        foreach (string relation in Relations)
        {
            if (string.CompareOrdinal(formula, _position, relation, 0, relation.Length) == 0)
            {
                _position += relation.Length;
                SkipSpaces();
                return Truth(Holds(relation, left, ReadSum()));
            }
        }

        return left;
    }

    private static ExactFraction Truth(bool holds) => holds ? True : False;

    private static bool Holds(string relation, ExactFraction left, ExactFraction right)
    {
        int order = left.IsBelow(right) ? -1 : right.IsBelow(left) ? 1 : 0;
        return relation switch
        {
            "<" => order < 0,
            "<=" => order <= 0,
            ">" => order > 0,
            ">=" => order >= 0,
            "=" => order == 0,
            _ => order != 0,
        };
    }

    private ExactFraction Skip(Func<ExactFraction> read)
    {
        _skipped++;
        ExactFraction value = read();
        _skipped--;
        return value;
    }

    private ExactFraction ReadSum()
    {
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
                ExactFraction divisor = ReadFactor();
                product = _skipped > 0 ? product : product / divisor;
            }
            else
            {
                return product;
            }
        }
    }

    private ExactFraction ReadFactor()
    {
        bool isNegative = false;
        while (Take('-'))
        {
            isNegative = !isNegative;
        }

        ExactFraction value = ReadOperand();
        return isNegative ? value.Negated() : value;
    }

    private ExactFraction ReadOperand()
    {
        if (Take('('))
        {
            ExactFraction inner = ReadAny();
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
            : _skipped > 0 ? False
            : valueOf(word);
    }

    private ExactFraction ReadCall(string function)
    {
        ExactFraction first = ReadAny();
        ExactFraction value = function switch
        {
            "abs" => first.Over.Sign < 0 ? first.Negated() : first,
            "floor" => first.Floor(),
            "ceiling" => first.Negated().Floor().Negated(),
            "round" => first.Round(ReadDecimals()),
            "min" => ReadExtreme(first, static (left, right) => right.IsBelow(left) ? right : left),
            "max" => ReadExtreme(first, static (left, right) => left.IsBelow(right) ? right : left),
            "if" => ReadBranches(first.Over.Sign != 0),
            _ => throw Unreadable(),
        };
        Require(')');
        return value;
    }

    private ExactFraction ReadExtreme(ExactFraction first, Func<ExactFraction, ExactFraction, ExactFraction> better)
    {
        ExactFraction value = better(first, ReadNext());
        while (_position < formula.Length && formula[_position] == ',')
        {
            value = better(value, ReadNext());
        }

        return value;
    }

    private ExactFraction ReadBranches(bool holds)
    {
        ExactFraction then = holds ? ReadNext() : Skip(ReadNext);
        ExactFraction otherwise = holds ? Skip(ReadNext) : ReadNext();
        return holds ? then : otherwise;
    }

    private ExactFraction ReadNext()
    {
        Require(',');
        return ReadAny();
    }

    private int ReadDecimals()
    {
        ExactFraction decimals = ReadNext().Floor();
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
        if (_position >= formula.Length || formula[_position] != character)
        {
            return false;
        }

        _position++;
        SkipSpaces();
        return true;
    }

    private bool TakeWord(string word)
    {
        int end = _position + word.Length;
        if (string.CompareOrdinal(formula, _position, word, 0, word.Length) != 0
            || (end < formula.Length && (char.IsLetterOrDigit(formula[end]) || formula[end] == '_')))
        {
            return false;
        }

        _position = end;
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
