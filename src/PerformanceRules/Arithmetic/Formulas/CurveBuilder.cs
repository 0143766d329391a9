namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>
/// Works out a formula as a function of one input, from the inside out: each part as pieces on which it rises, falls or stays level. <see langword="null"/>
/// everywhere stands for what is not worked out exactly: products of the input with itself, staircases of unlike period without end, too many pieces.
/// </summary>
internal sealed class CurveBuilder(FormulaRow row, FormulaInput input, Rational weight)
{
    private readonly Dictionary<FormulaStep, List<CurvePiece>?> _steps = [];

    /// <summary>Gives the pieces of a formula over some intervals, in rising order.</summary>
    public List<CurvePiece>? Build(Formula formula, IReadOnlyList<Interval> over) => formula switch
    {
        NumberFormula number => Constant(number.Value, over),
        FormulaSetting setting => Constant(setting.Value, over),
        WeightFormula => Constant(weight, over),
        FormulaInput other when !ReferenceEquals(other, input) => Constant(row.ValueOf(other), over),
        FormulaInput => [.. over.Select(static interval => Piece(interval, CurveForm.Identity))],
        FormulaStep step => BuildStep(step, over),
        UnaryFormula unary => BuildUnary(unary, over),
        RoundFormula round => Each(Build(round.Operand, over), form => form.Then(new Staircase(IsRound: true, IsCeiling: false, round.Decimals))),
        BinaryFormula binary => Combine(Build(binary.Left, over), Build(binary.Right, over), (interval, left, right) => Apply(binary.Operation, interval, left, right)),
        ExtremeFormula extreme => BuildExtreme(extreme, over),
        ChoiceFormula choice => BuildChoice(choice, over),
        TableFormula table => BuildTable(table, over),
        ShowingFormula showing => Build(showing.Shown, over),
        _ => throw new InvalidOperationException($"There is no curve for {formula.GetType().Name}."),
    };

    private static CurvePiece Piece(in Interval interval, CurveForm? form) => new(interval, PointForm(interval, form));

    // At one number alone every form is a number.
    private static CurveForm? PointForm(in Interval interval, CurveForm? form) =>
        form is not null && interval.IsPoint ? CurveForm.Of(form.At(interval.From!.Value)) : form;

    private static List<CurvePiece> Constant(Rational value, IReadOnlyList<Interval> over) => [.. over.Select(interval => Piece(interval, CurveForm.Of(value)))];

    // A step is worked out over the whole domain once, and cut to where it is needed.
    private List<CurvePiece>? BuildStep(FormulaStep step, IReadOnlyList<Interval> over)
    {
        if (!_steps.TryGetValue(step, out List<CurvePiece>? pieces))
        {
            pieces = Build(step.Body, [input.Domain]);
            _steps.Add(step, pieces);
        }

        return Restricted(pieces ?? Build(step.Body, over), over);
    }

    private static List<CurvePiece>? Restricted(List<CurvePiece>? pieces, IReadOnlyList<Interval> over)
    {
        if (pieces is null)
        {
            return null;
        }

        List<CurvePiece> restricted = [];
        for (int piece = 0, place = 0; piece < pieces.Count && place < over.Count;)
        {
            Interval both = pieces[piece].Interval.Intersect(over[place]);
            if (!both.IsEmpty)
            {
                restricted.Add(Piece(both, pieces[piece].Form));
            }

            if (pieces[piece].Interval.End.CompareTo(over[place].End) <= 0)
            {
                piece++;
            }
            else
            {
                place++;
            }
        }

        return Bounded(restricted);
    }

    private static List<CurvePiece>? Bounded(List<CurvePiece> pieces) => pieces.Count > FormulaCurve.MostPieces ? null : pieces;

    private static List<CurvePiece>? Each(List<CurvePiece>? pieces, Func<CurveForm, CurveForm> change) =>
        pieces is null ? null : [.. pieces.Select(piece => Piece(piece.Interval, piece.Form is null ? null : change(piece.Form)))];

