using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Serialization;

/// <summary>The SHA-256 of rulebooks as they are written, each worked out once.</summary>
internal static class RulebookHash
{
    private static readonly ConditionalWeakTable<Rulebook, string> Known = new();

    public static string Of(Rulebook rulebook, RuleRegistry rules) =>
        Known.TryGetValue(rulebook, out string? known) ? known : Known.GetValue(rulebook, rulebook => Compute(rulebook, rules));

    // With the line end that a text file ends with.
    private static string Compute(Rulebook rulebook, RuleRegistry rules)
    {
        PooledBuffer text = new();
        using (Utf8JsonWriter writer = new(text, PerformanceJson.IndentedOptions))
        {
            RulebookWriter.Write(writer, rulebook.Definition, new RuleJson(rules));
        }

        text.Append((byte)'\n');
        using SHA256 sha = SHA256.Create();
        StringBuilder hash = new(capacity: 64);
        foreach (byte value in sha.ComputeHash(text.Written.ToArray()))
        {
            hash.Append(value.ToString("x2", CultureInfo.InvariantCulture));
        }

        text.Release();
        return hash.ToString();
    }
}
