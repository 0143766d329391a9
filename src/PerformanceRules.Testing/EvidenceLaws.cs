using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rules;
using PerformanceRules.Serialization;

namespace PerformanceRules.Testing;

/// <summary>The laws about what a rule makes of a piece of evidence.</summary>
internal sealed class EvidenceLaws(LawSheet sheet, IScoringRule rule, decimal weight)
{
    public BrokenLaw? FindBroken(Evidence evidence)
    {
        if (sheet.TryWriteEvidence(evidence) is not { } written)
        {
            return new BrokenLaw(LawNames.EvidenceRoundTrip, "The evidence cannot be written as JSON.");
        }

        Outcome outcome = Score(evidence);
        BrokenLaw? broken = CheckThrown(outcome)
            ?? CheckRange(outcome)
            ?? CheckUnchanged(evidence, written)
            ?? CheckSameAgain(evidence, outcome)
            ?? CheckOneWay(evidence, outcome)
            ?? CheckRoundTrip(written, outcome);
        return broken is null ? null : broken with { Evidence = written };
    }

    /// <summary>Scores all the evidence by many threads at once, each beginning elsewhere: what is shared between calls then shows.</summary>
    public BrokenLaw? FindBrokenByThreads(IReadOnlyList<Evidence> evidence, int threads)
    {
        Outcome[] alone = [.. evidence.Select(Score)];
        Task<BrokenLaw?>[] runs = new Task<BrokenLaw?>[threads];
        for (int thread = 0; thread < threads; thread++)
        {
            int start = thread * evidence.Count / threads;
            runs[thread] = Task.Factory.StartNew(
                () => FindOther(evidence, alone, start), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }

        return Array.Find(Task.WhenAll(runs).GetAwaiter().GetResult(), static broken => broken is not null);
    }

    private BrokenLaw? FindOther(IReadOnlyList<Evidence> evidence, Outcome[] alone, int start)
    {
        for (int step = 0; step < evidence.Count; step++)
        {
            int index = (start + step) % evidence.Count;
            if (Score(evidence[index]) is var outcome && outcome != alone[index])
            {
                string what = "Alone the rule gives " + alone[index] + ", with other threads at work " + outcome + ".";
                return new BrokenLaw(LawNames.Deterministic, what) { Evidence = sheet.TryWriteEvidence(evidence[index]) };
            }
        }

        return null;
    }

    private static BrokenLaw? CheckThrown(Outcome outcome) =>
        outcome.Thrown is { } thrown ? new BrokenLaw(LawNames.NoException, "Score throws " + thrown.GetType().Name + ": " + thrown.Message, thrown) : null;

    private BrokenLaw? CheckRange(Outcome outcome) =>
        outcome.Fault is null && (outcome.Score.Sign < 0 || outcome.Score > weight)
            ? new BrokenLaw(LawNames.Range, "The score is " + outcome.Score + ", outside 0 to " + (Arithmetic.Rational)weight + ".")
            : null;

    private BrokenLaw? CheckSameAgain(Evidence evidence, Outcome outcome) =>
        Score(evidence) is var again && again != outcome
            ? new BrokenLaw(LawNames.Deterministic, "The same evidence gave " + outcome + ", then " + again + ".")
            : null;

    private BrokenLaw? CheckUnchanged(Evidence evidence, string before) =>
        sheet.TryWriteEvidence(evidence) is var after && after != before
            ? new BrokenLaw(LawNames.Pure, "Scoring changed the evidence to " + after + ".")
            : null;

    private BrokenLaw? CheckOneWay(Evidence evidence, Outcome outcome)
    {
        PreparedSubmission prepared = sheet.Prepare(evidence);
        TotalScore alone = prepared.Score();
        EvaluationReport report = prepared.Evaluate();
        IndicatorResult row = report.Indicators[0];

        // A sheet lends its evidence its year and the row's title.
        outcome = row.Evidence is { } read ? Score(read) : outcome;
        if (outcome.Fault is not null)
        {
            return alone.IsComplete || row.Score is not null || !report.Findings.Any(finding => Outcome.Describe(finding) == outcome.Fault)
                ? new BrokenLaw(LawNames.OneWay, "By itself the rule gives " + outcome + "; the report does not say so.")
                : null;
        }

        decimal rounded = outcome.Score.Round(sheet.Rulebook.Definition.ScoreRounding.Decimals).ToDecimal();
        return !alone.IsComplete || alone.Points != rounded || report.Score != rounded || row.Score != outcome.Score.ToDecimal()
            ? new BrokenLaw(LawNames.OneWay, "By itself the rule gives " + outcome + ", the score alone is " + alone.Points + ", the report's " + row.Score + ".")
            : DerivationLaw.FindBroken(row.Derive(), outcome.Score);
    }

    private BrokenLaw? CheckRoundTrip(string written, Outcome outcome)
    {
        Evidence? read;
        try
        {
            read = sheet.ReadEvidence(written);
        }
        catch (UnreadableInputException exception)
        {
            return new BrokenLaw(LawNames.EvidenceRoundTrip, "The evidence cannot be read as it is written: " + exception.Message, exception);
        }

        return read is null || sheet.TryWriteEvidence(read) != written ? new BrokenLaw(LawNames.EvidenceRoundTrip, "Read from JSON, the evidence is other than was written.")
            : Score(read) is var again && again != outcome ? new BrokenLaw(LawNames.EvidenceRoundTrip, "Read from JSON, the evidence gives " + again + ", not " + outcome + ".")
            : null;
    }

#pragma warning disable CA1031 // Whatever the rule throws breaks the law.
    private Outcome Score(Evidence evidence)
    {
        try
        {
            RuleOutcome outcome = rule.Score(evidence, ScoringContext.ForWeight(weight));
            return new Outcome(outcome.Score, outcome.Fault is { } fault ? Outcome.Describe(fault) : null, Thrown: null);
        }
        catch (Exception exception)
        {
            return new Outcome(default, Fault: null, exception);
        }
    }
#pragma warning restore CA1031
}