    private List<CurvePiece>? BuildUnary(UnaryFormula unary, IReadOnlyList<Interval> over)
    {
        List<CurvePiece>? operand = Build(unary.Operand, over);
        switch (unary.Operation)
        {
            case UnaryOperation.Negate:
                return Each(operand, Negated);
            case UnaryOperation.Abs:
                return operand is null ? null : Bounded([.. operand.SelectMany(static piece => piece.Form is not { } form
                    ? [piece]
                    : SplitAt(piece.Interval, form, Rational.Zero).Select(part => Piece(part.Interval, part.Order < 0 ? Negated(form) : form)))]);
            default:
                Staircase staircase = new(IsRound: false, IsCeiling: unary.Operation == UnaryOperation.Ceiling, Decimals: 0);
                return Each(operand, form => form.Then(staircase));
        }
    }

    private static CurveForm Negated(CurveForm form) => form.Then(new LinearFraction(-1, 0, 0, 1));

    /// <summary>Lays two curves over each other, and joins the forms of every stretch they share.</summary>
    private static List<CurvePiece>? Combine(
        List<CurvePiece>? left, List<CurvePiece>? right, Func<Interval, CurveForm, CurveForm, IEnumerable<CurvePiece>?> join)
    {
        if (left is null || right is null)
        {
            return null;
        }

        List<CurvePiece> joined = [];
        for (int first = 0, second = 0; first < left.Count && second < right.Count;)
        {
            Interval both = left[first].Interval.Intersect(right[second].Interval);
            if (!both.IsEmpty)
            {
                if (left[first].Form is not { } one || right[second].Form is not { } other)
                {
                    joined.Add(Piece(both, null));
                }
                else if (JoinStretch(both, one, other, join) is { } pieces)
                {
                    joined.AddRange(pieces);
                }
                else
                {
                    return null;
                }
            }

            if (joined.Count > FormulaCurve.MostPieces)
            {
                return null;
            }

            if (left[first].Interval.End.CompareTo(right[second].Interval.End) <= 0)
            {
                first++;
            }
            else
            {
                second++;
            }
        }

        return joined;
    }

    // Where two forms have no common one, a staircase among them may be short enough to go up step by step.
    private static IEnumerable<CurvePiece>? JoinStretch(
        Interval both, CurveForm left, CurveForm right, Func<Interval, CurveForm, CurveForm, IEnumerable<CurvePiece>?> join)
    {
        if (both.IsPoint)
        {
            Rational point = both.From!.Value;
            return join(both, CurveForm.Of(left.At(point)), CurveForm.Of(right.At(point)));
        }

        if (join(both, left, right) is { } pieces)
        {
            return pieces;
        }

        CurveForm? staircase = left.IsStaircase ? left : right.IsStaircase ? right : null;
        if (staircase?.Steps(both, FormulaCurve.MostPieces) is not { } cuts)
        {
            return null;
        }

        List<CurvePiece> all = [];
        Cut from = both.Start;
        foreach (Cut to in cuts.Append(both.End))
        {
            Interval step = new(from, to);
            from = to;
            if (step.IsEmpty)
            {
                continue;
            }

            // On one step of its innermost staircase a form is a number.
            CurveForm level = CurveForm.Of(staircase.At(step.Sample()));
            if ((ReferenceEquals(staircase, left) ? JoinStretch(step, level, right, join) : JoinStretch(step, left, level, join)) is not { } part)
            {
                return null;
            }

            all.AddRange(part);
        }

        return all;
    }

    private static IEnumerable<CurvePiece>? Apply(BinaryOperation operation, Interval interval, CurveForm left, CurveForm right)
    {
        switch (operation)
        {
            case BinaryOperation.Add or BinaryOperation.Subtract:
                CurveForm added = operation == BinaryOperation.Add ? right : Negated(right);
                return One(interval, added.IsConstant ? left.Then(new LinearFraction(1, added.Constant, 0, 1))
                    : left.IsConstant ? added.Then(new LinearFraction(1, left.Constant, 0, 1))
                    : CurveForm.Join(left, added, static (one, other) => LinearFraction.Add(one, other)));
            case BinaryOperation.Multiply:
                return One(interval, right.IsConstant ? left.Then(new LinearFraction(right.Constant, 0, 0, 1))
                    : left.IsConstant ? right.Then(new LinearFraction(left.Constant, 0, 0, 1))
                    : CurveForm.Join(left, right, static (one, other) => LinearFraction.Multiply(one, other)));
            default:
                return Divide(interval, left, right);
        }
    }

