namespace PerformanceRules.Text;

/// <summary>
/// The text after the number, <c>万元（含）以内。</c>: taken off from its end until the unit is left.
/// </summary>
internal ref struct Tail
{
    private ReadOnlySpan<char> _rest;
    private bool? _includes;

    private Tail(ReadOnlySpan<char> text)
    {
        _rest = text;
    }

    public Comparison Comparison { get; private set; }

    public NotationFault Fault { get; private set; }

    /// <summary>Gets the period that stands behind a suffix, 4场以上/月; elsewhere it is a part of the unit.</summary>
    public string? Period { get; private set; }

    /// <summary>Gets what is left when all else is off; empty where there is no unit.</summary>
    public readonly ReadOnlySpan<char> Unit => _rest;

    /// <summary>Gets a value indicating whether the text says that the bound itself is included: "（含）".</summary>
    public readonly bool Includes => _includes == true;

    /// <summary>Gets a value indicating whether the text says that the bound itself is not included: "（不含）".</summary>
    public readonly bool Excludes => _includes == false;

    /// <summary>Reads the text after a number, which holds no digit.</summary>
    public static Tail Read(ReadOnlySpan<char> text)
    {
        Tail tail = new(text.Trim());
        while (tail.TakeStop())
        {
            tail._rest = tail._rest.TrimEnd();
        }

        // From here on a stop is left where it is: it parts a second clause, "95%，完成".
        while (tail.TakePeriod() || tail.TakeClosing() || tail.TakeSuffix() || tail.TakeJoint() || tail.TakeParenthesis())
        {
            tail._rest = tail._rest.TrimEnd();
        }

        tail.Close();
        return tail;
    }

    private bool TakeStop()
    {
        if (_rest.IsEmpty || !Characters.EndsSentence(_rest[_rest.Length - 1]))
        {
            return false;
        }

        _rest = _rest.Slice(0, _rest.Length - 1);
        return true;
    }

    private bool TakePeriod()
    {
        if (Period is not null)
        {
            return false;
        }

        int slash = _rest.LastIndexOf('/');
        string? unit = slash < 0 ? null : _rest.Slice(slash + 1).Trim().ToString();
        ReadOnlySpan<char> before = slash < 0 ? default : _rest.Slice(0, slash).TrimEnd();
        if (unit is null || PeriodWords.PerYear(unit) is null || !TailWords.EndsWithSuffix(before))
        {
            return false;
        }

        Period = unit;
        _rest = before;
        return true;
    }

    private bool TakeClosing()
    {
        foreach (string text in OccurrenceWords.Closing)
        {
            if (TakeEnd(text))
            {
                return true;
            }
        }

        return false;
    }

    private bool TakeSuffix()
    {
        foreach ((string text, Comparison comparison, NotationFault fault) in TailWords.Suffixes)
        {
            if (TakeEnd(text))
            {
                State(comparison, fault);
                return true;
            }
        }

        return false;
    }

    /// <summary>"及", "含": only before a suffix; "(含)" anywhere.</summary>
    private bool TakeJoint()
    {
        foreach ((string text, bool? includes) in TailWords.Joints)
        {
            bool fits = text[0] == '(' || Comparison != Comparison.None;
            if (fits && TakeEnd(text))
            {
                _includes ??= includes;
                return true;
            }
        }

        return false;
    }

    /// <summary>A suffix in parentheses counts; the unit, or a part of it, stays; any other remark makes the cell unreadable.</summary>
    private bool TakeParenthesis()
    {
        int open = _rest.LastIndexOf('(');
        if (open < 0 || _rest[_rest.Length - 1] != ')')
        {
            return false;
        }

        ReadOnlySpan<char> before = _rest.Slice(0, open).TrimEnd();
        ReadOnlySpan<char> inside = _rest.Slice(open + 1, _rest.Length - open - 2).Trim();
        Tail remark = Read(inside);
        if (remark.Unit.IsEmpty)
        {
            State(remark.Comparison, remark.Fault);
            _rest = before;
            return true;
        }

        if (before.IsEmpty)
        {
            _rest = inside;
            return false;
        }

        if (UnitText.IsPart(before, inside) || Characters.JoinsUnits(before[before.Length - 1]))
        {
            return false; // 人(次), 台(套), 元/(人·月)
        }

        State(Comparison.None, FaultOfRemark(before, inside));
        _rest = before;
        return true;
    }

    private static NotationFault FaultOfRemark(ReadOnlySpan<char> before, ReadOnlySpan<char> remark)
    {
        if (before[before.Length - 1] == '%' && remark.SequenceEqual("百分比".AsSpan()))
        {
            return NotationFault.None;
        }

        NotationFault doubt = DoubtTable.FaultOf(remark);
        return doubt != NotationFault.None ? doubt
            : CalendarText.NamesEnd(remark) ? NotationFault.Date
            : NotationFault.TrailingText;
    }

    private bool TakeEnd(string text)
    {
        if (!_rest.EndsWith(text.AsSpan(), StringComparison.Ordinal))
        {
            return false;
        }

        _rest = _rest.Slice(0, _rest.Length - text.Length);
        return true;
    }

    private void State(Comparison comparison, NotationFault fault)
    {
        Refuse(Comparison.Contradicts(comparison) ? NotationFault.ContradictoryOperators : fault);
        Comparison = comparison == Comparison.None ? Comparison : comparison;
    }

    private void Refuse(NotationFault fault) => Fault = Fault == NotationFault.None ? fault : Fault;

    private void Close()
    {
        Comparison = Excludes ? Comparison.Strictly() : Comparison;
        Refuse(UnitText.FaultOf(_rest));
    }
}
