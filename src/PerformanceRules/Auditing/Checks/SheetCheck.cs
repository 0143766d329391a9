using PerformanceRules.Findings;

namespace PerformanceRules.Auditing.Checks;

/// <summary>A check of the sheet as a whole, with its code and what it looks for.</summary>
internal abstract class SheetCheck(string code, string chinese, string english) : ISheetCheck
{
    public string Code { get; } = code;

    public LocalizedText Title { get; } = new(chinese, english);

    public abstract CheckOutcome Check(AuditSheet sheet);
}