    private static IEnumerable<CurvePiece>? Divide(Interval interval, CurveForm left, CurveForm right)
    {
        if (right.IsConstant)
        {
            return One(interval, right.Constant.Sign == 0 ? null : left.Then(new LinearFraction(1, 0, 0, right.Constant)), isValue: right.Constant.Sign != 0);
        }

        List<CurvePiece> pieces = [];
        foreach ((Interval Interval, int Order) part in SplitAt(interval, right, Rational.Zero))
        {
            CurveForm? quotient = part.Order == 0 ? null
                : left.IsConstant ? right.Then(new LinearFraction(0, left.Constant, 1, 0))
                : CurveForm.Join(left, right, static (one, other) => LinearFraction.Divide(one, other));
            if (quotient is null && part.Order != 0)
            {
                return null;
            }

            pieces.Add(Piece(part.Interval, quotient));
        }

        return pieces;
    }

    private static CurvePiece[]? One(Interval interval, CurveForm? form, bool isValue = true) =>
        (form is null && isValue) || (form is { IsConstant: true } && FormulaLimits.IsTooLong(form.Constant)) ? null : [Piece(interval, form)];

    private List<CurvePiece>? BuildExtreme(ExtremeFormula extreme, IReadOnlyList<Interval> over)
    {
        List<CurvePiece>? pieces = Build(extreme.Operands[0], over);
        for (int index = 1; index < extreme.Operands.Count && pieces is not null; index++)
        {
            pieces = Combine(pieces, Build(extreme.Operands[index], over), (interval, value, bound) => Better(extreme.IsLeast, interval, value, bound));
        }

        return pieces;
    }

    private static IEnumerable<CurvePiece>? Better(bool isLeast, Interval interval, CurveForm value, CurveForm bound) =>
        Compared(interval, value, bound)?.Select(part => Piece(part.Interval, part.Order == 0 || part.Order < 0 == isLeast ? value : bound));

    /// <summary>Cuts an interval where two forms cross: the order is that of the first to the second.</summary>
    private static IEnumerable<(Interval Interval, int Order)>? Compared(Interval interval, CurveForm left, CurveForm right)
    {
        if (right.IsConstant)
        {
            return SplitAt(interval, left, right.Constant);
        }

        if (left.IsConstant)
        {
            return SplitAt(interval, right, left.Constant).Select(static part => (part.Interval, -part.Order));
        }

        return CurveForm.Join(left, Negated(right), static (one, other) => LinearFraction.Add(one, other)) is { } difference
            ? SplitAt(interval, difference, Rational.Zero)
            : CurveForm.Join(left, right, static (one, other) => LinearFraction.Divide(one, other)) is { } quotient && SignOn(interval, right) is { } sign
                ? SplitAt(interval, quotient, Rational.One).Select(part => (part.Interval, part.Order * sign))
                : null;
    }

    private static int? SignOn(Interval interval, CurveForm form)
    {
        (Interval Interval, int Order)[] parts = [.. SplitAt(interval, form, Rational.Zero)];
        return parts.Length == 1 && parts[0].Order != 0 ? parts[0].Order : null;
    }

    // Below, at and above a number, in the order of the input.
    private static IEnumerable<(Interval Interval, int Order)> SplitAt(Interval interval, CurveForm form, Rational value)
    {
        Interval above = form.AtLeast(interval, value, isIncluded: false);
        Interval atLeast = form.AtLeast(interval, value, isIncluded: true);
        IEnumerable<(Interval Interval, int Order)> parts =
        [
            .. Rest(interval, atLeast).Select(static part => (part, -1)),
            .. Rest(atLeast, above).Select(static part => (part, 0)),
            (above, 1),
        ];
        return parts.Where(static part => !part.Interval.IsEmpty).OrderBy(static part => part.Interval.Start);
    }

    private static IEnumerable<Interval> Rest(Interval whole, Interval part) =>
        whole.IsEmpty ? [] : part.IsEmpty ? [whole] : [new Interval(whole.Start, part.Start), new Interval(part.End, whole.End)];

    private List<CurvePiece>? BuildChoice(ChoiceFormula choice, IReadOnlyList<Interval> over)
    {
        if (Truth(choice.Condition, over) is not { } truth)
        {
            return null;
        }

        return Laid(
            truth.True.IsEmpty ? [] : Build(choice.Then, truth.True.Intervals),
            truth.False.IsEmpty ? [] : Build(choice.Otherwise, truth.False.Intervals),
            truth.Unknown);
    }

