using System.Globalization;
using System.Text;
using PerformanceRules.Arithmetic;
using PerformanceRules.Arithmetic.Formulas;

namespace PerformanceRules.Fuzz;

/// <summary>A formula: read, written, and read again as the same; evaluated, derived, inverted and written for a spreadsheet.</summary>
internal sealed class FormulaTarget : IFuzzTarget
{
    private const int MostDepth = 5;

    private static readonly string[] Names = ["weight", "target", "actual", "rate", "deduction", "Weight", "fee", "min", "if"];
    private static readonly string[] Numbers = ["0", "1", "2", "0.1", "100", "0.30", "1e3", "79228162514264337593543950336", "0.0000000000000000000000000001", "007", "1.", ".5"];
    private static readonly string[] Pieces = ["(", ")", ",", "+", "-", "*", "/", "<", "<=", ">", ">=", "=", "!=", "==", "and", "or", "not", "%", "\"", "\n", "指标", "\0", "min(", "if(", "round(", "^", "--", ";"];

    public string Name => "formula";

    public byte[] Next(Random random)
    {
        string text = random.Next(8) == 0 ? Nested(random) : Number(random, random.Next(1, MostDepth));
        for (int changes = random.Next(3) == 0 ? random.Next(1, 4) : 0; changes > 0; changes--)
        {
            int at = random.Next(text.Length + 1);
            text = random.Next(2) == 0 ? text.Insert(at, Pieces[random.Next(Pieces.Length)]) : text.Remove(at, Math.Min(random.Next(1, 4), text.Length - at));
        }

        return Encoding.UTF8.GetBytes(text);
    }

    public bool Run(byte[] input)
    {
        FormulaInput target = new("target");
        FormulaInput actual = new("actual");
        Formula formula;
        try
        {
            formula = FormulaReader.Read(Encoding.UTF8.GetString(input), Scope(target, actual));
        }
        catch (FormulaSyntaxException exception)
        {
            return exception is { Line: >= 1, Column: >= 1, Problem.Length: > 0 } ? false : throw new FuzzException("A fault without a place: " + exception.Message);
        }

        ScoringFormula scoring;
        try
        {
            scoring = new ScoringFormula([target, actual], formula);
        }
        catch (ArgumentException)
        {
            return false; // Too large, which is said beforehand.
        }

        string written = formula.ToString();
        string again = FormulaReader.Read(written, Scope(target, actual)).ToString();
        if (again != written)
        {
            throw new FuzzException($"Written {written}, read and written again {again}.");
        }

        Use(scoring, actual, new Random(input.Length));
        return true;
    }

    private static void Use(ScoringFormula scoring, FormulaInput actual, Random random)
    {
        for (int tries = 0; tries < 3; tries++)
        {
            FormulaRow row = scoring.With(random.Next(-3, 4), Rational.Create(random.Next(-300, 300), random.Next(1, 5)));
            if (row.Check(10) is null)
            {
                Rational score = row.Score(10);
                IReadOnlyList<FormulaLine> lines = row.Derive(10);
                if (lines.Count == 0 || lines[^1].Value != score)
                {
                    throw new FuzzException($"The score is {score}, the derivation's {(lines.Count == 0 ? "none" : lines[^1].Value.ToString())}.");
                }
            }

            _ = row.CurveOf(actual, 10);
        }

        _ = SpreadsheetFormula.Of(scoring, static input => input.Name == "actual" ? "B2" : "A2", "C2");
    }

    private static FormulaScope Scope(FormulaInput target, FormulaInput actual)
    {
        FormulaScope scope = new();
        scope.Add(target);
        scope.Add(actual);
        scope.Add(((Formula)actual * 2).Named("rate"));
        return scope;
    }

    private static string Nested(Random random) =>
        string.Concat(Enumerable.Repeat(random.Next(3) switch { 0 => "(", 1 => "-", _ => "min(1,abs(" }, random.Next(1, 200))) + "1" + new string(')', random.Next(0, 400));

    private static string Number(Random random, int depth) => (depth == 0 ? random.Next(2) : random.Next(9)) switch
    {
        0 => Numbers[random.Next(Numbers.Length)],
        1 => Names[random.Next(Names.Length)],
        2 => "-" + Number(random, depth - 1),
        3 or 4 => Number(random, depth - 1) + " " + "+-*/"[random.Next(4)] + " " + Number(random, depth - 1),
        5 => "(" + Number(random, depth - 1) + ")",
        6 => $"if({Condition(random, depth - 1)}, {Number(random, depth - 1)}, {Number(random, depth - 1)})",
        7 => string.Create(CultureInfo.InvariantCulture, $"round({Number(random, depth - 1)}, {random.Next(-1, 20)})"),
        _ => random.Next(5) switch
        {
            0 => $"min({Number(random, depth - 1)}, {Number(random, depth - 1)})",
            1 => $"max({Number(random, depth - 1)}, {Number(random, depth - 1)}, {Number(random, depth - 1)})",
            2 => $"abs({Number(random, depth - 1)})",
            3 => $"floor({Number(random, depth - 1)})",
            _ => $"ceiling({Number(random, depth - 1)})",
        },
    };

    private static string Condition(Random random, int depth) => (depth <= 0 ? 0 : random.Next(4)) switch
    {
        0 or 1 => Number(random, Math.Max(depth - 1, 0)) + " " + ((string[])["<", "<=", ">", ">=", "=", "!="])[random.Next(6)] + " " + Number(random, Math.Max(depth - 1, 0)),
        2 => "not " + Condition(random, depth - 1),
        _ => "(" + Condition(random, depth - 1) + (random.Next(2) == 0 ? " and " : " or ") + Condition(random, depth - 1) + ")",
    };
}
