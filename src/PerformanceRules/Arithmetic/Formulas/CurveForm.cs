namespace PerformanceRules.Arithmetic.Formulas;

/// <summary>A quotient of two linear functions, (a x + b) / (c x + d): what products, quotients and sums of one input come to.</summary>
internal readonly record struct LinearFraction(Rational A, Rational B, Rational C, Rational D)
{
    public static LinearFraction Identity => new(Rational.One, Rational.Zero, Rational.Zero, Rational.One);

    public bool IsConstant => (A * D) == (B * C);

    public bool IsLinear => C.Sign == 0;

    public bool IsRising => ((A * D) - (B * C)).Sign >= 0;

    public static LinearFraction Of(Rational value) => new(Rational.Zero, value, Rational.Zero, Rational.One);

    /// <summary>Gives the value; the divisor must not be zero here.</summary>
    public Rational At(Rational x) => ((A * x) + B) / ((C * x) + D);

    /// <summary>Gives the same quotient with a divisor that ends in 1, so that equal quotients have equal numbers.</summary>
    public LinearFraction Normalized()
    {
        Rational factor = D.Sign != 0 ? D : C;
        return factor == Rational.One ? this : new LinearFraction(A / factor, B / factor, C / factor, D / factor);
    }

    /// <summary>Gives this of another: this(other(x)).</summary>
    public LinearFraction After(in LinearFraction other) => new(
        (A * other.A) + (B * other.C), (A * other.B) + (B * other.D), (C * other.A) + (D * other.C), (C * other.B) + (D * other.D));

    public static LinearFraction? Add(in LinearFraction left, in LinearFraction right)
    {
        if (SameDivisor(left, right) is not { } factor)
        {
            return null;
        }

        return new LinearFraction(left.A + (right.A * factor), left.B + (right.B * factor), left.C, left.D);
    }

    public static LinearFraction? Multiply(in LinearFraction left, in LinearFraction right) =>
        Reduced(left.A, left.B, right.A, right.B, left.C, left.D, right.C, right.D);

    public static LinearFraction? Divide(in LinearFraction left, in LinearFraction right) =>
        Reduced(left.A, left.B, right.C, right.D, left.C, left.D, right.A, right.B);

    // (c x + d) = factor × (g x + h)
    private static Rational? SameDivisor(in LinearFraction left, in LinearFraction right) =>
        (left.C * right.D) != (left.D * right.C) ? null : right.D.Sign != 0 ? left.D / right.D : left.C / right.C;

    // (a x + b)(e x + f) over (c x + d)(g x + h), where equal factors cancel out.
    private static LinearFraction? Reduced(Rational a, Rational b, Rational e, Rational f, Rational c, Rational d, Rational g, Rational h)
    {
        (Rational Slope, Rational Level)[] above = [(a, b), (e, f)];
        (Rational Slope, Rational Level)[] below = [(c, d), (g, h)];
        Rational factor = Rational.One;
        for (int upper = 0; upper < 2; upper++)
        {
            for (int lower = 0; lower < 2; lower++)
            {
                if (above[upper].Slope.Sign != 0 && below[lower].Slope.Sign != 0
                    && above[upper].Slope * below[lower].Level == above[upper].Level * below[lower].Slope)
                {
                    factor *= above[upper].Slope / below[lower].Slope;
                    above[upper] = (Rational.Zero, Rational.One);
                    below[lower] = (Rational.Zero, Rational.One);
                }
            }
        }

        if ((above[0].Slope.Sign != 0 && above[1].Slope.Sign != 0) || (below[0].Slope.Sign != 0 && below[1].Slope.Sign != 0))
        {
            return null;
        }

        return new LinearFraction(
            factor * ((above[0].Slope * above[1].Level) + (above[1].Slope * above[0].Level)),
            factor * above[0].Level * above[1].Level,
            (below[0].Slope * below[1].Level) + (below[1].Slope * below[0].Level),
            below[0].Level * below[1].Level);
    }
}

/// <summary>A staircase: floor, ceiling, or rounding to so many decimals.</summary>
internal readonly record struct Staircase(bool IsRound, bool IsCeiling, int Decimals)
{
    public Rational Unit => Rational.One / IntegerMath.PowerOfTen(Decimals);

    public Rational At(Rational value) => IsRound ? value.Round(Decimals) : IsCeiling ? value.Ceiling() : value.Floor();

    /// <summary>Gives the values from which on the staircase is at least a number, or above it.</summary>
    public Cut From(Rational least, bool isIncluded)
    {
        Rational unit = Unit;
        Rational steps = least / unit;
        Rational step = (isIncluded ? steps.Ceiling() : steps.Floor() + 1) * unit;
        return IsCeiling ? new Cut(step - 1, isAfter: true)
            : IsRound ? new Cut(step - (unit / 2), isAfter: step.Sign <= 0) // From the middle away from zero.
            : new Cut(step, isAfter: false);
    }
}

/// <summary>
/// A form that rises or falls throughout: a quotient of linear functions, or staircases with such quotients before, between and after them. Staircases are
/// kept as such, however many steps they have.
/// </summary>
internal sealed class CurveForm
{
    private readonly LinearFraction _first;
    private readonly (Staircase Staircase, LinearFraction After)[] _layers;

