namespace PerformanceRules.Tests.Auditing.RealSheets;

/// <summary>What an auditor should say of each published sheet, from auditor.md: "place: code", sorted.</summary>
internal static class AuditorsLines
{
    private static readonly ILookup<string, string> Lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Auditing", "RealSheets", "auditor.md"))
        .Where(static line => line.StartsWith("| c", StringComparison.Ordinal))
        .Select(static line => line.Split('|'))
        .ToLookup(static cells => cells[1].Trim(), static cells => cells[2].Trim() + ": " + cells[3].Trim(), StringComparer.Ordinal);

    public static IEnumerable<string> Of(string sheet) => Lines[sheet].Order(StringComparer.Ordinal);
}
