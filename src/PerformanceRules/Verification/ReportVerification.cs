using System.Globalization;
using PerformanceRules.Arithmetic;
using PerformanceRules.Auditing;
using PerformanceRules.Findings;
using PerformanceRules.Rulebooks;

namespace PerformanceRules.Verification;

/// <summary>
/// Tells whether a stored report still holds: whether each derivation gives its score, the scores their sections and the total, the total its grade; whether the
/// rulebook is the one that it was scored by; and, with the sheet, whether scoring it anew gives the same report.
/// </summary>
public sealed class ReportVerification
{
    private readonly List<ReportDifference> _differences = [];

    private ReportVerification(StoredReport report) => Report = report;

    /// <summary>Gets the stored report.</summary>
    public StoredReport Report { get; }

    /// <summary>Gets what does not follow, in the order of the report; none where the report holds.</summary>
    public IReadOnlyList<ReportDifference> Differences => _differences;

    /// <summary>Gets a value indicating whether the report holds.</summary>
    public bool Holds => _differences.Count == 0;

    /// <summary>Gets a value indicating whether the sheet was scored anew; without it the report is verified by its own derivations and by its rulebook.</summary>
    public bool IsScoredAnew { get; private set; }

    internal static ReportVerification Of(StoredReport report, PerformanceEvaluator evaluator, Submission? sheet)
    {
        ReportVerification verification = new(report);
        verification.ReplayDerivations();
        if (evaluator.Rulebooks.TryFind(report.Rulebook, report.Year, out Rulebook? rulebook))
        {
            verification.CheckRulebook(rulebook, evaluator);
            verification.CheckSums(rulebook);
            if (sheet is not null)
            {
                verification.IsScoredAnew = true;
                verification.CompareWith(evaluator.Prepare(sheet, rulebook).Evaluate());
            }
        }
        else
        {
            verification.Add("$.rulebook", $"There is no rulebook {report.Rulebook} here to verify the report by.");
        }

        return verification;
    }

    private void ReplayDerivations()
    {
        for (int index = 0; index < Report.Indicators.Count; index++)
        {
            StoredIndicator indicator = Report.Indicators[index];
            string path = $"$.indicators[{index.ToString(CultureInfo.InvariantCulture)}]";
            for (int step = 0; step < indicator.Derivation.Count; step++)
            {
                Replay(indicator.Derivation[step], $"{path}.derivation[{step.ToString(CultureInfo.InvariantCulture)}]");
            }

            if (indicator.Derivation.Count > 0 && indicator.Score is { } score && Outcome(indicator) is { } outcome && outcome != score)
            {
                Add(path + ".score", $"The score is {(Rational)score}; its derivation gives {outcome}.");
            }
        }
    }

    // The score is the last value as a decimal; a number that no decimal holds is rounded to as many digits as one has.
    private static Rational? Outcome(StoredIndicator indicator) =>
        Rational.Abs(indicator.Derivation[indicator.Derivation.Count - 1].Value) <= decimal.MaxValue
            ? indicator.Derivation[indicator.Derivation.Count - 1].Value.ToDecimal()
            : null;

    private void Replay(StoredStep step, string path)
    {
        try
        {
            ExactFraction value = new FormulaReplayReader(
                step.Substituted.Replace('×', '*'), static name => throw new FormatException($"{name} was not substituted.")).Read();
            Rational replayed = Rational.Create(value.Over, value.Under);
            if (replayed != step.Value)
            {
                Add(path + ".value", $"{step.Substituted} is {replayed}, not {step.Value}.");
            }
        }
        catch (Exception exception) when (exception is FormatException or DivideByZeroException or OverflowException)
        {
            Add(path + ".substituted", $"\"{step.Substituted}\" cannot be computed.");
        }
    }

    private void CheckRulebook(Rulebook rulebook, PerformanceEvaluator evaluator)
    {
        string hash = RulebookDigest.Of(rulebook, evaluator.Json);
        if (Report.RulebookSha256 is { } stored && !string.Equals(stored, hash, StringComparison.OrdinalIgnoreCase))
        {
            Add("$.producer.rulebookSha256", $"The rulebook {rulebook.Reference} is not the one that the report was made with: its SHA-256 is {hash}.");
        }

        if (Report.Status == ReportStatus.Complete && Report.Grade != rulebook.GradeOf(Report.Score))
        {
            Add("$.grade", $"{(Rational)Report.Score} points have the grade \"{rulebook.GradeOf(Report.Score)}\", not \"{Report.Grade}\".");
        }
    }

