using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Serialization;

/// <summary>The SHA-256 of rulebooks as they are written, each worked out once.</summary>
internal sealed class RulebookHash(PerformanceJson json)
{
    private readonly ConditionalWeakTable<Rulebook, string> _known = new();

    public string Of(Rulebook rulebook) => _known.GetValue(rulebook, Compute);

    // With the line end that a text file ends with.
    private string Compute(Rulebook rulebook)
    {
        ArrayBufferWriter<byte> text = new();
        json.WriteRulebook(text, rulebook);
        text.Write("\n"u8);
        using SHA256 sha = SHA256.Create();
        StringBuilder hash = new(capacity: 64);
        foreach (byte value in sha.ComputeHash(text.WrittenMemory.ToArray()))
        {
            hash.Append(value.ToString("x2", CultureInfo.InvariantCulture));
        }

        return hash.ToString();
    }
}
