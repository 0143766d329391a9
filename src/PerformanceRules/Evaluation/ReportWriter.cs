using System.Runtime.CompilerServices;
using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Rulebooks;
using PerformanceRules.Rules;

namespace PerformanceRules.Evaluation;

/// <summary>Makes the report of a prepared submission in one pass over its rows.</summary>
internal struct ReportWriter(PreparedSubmission prepared)
{
    private readonly RulebookLayout _layout = prepared.Rulebook.Layout;
    private readonly List<Finding> _findings = [];
    private readonly RuleNotes _notes = new(recordsSteps: false);
    private readonly Rational[] _sectionScores = new Rational[prepared.Rulebook.Layout.Sections.Count];
    private SheetSum _sum = new(prepared.Rulebook.Layout, prepared.Rulebook.Layout.Rounding);
    private bool _complete = prepared.WeightsAddUp;

    public EvaluationReport Write()
    {
        ReadOnlySpan<PreparedRow> rows = prepared.Rows;
        IndicatorResult[] indicators = new IndicatorResult[rows.Length];
        for (int index = 0; index < rows.Length; index++)
        {
            indicators[index] = ScoreRow(rows[index], index);
        }

        _findings.AddRange(prepared.SheetFindings);
        CheckClaimedTotal(rows);
        decimal total = _sum.Total().ToDecimal();
        return new EvaluationReport(prepared, _complete, total, Sections(), indicators, _findings);
    }

    private IndicatorResult ScoreRow(PreparedRow row, int index)
    {
        decimal? points = row.IsPlain ? AddPlain(row, RowScoring.ScorePlain(row, _layout.Rounding)) : Add(row);
        TakeWarnings(row);
        IndicatorResult result = new(prepared, index, points);
        if (points is { } computed && row.Submitted?.Claimed is { } claimed && claimed != computed)
        {
            _findings.Add(ClaimDiffers(result, row.RowIndex, claimed, computed));
        }

        return result;
    }

    private decimal AddPlain(PreparedRow row, in Rational score)
    {
        _sum.Add(score);
        AddToSections(row, score);
        return score.IsWrittenAs(row.Weight) ? row.FullPoints : score.ToDecimal();
    }

    [MethodImpl(MethodImplOptions.NoInlining)] // Off the path that most rows take.
    private decimal? Add(PreparedRow row)
    {
        if (row.IsNotApplicable)
        {
            _sum.AddNotApplicable(row);
            return null;
        }

        RuleOutcome outcome = RowScoring.Score(row, _layout, _notes);
        if (outcome.Fault is { } fault)
        {
            _complete = false;
            _findings.Add(fault);
            return null;
        }

        Rational score = outcome.Score;
        if (_sum.Add(row, score) is { } ceiling)
        {
            FindingValue[] values = [("title", row.Title), ("ceiling", ceiling)];
            _findings.Add(new Finding(FindingCodes.Vetoed, Severity.Warning, FindingKeys.Vetoed, values) { Indicator = row.Id, RowIndex = row.RowIndex });
        }

        AddToSections(row, score);
        return score.ToDecimal();
    }

    private readonly void AddToSections(PreparedRow row, in Rational score)
    {
        for (int section = row.Section; section >= 0; section = _layout.Sections[section].Parent)
        {
            _sectionScores[section] += score;
        }
    }

    private static Finding ClaimDiffers(IndicatorResult result, int? rowIndex, decimal claimed, decimal computed)
    {
        FindingValue[] values = [("title", result.Title), ("claimed", claimed), ("computed", computed), ("derivation", new ShortDerivation(result))];
        return new Finding(FindingCodes.ClaimDiffers, Severity.Warning, FindingKeys.ClaimDiffers, values)
        {
            Indicator = result.Id,
            RowIndex = rowIndex,
            Claimed = claimed,
            Computed = computed,
        };
    }

    private void TakeWarnings(PreparedRow row)
    {
        if (row.Warnings is not null)
        {
            _findings.AddRange(row.Warnings);
        }

        if (_notes.TakeWarnings() is { } warnings)
        {
            foreach (Finding warning in warnings)
            {
                _findings.Add(warning with { Indicator = row.Id, RowIndex = row.RowIndex });
            }
        }
    }

    // Rows without a claim may be worth anything up to their weight: only what cannot add up is a finding.
    private void CheckClaimedTotal(ReadOnlySpan<PreparedRow> rows)
    {
        if (prepared.Submission.ClaimedTotal is not { } total)
        {
            return;
        }

        Rational sum = default;
        Rational open = default;
        int claims = 0;
        foreach (PreparedRow row in rows)
        {
            if (row.Submitted?.Claimed is { } claimed)
            {
                sum += _layout.TopOf(row.Section).Section.Effect switch
                {
                    SectionEffect.Veto => 0,
                    SectionEffect.Penalty => -claimed,
                    _ => claimed,
                };
                claims++;
            }
            else if (row.Submitted is not null)
            {
                open += row.Weight;
            }
        }

        if (claims > 0 && (total < sum || total > sum + open))
        {
            FindingValue[] values = [("sum", sum), ("claimed", total)];
            _findings.Add(new Finding(FindingCodes.ClaimedTotalDiffers, Severity.Warning, FindingKeys.ClaimedTotalDiffers, values)
            {
                Claimed = total,
                Computed = sum.TryToDecimal(out decimal computed) ? computed : null,
            });
        }
    }

    private SectionResult[] Sections()
    {
        SectionResult[] sections = new SectionResult[_sectionScores.Length];
        for (int index = 0; index < sections.Length; index++)
        {
            sections[index] = new SectionResult(_layout.Sections[index].Section, prepared.SectionWeight(index), _sectionScores[index].ToDecimal());
        }

        return sections;
    }
}
