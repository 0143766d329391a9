using PerformanceRules.Arithmetic;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Rules;

namespace PerformanceRules.Auditing;

/// <summary>A number that went into one derivation and not, or not so, into another.</summary>
public sealed class OperandChange : ILocalizedText
{
    private OperandChange(string name, Rational? before, Rational? after)
    {
        Name = name;
        Before = before;
        After = after;
    }

    /// <summary>Gets the name, as formulas have it: "actual", "weight", "waiver".</summary>
    public string Name { get; }

    /// <summary>Gets the number in the first derivation, or <see langword="null"/> where it has none of this name.</summary>
    public Rational? Before { get; }

    /// <summary>Gets the number in the second derivation, or <see langword="null"/> where it has none of this name.</summary>
    public Rational? After { get; }

    /// <summary>Renders the change: "actual 16 → 20".</summary>
    /// <inheritdoc/>
    public string ToText(Language language) => $"{Terms.Name(Name, language)} {Written(Before)} → {Written(After)}";

    internal static IEnumerable<OperandChange> Between(Derivation? before, Derivation? after)
    {
        Dictionary<string, Rational> left = GivenNumbers(before);
        Dictionary<string, Rational> right = GivenNumbers(after);
        foreach (string name in left.Keys.Union(right.Keys))
        {
            Rational? first = left.TryGetValue(name, out Rational one) ? one : null;
            Rational? second = right.TryGetValue(name, out Rational two) ? two : null;
            if (first != second)
            {
                yield return new OperandChange(name, first, second);
            }
        }
    }

    // What an earlier step came to is no cause: only what was put in from outside.
    private static Dictionary<string, Rational> GivenNumbers(Derivation? derivation)
    {
        Dictionary<string, Rational> numbers = new(StringComparer.Ordinal);
        HashSet<string> results = new(StringComparer.Ordinal);
        foreach (DerivationStep step in derivation?.Steps ?? [])
        {
            foreach (Operand operand in step.Operands)
            {
                if (!results.Contains(operand.Name) && !numbers.ContainsKey(operand.Name))
                {
                    numbers.Add(operand.Name, operand.Value);
                }
            }

            results.Add(step.Result);
        }

        return numbers;
    }

    private static string Written(Rational? value) => value is { } number ? AuditRow.Write(number) : "—";
}
