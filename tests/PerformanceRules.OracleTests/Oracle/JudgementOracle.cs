using System.Text.Json;

namespace PerformanceRules.OracleTests;

/// <summary>rulebook.md 2.3, 定性: "self-assessed points between 0 and W, with the text that justifies them".</summary>
internal static class JudgementOracle
{
    public static BigRational? Score(OracleRow row)
    {
        JsonElement? points = row.Evidence("points");
        JsonElement? rating = row.Evidence("rating");
        if (points is null && rating is null)
        {
            return row.Unscored("evidence-missing");
        }

        if (points is not null && rating is not null)
        {
            return row.Unscored("evidence-invalid"); // "not both"
        }

        // "points (0 to the weight) or rating (0 to 1)"
        BigRational score = points is { } given ? OracleNotation.Exact(given) : OracleNotation.Exact(rating!.Value) * row.Weight;
        if (score.Sign < 0 || score > row.Weight)
        {
            return row.Unscored("evidence-invalid");
        }

        if (score < row.Weight && row.Given("actual") is null && row.Given("reason") is null)
        {
            row.Warn("deduction-unexplained");
        }

        // "The target is a quantity, the actual value is not."
        if (row.Given("target") is { } target && OracleNotation.Read(target, row.Mutation) is not null
            && row.Given("actual") is { } actual && OracleNotation.ReadActual(actual, row.Mutation) is null)
        {
            row.Warn("quantified-target-in-words");
        }

        return score;
    }
}
