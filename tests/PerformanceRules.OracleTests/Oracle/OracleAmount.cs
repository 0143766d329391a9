using System.Text.Json;

namespace PerformanceRules.OracleTests;

/// <summary>Amounts of money and rates in evidence (contract.md).</summary>
internal static class OracleAmount
{
    private static readonly OracleQuantity Zero = new(0, 1, "", OracleOperator.None) { IsBare = true };

    /// <summary>
    /// Two amounts that belong together. An absent one is evidence-missing, an unreadable or negative one
    /// evidence-invalid; "无" means zero, any other blank means that no value is given.
    /// </summary>
    public static bool TryReadPair(
        JsonElement? first, JsonElement? second, OracleMutation mutation, out (BigRational First, BigRational Second) pair, out string code)
    {
        pair = default;
        code = "evidence-missing";
        if (IsAbsent(first) || IsAbsent(second))
        {
            return false;
        }

        code = "evidence-invalid";
        if (Read(first!.Value, mutation) is not { } one || Read(second!.Value, mutation) is not { } two)
        {
            return false;
        }

        if (OracleQuantity.Align(one, two, mutation, out string fault) is not { } aligned)
        {
            code = fault;
            return false;
        }

        pair = aligned;
        return pair.First.Sign >= 0 && pair.Second.Sign >= 0;
    }

    /// <summary>An amount; a negative one is told by its sign. Operators are out of place.</summary>
    public static OracleQuantity? Read(JsonElement element, OracleMutation mutation) =>
        OracleNotation.IsNone(element) ? Zero
        : OracleNotation.Read(element, mutation) is { Operator: OracleOperator.None } quantity ? quantity
        : null;

    public static bool IsAbsent(JsonElement? element) =>
        element is not { } value || (OracleNotation.IsBlank(value) && !OracleNotation.IsNone(value));
}
