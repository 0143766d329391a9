using System.Text.Json;

namespace PerformanceRules.OracleTests;

/// <summary>rulebook.md 2.4: "W − failed × deduction, never below 0" (每有一项不合格扣…, 扣完为止).</summary>
internal static class ChecklistOracle
{
    public static BigRational? Score(OracleRow row, int items, BigRational deduction)
    {
        if (row.Evidence("failed") is not { } failed)
        {
            return row.Unscored("evidence-missing");
        }

        return Count(failed, items) is { } count
            ? OracleArithmetic.Deduct(row.Weight, count * deduction, row.Mutation)
            : row.Unscored("evidence-invalid");
    }

    /// <summary>"The failed items with their number and a reason, or their bare count"; null where they cannot be.</summary>
    private static BigRational? Count(JsonElement failed, int items)
    {
        if (failed.ValueKind == JsonValueKind.Number)
        {
            BigRational count = OracleNotation.Exact(failed);
            return count.Sign >= 0 && count <= items && count.Denominator.IsOne ? count : null;
        }

        HashSet<BigRational> named = [];
        foreach (JsonElement entry in failed.EnumerateArray())
        {
            BigRational item = OracleNotation.Exact(entry.GetProperty("item"));
            if (item < 1 || item > items || !named.Add(item))
            {
                return null; // no such item, or named twice
            }
        }

        return named.Count;
    }
}
