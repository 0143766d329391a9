using System.Text.Json;

namespace PerformanceRules.OracleTests;

/// <summary>rulebook.md 2.5, 2.6 and the exemption of 2.7.</summary>
internal static class SteppedDeductionOracle
{
    private static readonly BigRational OnePoint = new(1, 100);
    private static readonly BigRational TenPercent = new(10, 100);
    private static readonly BigRational ThirtyPercent = new(30, 100);

    /// <summary>结转结余率: "not above last year: W. Above: 0.4 off for every 1 percentage point, never below 0".</summary>
    public static BigRational? ScoreCarryOver(OracleRow row, BigRational perStep)
    {
        if (row.Evidence("current") is not { } currentField || row.Evidence("previous") is not { } previousField)
        {
            return row.Unscored("evidence-missing");
        }

        if (!TryReadRate(currentField, row.Mutation, out BigRational current, out string code)
            || !TryReadRate(previousField, row.Mutation, out BigRational previous, out code))
        {
            return row.Unscored(code);
        }

        if (current <= previous)
        {
            return row.Weight;
        }

        BigRational steps = OracleArithmetic.Steps(current - previous, OnePoint, row.Mutation);
        return Exempt(row, OracleArithmetic.Deduct(row.Weight, steps * perStep, row.Mutation));
    }

    /// <summary>部门预决算差异率: "up to 30%: W. Above: 0.4 off for every 10% (inclusive …), never below 0".</summary>
    public static BigRational? ScoreVariance(OracleRow row, BigRational perStep)
    {
        // Both {"current":{"budget":…,"final":…}} and {"budget":…,"final":…}.
        JsonElement? field = row.Evidence("current")
            ?? (row.Evidence("budget") is null && row.Evidence("final") is null ? null : row.Row.GetProperty("evidence"));
        if (field is not { } current)
        {
            return row.Unscored("evidence-missing");
        }

        if (!TryReadVariance(current, row.Mutation, out BigRational variance, out string code))
        {
            return row.Unscored(code);
        }

        // Reading variance = absolute: "spending below the budget counts like spending above".
        BigRational size = row.Mutation == OracleMutation.VarianceSigned ? variance : BigRational.Abs(variance);
        if (size <= ThirtyPercent)
        {
            return row.Weight;
        }

        BigRational steps = OracleArithmetic.Steps(size - ThirtyPercent, TenPercent, row.Mutation);
        return Exempt(row, OracleArithmetic.Deduct(row.Weight, steps * perStep, row.Mutation));
    }

    /// <summary>"The points given back (all of the deduction, if absent; never more than the deduction)".</summary>
    private static BigRational Exempt(OracleRow row, BigRational score)
    {
        if (!row.Row.TryGetProperty("exemption", out JsonElement exemption) || exemption.ValueKind != JsonValueKind.Object)
        {
            return score;
        }

        BigRational deduction = row.Weight - score;
        if (!exemption.TryGetProperty("points", out JsonElement points) || points.ValueKind != JsonValueKind.Number)
        {
            return row.Mutation == OracleMutation.ExemptionNeedsPoints ? score : score + deduction;
        }

        BigRational givenBack = OracleNotation.Exact(points);
        return score + (row.Mutation == OracleMutation.ExemptionUnlimited ? givenBack : BigRational.Min(givenBack, deduction));
    }

    /// <summary>"final accounts against the budget at the start of the year": (final − budget) / budget, or the rate itself.</summary>
    private static bool TryReadVariance(JsonElement field, OracleMutation mutation, out BigRational variance, out string code)
    {
        if (field.ValueKind != JsonValueKind.Object)
        {
            return TryReadRate(field, mutation, out variance, out code);
        }

        variance = 0;
        if (!OracleAmount.TryReadPair(Member(field, "budget"), Member(field, "final"), mutation, out var amounts, out code))
        {
            return false;
        }

        code = "evidence-invalid";
        if (amounts.First.Sign == 0)
        {
            return false;
        }

        variance = OracleArithmetic.Rate(amounts.Second - amounts.First, amounts.First, mutation);
        return true;
    }

    /// <summary>"Each a rate or { part, whole }"; 结转结余率 = 结转结余总额 / 支出预算数.</summary>
    private static bool TryReadRate(JsonElement field, OracleMutation mutation, out BigRational rate, out string code)
    {
        rate = 0;
        if (field.ValueKind == JsonValueKind.Object)
        {
            if (!OracleAmount.TryReadPair(Member(field, "part"), Member(field, "whole"), mutation, out var amounts, out code))
            {
                return false;
            }

            code = "evidence-invalid";
            if (amounts.Second.Sign == 0)
            {
                return false;
            }

            rate = OracleArithmetic.Rate(amounts.First, amounts.Second, mutation);
            return true;
        }

        code = "evidence-missing";
        if (OracleAmount.IsAbsent(field))
        {
            return false;
        }

        code = "evidence-invalid";
        if (OracleAmount.Read(field, mutation) is not { Unit: "" or "%" } quantity)
        {
            return false;
        }

        // "A percent string, or a JSON number from −1 to 1, a fraction; a bare text or a larger number there is doubtful."
        code = "unit-doubtful";
        bool isNumber = field.ValueKind == JsonValueKind.Number;
        if (isNumber ? BigRational.Abs(quantity.Number) > BigRational.One : quantity.IsBare && quantity.Number.Sign != 0)
        {
            return false;
        }

        rate = quantity.Value;
        return true;
    }

    private static JsonElement? Member(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
