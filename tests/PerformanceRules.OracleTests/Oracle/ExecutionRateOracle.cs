using System.Text.Json;

namespace PerformanceRules.OracleTests;

/// <summary>rulebook.md 2.1, 预算执行率.</summary>
internal static class ExecutionRateOracle
{
    public static BigRational? Score(OracleRow row)
    {
        if (!OracleAmount.TryReadPair(row.Evidence("budget"), row.Evidence("executed"), row.Mutation, out var amounts, out string code))
        {
            return row.Unscored(code);
        }

        (BigRational budget, BigRational executed) = amounts;
        if (budget.Sign == 0)
        {
            return row.Unscored("evidence-invalid"); // no rate exists; README, reading 8
        }

        if (executed > budget)
        {
            row.Warn("over-execution"); // "more executed than budgeted; capped"
        }

        if (row.Evidence("components") is { } components && !(AddsUp(row, components, "budget") && AddsUp(row, components, "executed")))
        {
            row.Warn("components-mismatch"); // 资金总体 = 基本支出 + 项目支出 + 其他
        }

        // "score = executed / budget × W, never above W"
        BigRational score = OracleArithmetic.Ratio(executed, budget, row.Weight, row.Mutation);
        return row.Mutation == OracleMutation.NoCap ? score : BigRational.Min(score, row.Weight);
    }

    private static bool AddsUp(OracleRow row, JsonElement components, string field)
    {
        OracleQuantity total = OracleAmount.Read(row.Evidence(field)!.Value, row.Mutation)!;
        BigRational expected = total.Value;
        BigRational sum = 0;
        foreach (JsonElement component in components.EnumerateArray())
        {
            if (component.TryGetProperty(field, out JsonElement part) && !OracleAmount.IsAbsent(part)
                && OracleAmount.Read(part, row.Mutation) is { Number.Sign: not 0 } amount)
            {
                if (OracleQuantity.Align(amount, total, row.Mutation, out _) is not { } aligned)
                {
                    return false;
                }

                sum += aligned.First;
                expected = aligned.Second;
            }
        }

        return sum == expected;
    }
}
