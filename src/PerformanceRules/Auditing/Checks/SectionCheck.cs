using PerformanceRules.Findings;

namespace PerformanceRules.Auditing.Checks;

/// <summary>A check of every section, with its code and what it looks for.</summary>
internal abstract class SectionCheck(string code, string chinese, string english) : ISectionCheck
{
    public string Code { get; } = code;

    public LocalizedText Title { get; } = new(chinese, english);

    public abstract CheckOutcome Check(AuditSection section);
}
