namespace PerformanceRules.Text;

/// <summary>The text before the number, <c>根据需求，不低于</c>: its phrases count, its other words are skipped.</summary>
internal struct LeadIn
{
    private bool _isBound;

    // What holds only next to the number: any other word in between lifts it.
    private bool _isOperatorNear;
    private Phrase? _near;
    private NotationFault _nearFault;
    private char _last;
    private char _lastVisible;

    public Comparison Comparison { get; private set; }

    /// <summary>Gets the unit that stands before the number: "百分之95".</summary>
    public string? Unit { get; private set; }

    public NotationFault Fault { get; private set; }

    /// <summary>Gets a value indicating whether an actual may be written so: "达到95%", but not "不低于95%".</summary>
    public readonly bool StatesValue => !_isBound;

    /// <summary>Gets a value indicating whether the operator stands off, so that a suffix must close it: "控制在预算90万元以内".</summary>
    public readonly bool IsOpen => Comparison != Comparison.None && !_isOperatorNear;

    /// <summary>Reads the text before a number; <paramref name="isSigned"/> tells that a sign stands between the two.</summary>
    public static LeadIn Read(ReadOnlySpan<char> text, bool isSigned)
    {
        LeadIn leadIn = default;
        while (!text.IsEmpty && leadIn.Fault == NotationFault.None)
        {
            Phrase? phrase = LeadInPhrases.Table.Longest(text);
            if (phrase is null)
            {
                leadIn.Skip(text[0]);
            }
            else
            {
                leadIn.Take(phrase);
            }

            text = text.Slice(phrase?.Text.Length ?? 1);
        }

        leadIn.Close(isSigned);
        return leadIn;
    }

    private void Take(Phrase phrase)
    {
        _last = _lastVisible = default;
        switch (phrase.Kind)
        {
            case PhraseKind.Operator:
                Compare(phrase.Comparison);
                _isBound |= phrase.Comparison.IsInequality();
                _isOperatorNear = true;
                break;
            case PhraseKind.NearOperator or PhraseKind.Reach:
                _near = phrase;
                break;
            case PhraseKind.Share:
                Unit = phrase.Unit;
                break;
            case PhraseKind.NearFault:
                _nearFault = phrase.Fault;
                break;
            case PhraseKind.Fault:
                Fault = phrase.Fault;
                break;
            default:
                StandOff();
                break;
        }
    }

    private void Skip(char character)
    {
        _last = character;
        if (char.IsWhiteSpace(character))
        {
            return;
        }

        _lastVisible = character;
        StandOff();
        if (!Characters.CanBeSkipped(character))
        {
            Fault = NotationFault.LeadingText;
        }
    }

    private void StandOff()
    {
        _isOperatorNear = false;
        _near = null;
        _nearFault = NotationFault.None;
        Unit = null;
    }

    /// <summary>The operator nearest to the number stands; one that points the other way makes the text unreadable.</summary>
    private void Compare(Comparison comparison)
    {
        if (Comparison.Contradicts(comparison))
        {
            Fault = NotationFault.ContradictoryOperators;
        }

        Comparison = comparison;
    }

    private void Close(bool isSigned)
    {
        if (Fault == NotationFault.None)
        {
            Fault = _nearFault != NotationFault.None ? _nearFault : FaultOfEnd(isSigned);
        }

        // "达到≥95%": beside an operator proper the weaker word only has to agree.
        if (_near is not null && Fault == NotationFault.None)
        {
            Comparison stated = Comparison;
            Compare(_near.Comparison);
            Comparison = stated == Comparison.None ? _near.Comparison : stated;
            _isBound |= _near.Kind == PhraseKind.NearOperator;
            _isOperatorNear = true;
        }
    }

    private readonly NotationFault FaultOfEnd(bool isSigned) =>
        Characters.IsLatin(_last) ? NotationFault.NoNumber // The digits are part of a name: A4, PM2.5.
        : isSigned && char.IsLetter(_last) ? NotationFault.LeadingText // 增长率-2%: a sign, or a dash?
        : Characters.ReachesIntoNumber(_lastVisible) ? NotationFault.LeadingText
        : NotationFault.None;
}
