using PerformanceRules.Findings;

namespace PerformanceRules.Versions;

/// <summary>One thing that differs between two rulebooks.</summary>
public sealed record RulebookChange : ILocalizedText
{
    internal RulebookChange(RulebookChangeKind kind, string subject, string? property, string? before, string? after)
    {
        Kind = kind;
        Subject = subject;
        Property = property;
        Before = before;
        After = after;
    }

    /// <summary>Gets what kind of thing it is.</summary>
    public RulebookChangeKind Kind { get; }

    /// <summary>Gets what it belongs to: the id of a section, an indicator or a clause, the name of a grade, "outputs/target-ratio" for a rule of an open section; empty for the head.</summary>
    public string Subject { get; }

    /// <summary>Gets the field as in JSON, such as "weight" or "steps"; <see langword="null"/> where the subject as a whole was added or removed.</summary>
    public string? Property { get; }

    /// <summary>Gets the value in the first rulebook, numbers and settings as in JSON; <see langword="null"/> where it has none.</summary>
    public string? Before { get; }

    /// <summary>Gets the value in the second rulebook; <see langword="null"/> where it has none.</summary>
    public string? After { get; }

    /// <summary>Writes "outputs weight: 30 → 40".</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string ToText(Language language)
    {
        bool isChinese = language == Language.Chinese;
        if (Property is null)
        {
            return (After is null ? isChinese ? "删除 " : "removed: " : isChinese ? "新增 " : "added: ") + SubjectText(language);
        }

        string none = isChinese ? "（无）" : "(none)";
        return ToLabel(language) + (isChinese ? "：" : ": ") + (Before ?? none) + " → " + (After ?? none);
    }

    /// <summary>Names what changed, without the values: "outputs weight".</summary>
    /// <param name="language">The language.</param>
    /// <returns>The name.</returns>
    public string ToLabel(Language language)
    {
        string? name = language == Language.Chinese && Property is not null ? ChineseName(Property) : Property;
        return name is null ? SubjectText(language) : Subject.Length == 0 ? name : SubjectText(language) + " " + name;
    }

    private string SubjectText(Language language) => Kind != RulebookChangeKind.Grade ? Subject : (language == Language.Chinese ? "等级" : "grade ") + Subject;

    /// <inheritdoc/>
    public override string ToString() => ToText(Language.Chinese);

    private static string ChineseName(string property) => property switch
    {
        "title" => "名称",
        "weight" => "分值",
        "firstYear" => "起始年度",
        "lastYear" => "终止年度",
        "rowScale" => "单项满分",
        "highestTotal" => "总分上限",
        "ceiling" => "否决后总分上限",
        "effect" => "计分方式",
        "place" => "位置",
        "kind" => "评分规则",
        "explanation" => "指标解释",
        "standard" => "评分标准",
        "text" => "条文",
        "items" => "条目",
        "from" => "起分",
        "inPrinciple" => "分值为原则规定",
        "weightsOptional" => "可不填分值",
        "unusedWeightTo" => "未用分值转入",
        "exemptionAllowed" => "可酌情减免",
        "notApplicableAllowed" => "可不适用",
        _ => Rules.ReadingTerms.Name(property, Language.Chinese),
    };
}
