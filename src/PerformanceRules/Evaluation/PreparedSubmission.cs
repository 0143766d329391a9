using System.Runtime.CompilerServices;
using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Evaluation;

/// <summary>
/// A submission laid over its rulebook once, to be scored many times. It is immutable and safe for use by many threads at once.
/// </summary>
public sealed class PreparedSubmission
{
    private readonly PreparedRow[] _rows;
    private readonly bool _isSound;
    private readonly RuleCatalog _rules;
    private readonly Dictionary<int, Rational>? _movedWeights;

    internal PreparedSubmission(Submission submission, Rulebook rulebook, RuleCatalog rules)
    {
        Submission = submission;
        Rulebook = rulebook;
        _rules = rules;
        (_rows, List<Finding> findings, _movedWeights) = SheetLayout.Lay(submission, rulebook, rules);
        SheetFindings = findings;
        _isSound = !findings.Exists(static finding => finding is { Code: FindingCodes.WeightsMismatch, Severity: Severity.Error });
    }

    private PreparedSubmission(PreparedSubmission other, Submission submission, PreparedRow[] rows)
    {
        Submission = submission;
        Rulebook = other.Rulebook;
        _rules = other._rules;
        _rows = rows;
        SheetFindings = other.SheetFindings;
        _movedWeights = other._movedWeights;
        _isSound = other._isSound;
    }

    /// <summary>Gets the submission.</summary>
    public Submission Submission { get; }

    /// <summary>Gets the rulebook that it is scored by.</summary>
    public Rulebook Rulebook { get; }

    /// <summary>Lays another submission over the same rulebook.</summary>
    internal PreparedSubmission Again(Submission submission) => new(submission, Rulebook, _rules);

    internal RuleRegistry Registry => _rules.Registry;

    internal IReadOnlyList<IAuditCheck> Checks => _rules.Checks;

    internal ReadOnlySpan<PreparedRow> Rows => _rows;

    /// <summary>Gets the findings about rows that have no place, and about sections.</summary>
    internal IReadOnlyList<Finding> SheetFindings { get; }

    internal bool WeightsAddUp => _isSound;

    /// <summary>Gives the weight of a section on this sheet, with what moved to it or from it.</summary>
    internal decimal SectionWeight(int section)
    {
        decimal weight = Rulebook.Layout.Sections[section].Section.Weight;
        return _movedWeights is not null && _movedWeights.TryGetValue(section, out Rational moved) ? weight + moved.ToDecimal() : weight;
    }

    /// <summary>Gives the score alone. Where the numbers fit into 64 bits, as those of real sheets do, it allocates nothing.</summary>
    /// <returns>The score.</returns>
    public TotalScore Score()
    {
        using RuleScope scope = RuleScope.Enter();
#pragma warning disable CA1031 // A rule may be anybody's, and rules are pure: where one throws, the rows are scored again, each guarded by itself.
        try
        {
            return Sum(isGuarded: false);
        }
        catch (Exception)
        {
            return Sum(isGuarded: true);
        }
#pragma warning restore CA1031
    }

    private TotalScore Sum(bool isGuarded)
    {
        RulebookLayout layout = Rulebook.Layout;
        SheetSum sum = new(layout, layout.Rounding);
        bool complete = _isSound;
        foreach (PreparedRow row in _rows)
        {
            if (row.IsPlain)
            {
                sum.Add(RowScoring.ScorePlain(row, layout.Rounding));
            }
            else
            {
                complete &= Add(row, ref sum, isGuarded);
            }
        }

        return Total(ref sum, complete);
    }

    [MethodImpl(MethodImplOptions.NoInlining)] // Its numbers on the stack of the loop over the rows would cost more than the call.
    private bool Add(PreparedRow row, ref SheetSum sum, bool isGuarded)
    {
        if (row.IsNotApplicable)
        {
            sum.AddNotApplicable(row);
            return true;
        }

        RulebookLayout layout = Rulebook.Layout;
        RuleOutcome outcome = isGuarded ? RowScoring.Score(row, layout, notes: null) : RowScoring.ScoreTrusting(row, layout);
        if (outcome.Fault is not null)
        {
            return false;
        }

        sum.Add(row, outcome.Score);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)] // As above.
    private static TotalScore Total(ref SheetSum sum, bool complete) => new(sum.Total().ToDecimal(), complete);

    /// <summary>Gives the full report: scores, what does not add up, and on demand the derivation of every score.</summary>
    /// <returns>The report.</returns>
    public EvaluationReport Evaluate()
    {
        using RuleScope scope = RuleScope.Enter();
        return new ReportWriter(this).Write();
    }

    /// <summary>Prepares the same sheet with other evidence in one row, which alone is read anew.</summary>
    internal PreparedSubmission With(int row, Evidence evidence)
    {
        PreparedRow before = _rows[row];
        SubmittedIndicator changed = before.Submitted! with { Evidence = evidence };
        RulebookLayout layout = Rulebook.Layout;
        RowPreparation preparation = new(_rules, layout, Submission.Year);
        PreparedRow[] rows = [.. _rows];
        rows[row] = before.Fixed is not null && layout.TryFindIndicator(before.Id, out int indicator)
            ? preparation.Prepare(changed, layout.Indicators[indicator])
            : preparation.Prepare(changed, before.Section, layout.Sections[before.Section].Section.Open!);
        SubmittedIndicator[] indicators = [.. Submission.Indicators.Select(other => ReferenceEquals(other, before.Submitted) ? changed : other)];
        return new PreparedSubmission(this, Submission with { Indicators = indicators }, rows);
    }

    internal Derivation Derive(int row)
    {
        using RuleScope scope = RuleScope.Enter();
        RuleNotes notes = new(recordsSteps: true);
        if (RowScoring.Score(_rows[row], Rulebook.Layout, notes).Fault is not null)
        {
            // What the rule wrote down before it failed leads to no score.
            notes.Steps.Clear();
        }

        string? standard = _rows[row].Fixed is { } indicator
            ? indicator.Standard
            : Rulebook.Layout.Sections[_rows[row].Section].Section.Open!.Standard;
        Exemption? applied = notes.Steps.Exists(static step => step.Result == "score" && step.Operands.Any(static operand => operand.Name == "waiver"))
            ? _rows[row].Submitted?.Exemption
            : null;
        return new Derivation(Rulebook, standard, notes.Steps, _rows[row].Evidence, applied);
    }
}
