using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PerformanceRules.Rulebooks;
using PerformanceRules.Serialization;

namespace PerformanceRules.Verification;

/// <summary>The SHA-256 of a rulebook as it is printed.</summary>
internal static class RulebookDigest
{
    /// <summary>Gives the SHA-256 of the JSON of a rulebook with the line end that a text file ends with, in small hexadecimal digits.</summary>
    public static string Of(Rulebook rulebook, PerformanceJson json)
    {
#pragma warning disable CA1850 // The static method is not there on .NET Standard 2.0, and one code serves all targets.
        using SHA256 sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(json.WriteRulebook(rulebook) + "\n")).Select(static value => value.ToString("x2", CultureInfo.InvariantCulture)));
#pragma warning restore CA1850
    }
}