    private List<CurvePiece>? BuildTable(TableFormula table, IReadOnlyList<Interval> over)
    {
        List<CurvePiece>? looked = Build(table.Value, over);
        if (looked is null)
        {
            return null;
        }

        IntervalSet rest = IntervalSet.Of(looked.Where(static piece => piece.Form is not null).Select(static piece => piece.Interval));
        IntervalSet unknown = IntervalSet.Of(looked.Where(static piece => piece.Form is null).Select(static piece => piece.Interval));
        List<CurvePiece>? all = [];
        foreach (FormulaTableRow tableRow in table.Rows)
        {
            IntervalSet held = IntervalSet.Of(looked.Select(piece => piece.Form is { } form ? Within(piece.Interval, form, tableRow.Interval) : default)).Intersect(rest);
            rest = rest.Intersect(held.MissingFrom(Interval.All));
            all = held.IsEmpty ? all : Laid(all, Build(tableRow.Formula, held.Intervals), IntervalSet.Empty);
            if (all is null)
            {
                return null;
            }
        }

        return Laid(all, [], unknown.Union(rest));
    }

    private static Interval Within(Interval interval, CurveForm form, Interval values)
    {
        Interval from = values.From is { } low ? form.AtLeast(interval, low, values.IncludesFrom) : interval;
        Interval beyond = values.To is { } high ? form.AtLeast(interval, high, !values.IncludesTo) : default;
        return Rest(from, beyond.Intersect(from)).FirstOrDefault(static part => !part.IsEmpty);
    }

    private static List<CurvePiece>? Laid(List<CurvePiece>? first, List<CurvePiece>? second, IntervalSet unknown)
    {
        if (first is null || second is null)
        {
            return null;
        }

        return Bounded([.. first.Concat(second).Concat(unknown.Intervals.Select(static interval => Piece(interval, null))).OrderBy(static piece => piece.Interval.Start)]);
    }

    private (IntervalSet True, IntervalSet False, IntervalSet Unknown)? Truth(Condition condition, IReadOnlyList<Interval> over)
    {
        switch (condition)
        {
            case Known known:
                return known.IsTrue ? (IntervalSet.Of(over), IntervalSet.Empty, IntervalSet.Empty) : (IntervalSet.Empty, IntervalSet.Of(over), IntervalSet.Empty);
            case Choosing choosing:
                return row.ValueOf(choosing.Input) == choosing.Option
                    ? (IntervalSet.Of(over), IntervalSet.Empty, IntervalSet.Empty)
                    : (IntervalSet.Empty, IntervalSet.Of(over), IntervalSet.Empty);
            case Denying denying:
                return Truth(denying.Denied, over) is { } denied ? (denied.False, denied.True, denied.Unknown) : null;
            case Joining joining:
                return Join(joining, over);
            case Comparing comparing:
                return Compare(comparing, over);
            default:
                throw new InvalidOperationException($"There is no curve for {condition.GetType().Name}.");
        }
    }

    private (IntervalSet True, IntervalSet False, IntervalSet Unknown)? Join(Joining joining, IReadOnlyList<Interval> over)
    {
        if (Truth(joining.Left, over) is not { } left)
        {
            return null;
        }

        IntervalSet open = joining.IsAll ? left.True : left.False;
        if (Truth(joining.Right, open.Intervals) is not { } right)
        {
            return null;
        }

        IntervalSet unknown = left.Unknown.Union(right.Unknown);
        return joining.IsAll ? (right.True, left.False.Union(right.False), unknown) : (left.True.Union(right.True), right.False, unknown);
    }

    private (IntervalSet True, IntervalSet False, IntervalSet Unknown)? Compare(Comparing comparing, IReadOnlyList<Interval> over)
    {
        List<Interval> holds = [];
        List<Interval> fails = [];
        List<CurvePiece>? compared = Combine(Build(comparing.Left, over), Build(comparing.Right, over), (interval, left, right) =>
        {
            if (Compared(interval, left, right) is not { } parts)
            {
                return null;
            }

            List<CurvePiece> stretch = [];
            foreach ((Interval Interval, int Order) part in parts)
            {
                (comparing.Holds(part.Order, 0) ? holds : fails).Add(part.Interval);
                stretch.Add(Piece(part.Interval, CurveForm.Of(part.Order)));
            }

            return stretch;
        });
        return compared is null
            ? null
            : (IntervalSet.Of(holds), IntervalSet.Of(fails), IntervalSet.Of(compared.Where(static piece => piece.Form is null).Select(static piece => piece.Interval)));
    }
}
