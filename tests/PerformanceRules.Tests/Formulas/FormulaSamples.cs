using PerformanceRules.Arithmetic;
using PerformanceRules.Arithmetic.Formulas;

namespace PerformanceRules.Tests.Formulas;

/// <summary>Formulas made of random numbers: every list of numbers is one, and a shorter list is a simpler one.</summary>
internal sealed class FormulaSamples(int[] numbers)
{
    private const int DeepestRandom = 5;

    private int _next;

    public static FormulaInput X { get; } = new("x") { Domain = Interval.Between(-20, 40) };

    public static FormulaInput Y { get; } = new("y");

    public static FormulaInput Flag { get; } = new("late") { Kind = FormulaInputKind.Flag };

    public static FormulaScope Scope()
    {
        FormulaScope scope = new();
        scope.Add(X);
        scope.Add(Y);
        scope.Add(Flag);
        scope.Add(new FormulaSetting("rate", 0.3m));
        return scope;
    }

    /// <summary>Makes a formula with up to three steps.</summary>
    public ScoringFormula Formula()
    {
        FormulaScope scope = Scope();
        List<string> names = ["x", "x", "y", "rate", "weight"];
        for (int step = 0; step < Take(4); step++)
        {
            string name = "step" + step;
            scope.Add(FormulaReader.Read(Number(names, 1), scope).Named(name));
            names.AddRange([name, name]);
        }

        return new ScoringFormula([X, Y, Flag], FormulaReader.Read(Number(names, 0), scope));
    }

    public Rational Value() => Rational.Create(Take(121) - 40, Take(3) + 1);

    private int Take(int below) => _next < numbers.Length ? (int)(unchecked((uint)numbers[_next++] * 2654435761u) / 7 % (uint)below) : 0;

    private string Number(List<string> names, int depth)
    {
        string Inner() => Number(names, depth + 1);
        return depth >= DeepestRandom ? Leaf(names) : Take(14) switch
        {
            0 or 1 or 2 => Leaf(names),
            3 => $"({Inner()} + {Inner()})",
            4 => $"({Inner()} - {Inner()})",
            5 => $"{Leaf(names)} * ({Inner()})",
            6 => $"({Inner()}) / ({Inner()})",
            7 => $"min({Inner()}, {Inner()})",
            8 => $"max({Inner()}, {Inner()}, {Leaf(names)})",
            9 => $"floor({Inner()})",
            10 => $"ceiling({Inner()} / 3)",
            11 => $"round({Inner()}, {Take(3)})",
            12 => $"-abs({Inner()})",
            _ => $"if({Condition(names, depth + 1)}, {Inner()}, {Inner()})",
        };
    }

    private string Leaf(List<string> names) => Take(3) == 0 ? (Take(60) / 4m).ToString(System.Globalization.CultureInfo.InvariantCulture) : names[Take(names.Count)];

    private string Condition(List<string> names, int depth)
    {
        string Compared(string relation) => $"{Number(names, depth + 1)} {relation} {Number(names, depth + 1)}";
        return Take(9) switch
        {
            0 => "late",
            1 => $"not {Compared("<")}",
            2 => $"{Compared("<=")} and {Compared(">")}",
            3 => $"{Compared(">=")} or {Compared("=")}",
            4 => Compared("!="),
            5 => Compared("<"),
            6 => Compared("<="),
            7 => Compared(">"),
            _ => Compared(">="),
        };
    }
}
