using System.Globalization;
using System.Text.Json;
using PerformanceRules.Auditing;
using PerformanceRules.Findings;
using PerformanceRules.Serialization.Documents;

namespace PerformanceRules.Serialization;

/// <summary>Reads a file of waivers: { "waivers": [ { "fingerprint", "approvedBy", "reason", "until" } ] }. Each says who, why and until when, or it is none.</summary>
internal static class WaiverReader
{
    private const int Format = 1;

    public static IReadOnlyList<Waiver>? Read(ReadOnlySpan<byte> utf8, InputErrors errors)
    {
        RawJson whole = new(0, utf8.Length);
        if (StrictReader.Read(utf8, whole, "$", PerformanceJsonContext.Strict.WaiversDocument, errors) is not WaiversDocument file)
        {
            if (!errors.Any)
            {
                errors.Add(0, "$", LocalizedMessage.Of($"An object is expected here, not null."));
            }

            return null;
        }

        if (file.Format is { } format && format != Format)
        {
            errors.AddAt(utf8, "$.format", LocalizedMessage.Of($"This is format {format} of the waivers; the library reads format 1."));
        }

        if (file.Waivers is null && !errors.Any)
        {
            errors.AddMissing(utf8, "$.waivers", LocalizedMessage.Of($"This field is missing."));
        }

        List<Waiver> waivers = [];
        IReadOnlyList<WaiverDocument?> listed = ListIndexes.Restore(file.Waivers ?? [], utf8, "$.waivers", JsonTokenType.StartObject, errors);
        for (int index = 0; index < listed.Count && !errors.IsFull; index++)
        {
            string path = "$.waivers[" + index.ToString(CultureInfo.InvariantCulture) + "]";
            if (listed[index] is { } written && Read(utf8, written, path, errors) is { } waiver)
            {
                waivers.Add(waiver);
            }
        }

        return errors.Any ? null : waivers;
    }

    private static Waiver? Read(ReadOnlySpan<byte> utf8, WaiverDocument waiver, string path, InputErrors errors)
    {
        bool isWhole = true;
        foreach ((string name, string? text) in new[]
        {
            ("fingerprint", waiver.Fingerprint), ("approvedBy", waiver.ApprovedBy), ("reason", waiver.Reason), ("until", waiver.Until),
        })
        {
            if (text is null)
            {
                errors.AddMissing(utf8, path + "." + name, LocalizedMessage.Of($"A waiver says which finding, who accepted it, why, and until when: this field is missing."));
                isWhole = false;
            }
            else if (text.Trim().Length == 0)
            {
                errors.AddAt(utf8, path + "." + name, LocalizedMessage.Of($"A waiver says which finding, who accepted it, why, and until when: this field is blank."));
                isWhole = false;
            }
        }

        if (waiver.Until is { } written && !DateTime.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            errors.AddAt(utf8, path + ".until", LocalizedMessage.Of($"A day is expected here, as \"2025-12-31\", not \"{written}\"."));
            isWhole = false;
        }

        return isWhole
            ? new Waiver
            {
                Fingerprint = waiver.Fingerprint!.Trim(),
                ApprovedBy = waiver.ApprovedBy!,
                Reason = waiver.Reason!,
                Until = DateTime.ParseExact(waiver.Until!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            }
            : null;
    }
}
