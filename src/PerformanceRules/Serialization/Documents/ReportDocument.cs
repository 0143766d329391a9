using System.Text.Json;
using System.Text.Json.Serialization;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Serialization.Documents;

/// <summary>What a sheet is worth by its rulebook, why, and what in it does not add up.</summary>
/// <remarks>
/// Members stand in the order in which they are written; a score that does not exist is null, other absent values are left out. A report without derivations, or of
/// scores alone, has no other members than these.
/// </remarks>
internal sealed class ReportDocument
{
    /// <summary>Gets or sets the version of the format, 1.</summary>
    public required int Format { get; init; }

    /// <summary>Gets or sets where the sheet was read from, where a document holds several; absent elsewhere.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Source { get; init; }

    /// <summary>Gets or sets the rulebook that the sheet was scored by, as id@version.</summary>
    public required string Rulebook { get; init; }

    /// <inheritdoc cref="Submission.Unit"/>
    public required string Unit { get; init; }

    /// <inheritdoc cref="Submission.Year"/>
    public required int Year { get; init; }

    /// <summary>Gets or sets the name of the project (项目名称); absent where the form is none of a project.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Project { get; init; }

    /// <summary>Gets or sets the department that the unit is under (主管部门); absent where the form does not name it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Department { get; init; }

    /// <inheritdoc cref="EvaluationReport.Status"/>
    public required string Status { get; init; }

    /// <inheritdoc cref="EvaluationReport.Score"/>
    public required decimal Score { get; init; }

    /// <summary>Gets or sets the full weight in points; absent where scores alone are written.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Weight { get; init; }

    /// <summary>Gets or sets the grade (等级); absent where the report is incomplete or the rulebook has none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Grade { get; init; }

    /// <summary>Gets or sets the total in points that the unit gave itself; absent if it made no claim.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Claimed { get; init; }

    /// <summary>Gets or sets every section, nested ones included, in the order of the form; absent where scores alone are written.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SectionResultDocument[]? Sections { get; init; }

    /// <inheritdoc cref="EvaluationReport.Indicators"/>
    public required IndicatorResultDocument[] Indicators { get; init; }

    /// <summary>Gets or sets the sentences of the standard that the derivations cite, each once, by the id that they cite it by; absent where they are left out.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, string>? Clauses { get; init; }

    /// <inheritdoc cref="EvaluationReport.Findings"/>
    public required FindingDocument[] Findings { get; init; }

    /// <summary>Gets or sets what of a document could not be read; absent where there is nothing of the kind.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public UnreadText[]? Unread { get; init; }

    /// <summary>Gets or sets what made the report; absent where scores alone are written.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ProducerDocument? Producer { get; init; }
}

/// <summary>What made a report, by which it can be checked later.</summary>
internal sealed class ProducerDocument
{
    /// <summary>Gets or sets the version of the library.</summary>
    public required string Version { get; init; }

    /// <summary>Gets or sets the SHA-256 of the rulebook as it is written, in hexadecimal digits.</summary>
    public required string RulebookSha256 { get; init; }
}

/// <inheritdoc cref="SectionResult"/>
internal sealed class SectionResultDocument
{
    /// <inheritdoc cref="SectionResult.Id"/>
    public required string Id { get; init; }

    /// <inheritdoc cref="SectionResult.Title"/>
    public required string Title { get; init; }

    /// <inheritdoc cref="SectionResult.Weight"/>
    public required decimal Weight { get; init; }

    /// <inheritdoc cref="SectionResult.Score"/>
    public required decimal Score { get; init; }
}

/// <summary>The score of one indicator, and how it came about.</summary>
internal sealed class IndicatorResultDocument
{
    /// <inheritdoc cref="IndicatorResult.Id"/>
    public required string Id { get; init; }

    /// <summary>Gets or sets the id of the section; absent where scores alone are written.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Section { get; init; }

    /// <summary>Gets or sets the name; absent where scores alone are written.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Title { get; init; }

    /// <summary>Gets or sets the weight in points; absent where scores alone are written.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Weight { get; init; }

    /// <inheritdoc cref="IndicatorResult.Score"/>
    public required decimal? Score { get; init; }

    /// <summary>Gets or sets the points that the unit gave itself; absent if it made no claim.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Claimed { get; init; }

    /// <summary>Gets or sets the kind of the rule; absent where no rule could be chosen.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Rule { get; init; }

    /// <summary>Gets or sets the readings that the score turns on, each with the option in force: "steps=whole"; absent where the standard leaves nothing open.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string[]? Readings { get; init; }

    /// <summary>Gets or sets a value indicating whether the indicator is left out as not applicable; absent where it is not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool NotApplicable { get; init; }

    /// <summary>Gets or sets who approved that points were given back; absent where none were.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ApprovedBy { get; init; }

    /// <summary>Gets or sets why points were given back; absent where none were.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? WaiverReason { get; init; }

    /// <summary>Gets or sets every step from the evidence to the score; empty where there is no score, absent in a report without derivations.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DerivationStepDocument[]? Derivation { get; init; }
}

/// <inheritdoc cref="DerivationStep"/>
internal sealed class DerivationStepDocument
{
    /// <summary>Gets or sets the id of the part of a combination that the step scores; absent for the indicator itself.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Part { get; init; }

    /// <inheritdoc cref="DerivationStep.Result"/>
    public required string Result { get; init; }

    /// <summary>Gets or sets the formula in the words of the standard, in the language of the report.</summary>
    public required string Formula { get; init; }

    /// <summary>Gets or sets the formula with the numbers put in, which comes to the value.</summary>
    public required string Substituted { get; init; }

    /// <summary>Gets or sets the value, to 28 digits; null where it is larger than any decimal, and only exact.</summary>
    public required decimal? Value { get; init; }

    /// <summary>Gets or sets the value as a fraction, "5/3"; absent where value is exact.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Exact { get; init; }

    /// <summary>Gets or sets the reading of the standard that the step turns on, with the option taken: "steps=whole"; absent where it turns on none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reading { get; init; }

    /// <summary>Gets or sets the id of the sentence of the standard, or of the whole clause, that the step rests on; absent where the rulebook has none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Clause { get; init; }
}

/// <summary>Something that does not add up in the sheet.</summary>
internal sealed class FindingDocument
{
    /// <summary>Gets or sets the stable code; a rule of one's own may have its own.</summary>
    public required string Code { get; init; }

    /// <summary>Gets or sets how grave it is; absent where scores alone are written.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Severity { get; init; }

    /// <summary>Gets or sets the id of the indicator; absent where the finding is about a section or the sheet.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Indicator { get; init; }

    /// <summary>Gets or sets the id of the section; absent where the finding is not about one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Section { get; init; }

    /// <summary>Gets or sets the id of the part of a combination; absent where the finding is not about one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Part { get; init; }

    /// <summary>Gets or sets the field of the evidence, or of the row, that the finding is about: "actual"; absent where it is about none alone.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Field { get; init; }

    /// <summary>Gets or sets what is wrong and what to do, in the language of the report; absent where scores alone are written.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Message { get; init; }

    /// <summary>Gets or sets the points claimed; absent where the finding is not about a claim.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Claimed { get; init; }

    /// <summary>Gets or sets the points computed; absent where the finding is not about a claim.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Computed { get; init; }

    /// <summary>Gets or sets the values that the message names, by their names: numbers as numbers, the rest as texts; absent where it names none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, JsonElement>? Values { get; init; }
}
