using PerformanceRules.Arithmetic;
using PerformanceRules.Arithmetic.Formulas;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rules;
using PerformanceRules.Text;

namespace PerformanceRules.Standards.Formulas;

/// <summary>Reads the evidence of a formula: each value as the number of its input's unit, or the finding that says why it is none.</summary>
internal static class FormulaInputs
{
    // The days between dates without a year are those of a year of 365 days.
    private const int AnyYear = 2023;

    public static Finding? Read(FormulaRule rule, FormulaEvidence evidence, out FormulaRow? row)
    {
        row = null;
        foreach (string name in evidence.Values.Keys)
        {
            if (!rule.Inputs.Any(input => input.Name == name))
            {
                string known = string.Join(", ", rule.Inputs.Select(static input => input.Name));
                return Faults.Of(FindingCodes.EvidenceInvalid, FindingKeys.InputUnknown, ("field", name), ("inputs", known));
            }
        }

        int year = YearOf(rule, evidence);
        Rational[] values = new Rational[rule.Inputs.Count];
        (string Field, string Thing)? thing = null;
        for (int index = 0; index < values.Length; index++)
        {
            FormulaRuleInput input = rule.Inputs[index];
            if ((evidence.Find(input.Name) is { } given && !IsBlank(given) ? given : input.Default) is not { } value)
            {
                return Faults.Of(FindingCodes.EvidenceMissing, FindingKeys.FieldMissing, ("field", input.Name));
            }

            if (ReadValue(input, value, year, out values[index], out string? counted) is { } fault)
            {
                return fault;
            }

            // Inputs without a unit count one thing: 人 beside 批次 are two.
            if (counted is not null && thing is { } other && other.Thing != counted)
            {
                return Faults.Of(
                    FindingCodes.UnitMismatch, FindingKeys.InputUnits, ("field", input.Name), ("text", value.Text), ("other", other.Field), ("otherText", evidence.Find(other.Field)));
            }

            thing ??= counted is null ? null : (input.Name, counted);
        }

        row = rule.Formula.With(values);
        return null;
    }

    /// <summary>Says what is wrong with the default of an input.</summary>
    public static Finding? FaultOfDefault(FormulaRuleInput input, FormulaValue value) => ReadValue(input, value, AnyYear, out _, out _);

    /// <summary>Gives the unit that a value of an input without a unit counts.</summary>
    public static string? ThingOf(FormulaValue? value) =>
        value is not null && QuantityOf(value, Comparison.None, out Quantity quantity) is null && quantity.Unit is { Symbol.Length: > 0, Dimension: { } thing } unit
            ? unit.Multiplier == Rational.One ? unit.Symbol : thing
            : null;

    public static bool IsRate(Unit unit) => unit.Dimension == Unit.Percent.Dimension;

    private static bool IsBlank(FormulaValue value) => value is { Number: null, Flag: null, Counts: null } && Notation.IsBlank(value.Text);

    private static Finding? ReadValue(FormulaRuleInput input, FormulaValue value, int year, out Rational number, out string? thing)
    {
        thing = null;
        return input.Kind switch
        {
            FormulaInputKind.Flag => ReadFlag(input, value, out number),
            FormulaInputKind.Choice => ReadChoice(input, value, out number),
            FormulaInputKind.Date => ReadDate(input, value, year, out number),
            _ => ReadNumber(input, value, out number, out thing),
        };
    }

    private static Finding? ReadFlag(FormulaRuleInput input, FormulaValue value, out Rational number)
    {
        bool? flag = value.Flag ?? value.Text.Trim() switch { "是" or "true" => true, "否" or "false" => false, _ => null };
        number = flag == true ? Rational.One : Rational.Zero;
        return flag is null || value.Number is not null
            ? Faults.Of(FindingCodes.EvidenceInvalid, FindingKeys.InputFlag, ("field", input.Name), ("text", value.Text))
            : null;
    }

    private static Finding? ReadChoice(FormulaRuleInput input, FormulaValue value, out Rational number)
    {
        int option = input.Options.ToList().IndexOf(value.Text.Trim());
        number = Math.Max(option, 0);
        return option < 0
            ? Faults.Of(FindingCodes.EvidenceInvalid, FindingKeys.InputOption, ("field", input.Name), ("text", value.Text), ("options", string.Join(", ", input.Options)))
            : null;
    }

    private static Finding? ReadDate(FormulaRuleInput input, FormulaValue value, int year, out Rational number)
    {
        number = default;
        if (value.Number is not null || value.Flag is not null || !CalendarReader.TryRead(value.Text, out CalendarSpan span))
        {
            return Faults.Of(FindingCodes.EvidenceInvalid, FindingKeys.DateUnreadable, ("field", input.Name), ("text", value.Text));
        }

        DateTime last = span.Last(year);

        // A deadline ends when its month ends; when something was done has to be a day.
        if (!input.IsFixed && span.First(year) != last)
        {
            return Faults.Of(FindingCodes.EvidenceInvalid, FindingKeys.InputDay, ("field", input.Name), ("text", value.Text));
        }

        number = (last - DateTime.MinValue).Days;
        return null;
    }

