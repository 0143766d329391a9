namespace PerformanceRules.Text;

/// <summary>
/// The text before the number, <c>根据需求，不低于</c>: every word of it counts, says only that something happened, belongs to a preamble, to a name or to
/// the row's own title, or the cell is not read.
/// </summary>
internal ref struct LeadIn
{
    private readonly ReadOnlySpan<char> _text;
    private readonly RowWords _words;

    // Where the words begin that no phrase has used yet, and where the phrase stands that holds only next to the number.
    private int _runStart;
    private int _nearStart;
    private Phrase? _near;
    private Phrase? _secondNear;
    private int _position;
    private bool _isBound;
    private bool _isStructured;

    private LeadIn(ReadOnlySpan<char> text, RowWords words)
    {
        _text = text;
        _words = words;
    }

    public Comparison Comparison { get; private set; }

    /// <summary>Gets the unit that stands before the number: "百分之95", "¥900000".</summary>
    public string? Unit { get; private set; }

    /// <summary>Gets a value indicating whether <see cref="Unit"/> is money, which the unit behind the number may name again.</summary>
    public bool IsCurrency { get; private set; }

    /// <summary>Gets what the number is for each of: "每季度1次".</summary>
    public string? Period { get; private set; }

    public Change Change { get; private set; }

    /// <summary>Gets the name in front of the number, 满意率, where it denies what it is the rate of: 不合格率.</summary>
    public string? Name { get; private set; }

    public bool IsDenied { get; private set; }

    public bool IsNegative { get; private set; }

    public NotationFault Fault { get; private set; }

    /// <summary>Gets the place of the number, or −1.</summary>
    public int Number { get; private set; }

    /// <summary>Gets the length of the numerals, where the number is written in them, or 0.</summary>
    public int NumeralLength { get; private set; }

    public long NumeralValue { get; private set; }

    /// <summary>Gets a value indicating whether an actual may be written so: "达到95%", but not "不低于95%".</summary>
    public readonly bool StatesValue => !_isBound;

    /// <summary>Reads the text before the first number of a cell.</summary>
    public static LeadIn Read(ReadOnlySpan<char> text, RowWords words)
    {
        LeadIn leadIn = new(text, words) { Number = -1 };
        while (leadIn._position < text.Length && !leadIn.FindsNumber())
        {
            leadIn.Advance();
        }

        if (leadIn.Number >= 0)
        {
            leadIn.Close();
        }

        return leadIn;
    }

    private readonly bool IsExpected => _isStructured || _near is not null;

    private bool FindsNumber()
    {
        char character = _text[_position];
        bool isFirst = IsBlankRun(_text.Slice(_runStart, _position - _runStart));
        if (Numeral.IsDigit(character))
        {
            int length = NumberStart.OfDigits(_text, _position, IsExpected && isFirst, isFirst || _near is not null, out bool isNumber);
            if (isNumber)
            {
                Number = _position;
                return true;
            }

            StandOff();
            _position += length;
            return _position >= _text.Length;
        }

        if (!ChineseNumeral.IsNumeral(character) || LeadInPhrases.Table.Longest(_text.Slice(_position)) is not null)
        {
            return false;
        }

        bool isShare = _near is { Kind: PhraseKind.Share };
        NumeralLength = NumberStart.OfNumerals(_text, _position, IsExpected || (isFirst && _position > _runStart), isFirst, isShare, out long value);
        NumeralValue = value;
        Number = NumeralLength > 0 ? _position : -1;
        return NumeralLength > 0;
    }

    private void Advance()
    {
        if (Numeral.IsDigit(_text[_position]))
        {
            return; // FindsNumber has passed a name, and stopped before the next digit.
        }

        Phrase? phrase = LeadInPhrases.Table.Longest(_text.Slice(_position));
        if (phrase is null)
        {
            Skip(_text[_position]);
            return;
        }

        if (phrase.IsNear)
        {
            _nearStart = _near is null ? _position : _nearStart;
            (_secondNear, _near) = (_near, phrase);
        }
        else if (phrase.Kind is PhraseKind.Word)
        {
            StandOff();
        }
        else if (phrase.Kind is not PhraseKind.Occurrence)
        {
            Use(phrase);
            _runStart = _position + phrase.Text.Length;
            _nearStart = _runStart;
            _isStructured = true;
        }

        _position += phrase.Text.Length;
    }

    private void Use(Phrase phrase)
    {
        CloseRun(_near is null ? _position : _nearStart);
        switch (phrase.Kind)
        {
            case PhraseKind.Operator:
                Compare(phrase.Comparison);
                _isBound |= phrase.Comparison.IsInequality();
                break;
            case PhraseKind.Currency:
                Refuse(Unit is null ? NotationFault.None : NotationFault.LeadingText);
                (Unit, IsCurrency) = (phrase.Names, true);
                break;
            case PhraseKind.Period:
                Refuse(Period is null ? NotationFault.None : NotationFault.LeadingText);
                Period = phrase.Names;
                break;
            case PhraseKind.Change:
                Refuse(Change.IsLevel ? NotationFault.None : NotationFault.LeadingText);
                Change = Change with { Kind = phrase.Change };
                break;
            case PhraseKind.Base:
                Refuse(Change.Base is null ? NotationFault.None : NotationFault.LeadingText);
                Change = Change with { Base = phrase.Names };
                break;
            default:
                Refuse(phrase.Fault);
                break;
        }
    }

    private void Skip(char character)
    {
        if (character == ',')
        {
            ClosePreamble();
        }
        else if (!char.IsWhiteSpace(character))
        {
            StandOff();
        }

        _position++;
    }

    /// <summary>What holds only next to the number does not hold: it is a part of another word.</summary>
    private void StandOff() => _near = _secondNear = null;

    /// <summary>根据需求，不低于: what the comma closes says nothing, provided that it holds nothing that counts.</summary>
    private void ClosePreamble()
    {
        Refuse(_isStructured ? NotationFault.LeadingText : DoubtTable.FaultOf(_text.Slice(0, _position)));
        StandOff();
        _runStart = _position + 1;
    }

    /// <summary>Looks over the words between two phrases.</summary>
    private void CloseRun(int end)
    {
        ReadOnlySpan<char> whole = LeadInRun.WithoutYear(_text.Slice(_runStart, end - _runStart), _words.Year ?? 0);
        ReadOnlySpan<char> run = LeadInRun.Trim(whole);
        if (run.IsEmpty)
        {
            return;
        }

        run = TakeUnit(run);
        NotationFault doubt = DoubtTable.FaultOf(whole);
        bool isName = OccurrenceWords.EndsOfNames.AsSpan().IndexOf(run[run.Length - 1]) >= 0;
        if (isName && run.Length > 1 && doubt is NotationFault.None or NotationFault.Denied)
        {
            Name = LeadInRun.WithoutYear(run, year: null).ToString();
            IsDenied |= doubt == NotationFault.Denied;
        }

        // Behind a direction nothing else may stand, and behind a change only the end of its name: 增长率, 下降幅度.
        Refuse(Comparison != Comparison.None ? NotationFault.LeadingText
            : isName && doubt is NotationFault.None or NotationFault.Denied ? NotationFault.None
            : doubt != NotationFault.None ? doubt
            : LeadInRun.IsIn(_words.Title.AsSpan(), run) || LeadInRun.IsIn(_words.Title.AsSpan(), whole) ? NotationFault.None
            : NotationFault.LeadingText);
    }

    /// <summary>A name may carry the unit of its number: 满意度(%)≥90.</summary>
    private ReadOnlySpan<char> TakeUnit(ReadOnlySpan<char> name)
    {
        const string InPercent = "(%)";
        if (name.Length <= InPercent.Length || !name.EndsWith(InPercent.AsSpan(), StringComparison.Ordinal))
        {
            return name;
        }

        Unit = "%";
        return name.Slice(0, name.Length - InPercent.Length).TrimEnd();
    }

    /// <summary>The operator nearest to the number stands; one that points the other way makes the text unreadable.</summary>
    private void Compare(Comparison comparison)
    {
        Refuse(Comparison.Contradicts(comparison) ? NotationFault.ContradictoryOperators : NotationFault.None);
        Comparison = comparison;
    }

    private void Close()
    {
        int end = Number;
        if (end > 0 && _text[end - 1] is '+' or '-' && NumeralLength == 0)
        {
            end--;
            IsNegative = _text[end] == '-';
            Refuse(end > 0 && char.IsLetter(_text[end - 1]) && _near is null && _runStart < end ? NotationFault.LeadingText : NotationFault.None); // 增长率-2%: a sign, or a dash?
        }

        CloseRun(_near is null ? end : Math.Min(_nearStart, end));
        ApplyNear(_secondNear);
        ApplyNear(_near);
        if (Change is { IsLevel: true, Base: not null })
        {
            Refuse(NotationFault.ChangeWithoutSense); // 同比5%: more, or less?
        }
    }

    // "达到≥95%": beside an operator proper the weaker word only has to agree.
    private void ApplyNear(Phrase? near)
    {
        switch (near?.Kind)
        {
            case PhraseKind.NearOperator or PhraseKind.Reach:
                Comparison stated = Comparison;
                Compare(near.Comparison);
                Comparison = stated == Comparison.None ? near.Comparison : stated;
                _isBound |= near.Kind == PhraseKind.NearOperator;
                break;
            case PhraseKind.Share:
                Refuse(Unit is null ? NotationFault.None : NotationFault.LeadingText);
                Unit = near.Names;
                break;
            case PhraseKind.Sign:
                Refuse(IsNegative ? NotationFault.LeadingText : NotationFault.None);
                IsNegative = true;
                break;
            case PhraseKind.NearFault:
                Refuse(near.Fault);
                break;
            default:
                break;
        }
    }

    /// <summary>The first fault stands, but that words are not known says less than any other.</summary>
    private void Refuse(NotationFault fault) => Fault = fault != NotationFault.None && Fault is NotationFault.None or NotationFault.LeadingText ? fault : Fault;

    private static bool IsBlankRun(ReadOnlySpan<char> run) => LeadInRun.Trim(run.TrimEnd("+-".AsSpan())).IsEmpty;
}