    private CurveForm(LinearFraction first, (Staircase Staircase, LinearFraction After)[] layers)
    {
        _first = first.Normalized();
        _layers = layers;
        if (layers.Length > 0)
        {
            layers[layers.Length - 1].After = layers[layers.Length - 1].After.Normalized();
        }
    }

    public static CurveForm Identity { get; } = new(LinearFraction.Identity, []);

    public bool IsStaircase => _layers.Length > 0;

    public bool IsConstant => Last.IsConstant;

    /// <summary>Gets the value of a constant form.</summary>
    public Rational Constant => Last.D.Sign != 0 ? Last.B / Last.D : Last.A / Last.C;

    /// <summary>Gets a value indicating whether the form rises, or stays level, with its input; else it falls or stays level.</summary>
    public bool IsRising
    {
        get
        {
            bool isRising = _first.IsRising;
            foreach ((_, LinearFraction after) in _layers)
            {
                isRising = isRising == after.IsRising;
            }

            return isRising;
        }
    }

    private LinearFraction Last => _layers.Length == 0 ? _first : _layers[_layers.Length - 1].After;

    public static CurveForm Of(Rational value) => new(LinearFraction.Of(value), []);

    public Rational At(Rational x)
    {
        Rational value = _first.IsConstant ? ConstantOf(_first) : _first.At(x);
        foreach ((Staircase staircase, LinearFraction after) in _layers)
        {
            value = staircase.At(value);
            value = after.IsConstant ? ConstantOf(after) : after.At(value);
        }

        return value;
    }

    /// <summary>Gives a quotient of linear functions of this form; it must have no pole where the form is used.</summary>
    public CurveForm Then(in LinearFraction outer)
    {
        LinearFraction last = outer.After(Last);
        if (last.IsConstant)
        {
            return Of(ConstantOf(last));
        }

        if (_layers.Length == 0)
        {
            return new CurveForm(last, []);
        }

        (Staircase Staircase, LinearFraction After)[] layers = [.. _layers];
        layers[layers.Length - 1].After = last;
        return new CurveForm(_first, layers);
    }

    public CurveForm Then(Staircase staircase) =>
        IsConstant ? Of(staircase.At(Constant)) : new CurveForm(_first, [.. _layers, (staircase, LinearFraction.Identity)]);

    /// <summary>Joins two forms that differ in their last quotient alone; <see langword="null"/> where they do not.</summary>
    public static CurveForm? Join(CurveForm left, CurveForm right, Func<LinearFraction, LinearFraction, LinearFraction?> operation)
    {
        if (!HaveSameBase(left, right) || operation(left.Last, right.Last) is not { } joined)
        {
            return null;
        }

        if (joined.IsConstant)
        {
            return Of(ConstantOf(joined));
        }

        if (left._layers.Length == 0)
        {
            return new CurveForm(joined, []);
        }

        (Staircase Staircase, LinearFraction After)[] layers = [.. left._layers];
        layers[layers.Length - 1].After = joined;
        return new CurveForm(left._first, layers);
    }

    /// <summary>Gives the part of an interval, throughout which the form has a value, where it is at least a number, or above it.</summary>
    public Interval AtLeast(in Interval within, Rational least, bool isIncluded)
    {
        if (IsConstant)
        {
            return (isIncluded ? Constant >= least : Constant > least) ? within : default;
        }

        // Taken off from the outside in: "value ≥ bound" of a layer is "value ≥ bound" or "value ≤ bound" of the one inside it.
        bool isAbove = true;
        Rational sample = within.Sample();
        for (int layer = _layers.Length; layer >= 0; layer--)
        {
            LinearFraction fraction = layer == 0 ? _first : _layers[layer - 1].After;
            Rational inside = layer == 0 ? sample : InsideOf(layer, sample);
            bool isPositive = ((fraction.C * inside) + fraction.D).Sign > 0;

            // (a u + b) ≥ t (c u + d) where the divisor is positive: (a − t c) u ≥ t d − b.
            Rational slope = fraction.A - (least * fraction.C);
            Rational rest = (least * fraction.D) - fraction.B;
            bool isGreater = isAbove == isPositive;
            if (slope.Sign == 0)
            {
                bool holds = rest.Sign == 0 ? isIncluded : isGreater == rest.Sign < 0;
                return holds ? within : default;
            }

            least = rest / slope;
            isAbove = isGreater == slope.Sign > 0;
            if (layer > 0)
            {
                // floor(u) ≤ t is not floor(u) > t.
                Cut from = _layers[layer - 1].Staircase.From(least, isAbove ? isIncluded : !isIncluded);
                least = from.Value!.Value;
                isIncluded = isAbove ? !from.IsAfter : from.IsAfter;
            }
        }

        return within.Intersect(isAbove ? Interval.AtLeast(least, isIncluded) : Interval.AtMost(least, isIncluded));
    }