    private static int YearOf(FormulaRule rule, FormulaEvidence evidence)
    {
        foreach (FormulaRuleInput input in rule.Inputs)
        {
            if (input.Kind == FormulaInputKind.Date && (evidence.Find(input.Name) ?? input.Default) is { } value
                && CalendarReader.TryRead(value.Text, out CalendarSpan span) && span.Year is { } year)
            {
                return year;
            }
        }

        return AnyYear;
    }

    private static Finding? ReadNumber(FormulaRuleInput input, FormulaValue value, out Rational number, out string? thing)
    {
        number = default;
        thing = null;
        Comparison allowed = input.Operator is { } written && Notation.TryReadOperator(written, out Comparison comparison) ? comparison : Comparison.None;
        if (value.Flag is not null || QuantityOf(value, allowed, out Quantity quantity) is { })
        {
            return QuantityOf(value, allowed, out _) is { } fault && fault == FindingKeys.CountsInvalid
                ? Faults.Of(FindingCodes.EvidenceInvalid, fault, ("counts", value.Text))
                : Faults.Of(FindingCodes.EvidenceInvalid, FindingKeys.InputUnreadable, ("field", input.Name), ("text", value.Text));
        }

        bool isBare = value.Number is not null ? value.Unit is null : quantity.Unit is null;
        if (input.Unit is { } symbol)
        {
            Unit unit = Unit.Parse(symbol);
            if (isBare)
            {
                number = quantity.Number;
                if (IsRate(unit) && number.Sign != 0 && Rational.Abs(number) < Rational.One)
                {
                    return Faults.Of(
                        FindingCodes.UnitDoubtful, FindingKeys.InputDoubtful,
                        ("field", input.Name), ("text", value.Text), ("first", number + symbol), ("second", (number / unit.Factor) + symbol));
                }
            }
            else if (!Quantity.TryAlign(new Quantity(Rational.One, unit), quantity, out Rational one, out Rational aligned))
            {
                return Faults.Of(FindingCodes.UnitMismatch, FindingKeys.InputUnit, ("field", input.Name), ("text", value.Text), ("unit", symbol));
            }
            else
            {
                number = aligned / one;
            }
        }
        else if (!isBare && IsRate(quantity.Unit!))
        {
            return Faults.Of(FindingCodes.UnitMismatch, FindingKeys.InputRate, ("field", input.Name), ("text", value.Text));
        }
        else
        {
            number = quantity.Number * (isBare ? Rational.One : quantity.Unit!.Multiplier);
            thing = isBare ? null : quantity.Unit!.Dimension;
        }

        return CheckRange(input, value, number, isCount: thing is not null);
    }

    private static Finding? CheckRange(FormulaRuleInput input, FormulaValue value, in Rational number, bool isCount)
    {
        Interval domain = WrittenFormula.InputOf(input).Domain;
        domain = isCount && input.Minimum is null ? domain.Intersect(Interval.AtLeast(Rational.Zero)) : domain;
        return !domain.Contains(number)
            ? Faults.Of(FindingCodes.EvidenceInvalid, FindingKeys.InputOutOfRange, ("field", input.Name), ("text", value.Text), ("range", domain))
            : input.IsWhole && !number.IsInteger
                ? Faults.Of(FindingCodes.EvidenceInvalid, FindingKeys.InputNotWhole, ("field", input.Name), ("text", value.Text))
                : null;
    }

    /// <summary>Reads the notation of a value; gives the key of what is wrong with it.</summary>
    private static string? QuantityOf(FormulaValue value, Comparison allowed, out Quantity quantity)
    {
        quantity = default;
        if (value.Counts is { } counts)
        {
            if (!counts.IsValid)
            {
                return FindingKeys.CountsInvalid;
            }

            quantity = new Quantity((Rational)counts.Done * 100 / counts.Of, Unit.Percent);
            return null;
        }

        if (value.Number is { } number)
        {
            quantity = new Quantity(number, value.Unit is { } unit ? Unit.Parse(unit) : null);
            return null;
        }

        if (Notation.IsNone(value.Text))
        {
            quantity = new Quantity(Rational.Zero, unit: null);
            return null;
        }

        Actual actual = Actual.Parse(value.Text);
        if (actual.IsQuantity)
        {
            quantity = actual.Quantity;
            return null;
        }

        Target target = Target.Parse(value.Text);
        if (allowed == Comparison.None || !target.IsQuantity || target.Comparison != allowed)
        {
            return FindingKeys.InputUnreadable;
        }

        quantity = target.Quantity;
        return null;
    }
}