    private void CheckSums(Rulebook rulebook)
    {
        for (int index = 0; index < Report.Sections.Count; index++)
        {
            StoredSection section = Report.Sections[index];
            HashSet<string> inside = InsideOf(section.Id, rulebook.Sections);
            decimal sum = Report.Indicators.Where(indicator => indicator.Section is { } name && inside.Contains(name)).Sum(static indicator => indicator.Score ?? 0);
            if (!IsClose(sum, section.Score))
            {
                Add($"$.sections[{index.ToString(CultureInfo.InvariantCulture)}].score", $"The rows of {section.Id} add up to {(Rational)sum}, not to {(Rational)section.Score}.");
            }
        }

        // A bonus, a penalty, a veto or a row that does not apply changes the total; then only the sheet scored anew tells.
        bool isPlainSum = Report.Sections.Count > 0
            && rulebook.Sections.All(static section => section.Effect == SectionEffect.Counts)
            && rulebook.Definition.HighestTotal is null
            && Report.Indicators.All(static indicator => !indicator.IsNotApplicable);
        decimal total = Report.Indicators.Sum(static indicator => indicator.Score ?? 0);
        if (isPlainSum
            && !IsClose(rulebook.Definition.ScoreRounding.Round(total, rulebook.Weight).ToDecimal(), Report.Score)
            && !IsClose(Math.Min(total, rulebook.Weight), Report.Score))
        {
            Add("$.score", $"The rows add up to {(Rational)total}, not to {(Rational)Report.Score}.");
        }
    }

    // Rows that are not rounded may be thirds, of which a report holds 28 digits.
    private static bool IsClose(decimal left, decimal right) => Math.Abs(left - right) < 0.000_000_000_1m;

    private static HashSet<string> InsideOf(string id, IReadOnlyList<Section> sections)
    {
        HashSet<string> inside = new(StringComparer.Ordinal);
        foreach (Section section in sections)
        {
            Collect(section, id, isInside: false, inside);
        }

        return inside;
    }

    private static void Collect(Section section, string id, bool isInside, HashSet<string> inside)
    {
        bool counts = isInside || section.Id == id;
        if (counts)
        {
            inside.Add(section.Id);
        }

        foreach (Section nested in section.Sections)
        {
            Collect(nested, id, counts, inside);
        }
    }

    private void CompareWith(EvaluationReport anew)
    {
        Compare("$.unit", Report.Unit, anew.Submission.Unit);
        Compare("$.year", (Rational)Report.Year, (Rational)anew.Submission.Year);
        Compare("$.status", Report.Status, anew.Status);
        Compare("$.score", (Rational)Report.Score, (Rational)anew.Score);
        Compare("$.grade", Report.Grade, anew.Grade);
        for (int index = 0; index < Report.Indicators.Count; index++)
        {
            StoredIndicator stored = Report.Indicators[index];
            string path = $"$.indicators[{index.ToString(CultureInfo.InvariantCulture)}]";
            if (anew.Find(stored.Id) is not { } row)
            {
                Add(path + ".id", $"The sheet has no indicator {stored.Id}.");
                continue;
            }

            Compare(path + ".score", Shown(stored.Score), Shown(row.Score));
            if (stored.Weight is { } weight)
            {
                Compare(path + ".weight", (Rational)weight, (Rational)row.Weight);
                Compare(path + ".claimed", Shown(stored.Claimed), Shown(row.Claimed));
            }
        }

        foreach (IndicatorResult row in anew.Indicators)
        {
            if (Report.Find(row.Id) is null)
            {
                Add("$.indicators", $"The report lacks the indicator {row.Id}.");
            }
        }

        string codes = string.Join(", ", Report.Findings.Select(static finding => finding.Code).OrderBy(static code => code, StringComparer.Ordinal));
        Compare("$.findings", codes, string.Join(", ", anew.Findings.Select(static finding => finding.Code).OrderBy(static code => code, StringComparer.Ordinal)));
    }

    private static string? Shown(decimal? points) => points is { } given ? ((Rational)given).ToString() : null;

    private void Compare<T>(string path, T stored, T anew)
    {
        if (!EqualityComparer<T>.Default.Equals(stored, anew) && !_differences.Exists(difference => difference.Path == path))
        {
            Add(path, $"The report has \"{stored}\"; scored anew it is \"{anew}\".");
        }
    }

    private void Add(string path, FormattableString message) => _differences.Add(new ReportDifference(path, LocalizedMessage.Of(message)));
}