    /// <summary>Gives the least and the greatest value of the form in an interval, with ends that are not reached left out.</summary>
    public Interval Image(in Interval within)
    {
        Interval image = Image(_first, within);
        for (int layer = 1; layer <= _layers.Length; layer++)
        {
            (Staircase staircase, LinearFraction after) = _layers[layer - 1];
            image = Image(staircase, image);
            image = Image(after, image);
        }

        return image;
    }

    /// <summary>Gives the places within an interval at which the innermost staircase goes to its next step; <see langword="null"/> for more than so many.</summary>
    public List<Cut>? Steps(in Interval within, int most)
    {
        Staircase staircase = _layers[0].Staircase;
        Interval image = Image(staircase, Image(_first, within));
        if (image.From is not { } low || image.To is not { } high || (high - low) / staircase.Unit > most)
        {
            return null;
        }

        List<Cut> cuts = [];
        CurveForm inner = new(_first, []);
        CurveForm stepped = inner.Then(staircase);
        for (Rational step = low + staircase.Unit; step <= high; step += staircase.Unit)
        {
            Interval above = stepped.AtLeast(within, step, isIncluded: true);
            cuts.Add(above.Start.CompareTo(within.Start) > 0 ? above.Start : above.End);
        }

        cuts.Sort();
        return cuts;
    }

    /// <summary>Gives the places of the first steps from the end of an interval that the staircase has, where it has more than are wanted.</summary>
    public IEnumerable<Cut> FirstSteps(Interval within, int most)
    {
        Staircase staircase = _layers[0].Staircase;
        Interval image = Image(staircase, Image(_first, within));
        bool isFromBelow = image.From is not null;
        if ((image.From ?? image.To) is not { } start)
        {
            yield break;
        }

        CurveForm stepped = new CurveForm(_first, []).Then(staircase);
        for (int count = 1; count <= most; count++)
        {
            Rational step = isFromBelow ? start + (staircase.Unit * count) : start - (staircase.Unit * (count - 1));
            Interval above = stepped.AtLeast(within, step, isIncluded: true);
            yield return above.Start.CompareTo(within.Start) > 0 ? above.Start : above.End;
        }
    }

    private static Rational ConstantOf(in LinearFraction fraction) => fraction.D.Sign != 0 ? fraction.B / fraction.D : fraction.A / fraction.C;

    private static bool HaveSameBase(CurveForm left, CurveForm right)
    {
        if (left._layers.Length != right._layers.Length || (left._layers.Length > 0 && left._first != right._first))
        {
            return false;
        }

        for (int index = 0; index < left._layers.Length; index++)
        {
            bool isLast = index == left._layers.Length - 1;
            if (left._layers[index].Staircase != right._layers[index].Staircase || (!isLast && left._layers[index].After != right._layers[index].After))
            {
                return false;
            }
        }

        return true;
    }

    // What a layer's staircase gives for a number.
    private Rational InsideOf(int layer, Rational x)
    {
        Rational value = _first.IsConstant ? ConstantOf(_first) : _first.At(x);
        for (int index = 0; index < layer; index++)
        {
            value = _layers[index].Staircase.At(value);
            if (index < layer - 1)
            {
                value = _layers[index].After.At(value);
            }
        }

        return value;
    }

    private static Interval Image(in LinearFraction fraction, in Interval within)
    {
        if (fraction.IsConstant)
        {
            return Interval.Point(ConstantOf(fraction));
        }

        bool isRising = fraction.IsRising;
        (Rational? Value, bool Included) low = Limit(fraction, within.From, within.IncludesFrom);
        (Rational? Value, bool Included) high = Limit(fraction, within.To, within.IncludesTo);
        return isRising
            ? Interval.Between(low.Value, high.Value, low.Included, high.Included)
            : Interval.Between(high.Value, low.Value, high.Included, low.Included);
    }

    // The value at an end; null where it goes on without end, at a pole or at infinity.
    private static (Rational? Value, bool Included) Limit(in LinearFraction fraction, Rational? end, bool included)
    {
        if (end is not { } finite)
        {
            return fraction.C.Sign == 0 ? (null, false) : (fraction.A / fraction.C, false);
        }

        return ((fraction.C * finite) + fraction.D).Sign == 0 ? (null, false) : (fraction.At(finite), included);
    }

    private static Interval Image(Staircase staircase, in Interval within)
    {
        Rational? low = within.From is { } from
            ? LowestFrom(staircase, from, within.IncludesFrom)
            : null;
        Rational? high = within.To is { } to ? HighestTo(staircase, to, within.IncludesTo) : null;
        return Interval.Between(low, high);
    }

    // Just above a number the staircase may already be a step higher.
    private static Rational LowestFrom(Staircase staircase, Rational from, bool included)
    {
        Rational here = staircase.At(from);
        return !included && staircase.From(here, isIncluded: false).CompareTo(new Cut(from, isAfter: true)) <= 0 ? here + staircase.Unit : here;
    }

    // Just below a number it may still be a step lower.
    private static Rational HighestTo(Staircase staircase, Rational to, bool included)
    {
        Rational here = staircase.At(to);
        return !included && staircase.From(here, isIncluded: true).CompareTo(new Cut(to, isAfter: false)) >= 0 ? here - staircase.Unit : here;
    }
}
