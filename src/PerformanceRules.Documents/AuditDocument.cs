using PerformanceRules.Auditing;
using PerformanceRules.Documents.Excel;
using PerformanceRules.Findings;

namespace PerformanceRules.Documents;

/// <summary>Writes audits as a list to work through.</summary>
public static class AuditDocument
{
    /// <summary>Writes a workbook (.xlsx) with a sheet for the findings of all audits, one for what was looked for, and one for the waivers where there are any.</summary>
    /// <param name="stream">Takes the workbook; it is not closed.</param>
    /// <param name="audits">The audits, in their order.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static void WriteExcel(Stream stream, IReadOnlyList<SheetAudit> audits, Language language = Language.Chinese) =>
        AuditWorkbook.Write(stream ?? throw new ArgumentNullException(nameof(stream)), audits ?? throw new ArgumentNullException(nameof(audits)), language);
}
