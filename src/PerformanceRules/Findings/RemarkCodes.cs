namespace PerformanceRules.Findings;

/// <summary>The stable codes of what a review of a rulebook (lint) remarks on. Codes are added, never changed.</summary>
public static class RemarkCodes
{
    /// <summary>The JSON cannot be read: broken, an unknown field, a value of the wrong type, an unknown rule.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>A name that no id may have.</summary>
    public const string NameInvalid = "name-invalid";

    /// <summary>A text that must not be empty.</summary>
    public const string TextMissing = "text-missing";

    /// <summary>The last year in force lies before the first.</summary>
    public const string YearsInvalid = "years-invalid";

    /// <summary>An id, or a clause's, stands twice.</summary>
    public const string IdDuplicate = "id-duplicate";

    /// <summary>A weight that is not more than 0.</summary>
    public const string WeightInvalid = "weight-invalid";

    /// <summary>The parts of a section do not add up to its weight.</summary>
    public const string WeightsMismatch = "weights-mismatch";

    /// <summary>A section that nobody can score in.</summary>
    public const string SectionEmpty = "section-empty";

    /// <summary>A section that is both open and has parts of its own, or takes what it cannot.</summary>
    public const string SectionInvalid = "section-invalid";

    /// <summary>A clause is cited that is not there.</summary>
    public const string ClauseUnknown = "clause-unknown";

    /// <summary>Grades that do not stand best first.</summary>
    public const string GradesInvalid = "grades-invalid";

    /// <summary>Rounding or a scale that cannot be.</summary>
    public const string RoundingInvalid = "rounding-invalid";

    /// <summary>A setting of a rule that makes no sense.</summary>
    public const string SettingInvalid = "setting-invalid";

    /// <summary>A check whose condition, points or message cannot be read, or names a fact that there is not.</summary>
    public const string CheckInvalid = "check-invalid";

    /// <summary>A check that uses no fact: it finds something always, or never.</summary>
    public const string CheckConstant = "check-constant";

    /// <summary>A check has the code of a built-in one, which it would be counted with.</summary>
    public const string CheckCodeTaken = "check-code-taken";

    /// <summary>Values between two bands that no band holds.</summary>
    public const string BandGap = "band-gap";

    /// <summary>A deduction that cannot take the whole weight, however much is amiss.</summary>
    public const string DeductionIncomplete = "deduction-incomplete";

    /// <summary>The first failed item or step takes the whole weight.</summary>
    public const string DeductionAtOnce = "deduction-at-once";

    /// <summary>A better actual value that scores less.</summary>
    public const string Cliff = "cliff";

    /// <summary>An indicator that can never earn its full weight.</summary>
    public const string WeightUnreachable = "weight-unreachable";

    /// <summary>A score below the lowest or above the highest that the indicator may have.</summary>
    public const string ScoreOutOfRange = "score-out-of-range";

    /// <summary>Inputs with which a formula has no value, such as a divisor of zero.</summary>
    public const string FormulaGap = "formula-gap";

    /// <summary>The number of checklist items is not that of the clause.</summary>
    public const string ItemsDiffer = "items-differ";

    /// <summary>A clause that no indicator cites.</summary>
    public const string ClauseUncited = "clause-uncited";

    /// <summary>An indicator whose scoring cites no clause.</summary>
    public const string StandardMissing = "standard-missing";

    /// <summary>A grade that nobody can get.</summary>
    public const string GradeUnreachable = "grade-unreachable";

    /// <summary>Totals that no grade is given for.</summary>
    public const string GradeGap = "grade-gap";

    /// <summary>A rule that earns nothing, whatever the evidence.</summary>
    public const string NothingToEarn = "nothing-to-earn";

    /// <summary>A section nobody can fill: no rule in it can earn anything.</summary>
    public const string SectionUnfillable = "section-unfillable";

    /// <summary>A rule states a reading that the rulebook's own readings overrule.</summary>
    public const string ReadingOverruled = "reading-overruled";

    /// <summary>Two rules of an open section take the same evidence, so that the second is only reached by its kind.</summary>
    public const string RuleShadowed = "rule-shadowed";
}
