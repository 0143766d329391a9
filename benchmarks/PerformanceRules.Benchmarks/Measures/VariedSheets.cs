using PerformanceRules.Benchmarks.Handwritten;
using PerformanceRules.Benchmarks.Peers;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;

namespace PerformanceRules.Benchmarks.Measures;

/// <summary>Sheets like the seed's with other numbers in every row: nothing that a processor learns of one helps it with the next.</summary>
internal sealed class VariedSheets
{
    private VariedSheets(Sheet[] handwritten, PreparedSubmission[] prepared)
    {
        (Handwritten, Prepared) = (handwritten, prepared);
    }

    public Sheet[] Handwritten { get; }

    public PreparedSubmission[] Prepared { get; }

    public static VariedSheets Make(int count)
    {
        Random random = new(1);
        Sheet[] handwritten = new Sheet[count];
        PreparedSubmission[] prepared = new PreparedSubmission[count];
        for (int index = 0; index < count; index++)
        {
            handwritten[index] = Vary(random);
            prepared[index] = PerformanceEvaluator.Default.Prepare(SubmissionOf(handwritten[index]));
            decimal score = prepared[index].Score().Points;
            if (Math.Abs(score - DecimalSheet.Score(handwritten[index])) > 0.05m)
            {
                throw new InvalidOperationException($"The two sides score other sheets: {score} and {DecimalSheet.Score(handwritten[index])}.");
            }
        }

        return new VariedSheets(handwritten, prepared);
    }

    private static Sheet Vary(Random random) => Sheet.Seed with
    {
        Funds = Sheet.Seed.Funds with { Budget = random.Next(100_000, 999_999) / 100m, Executed = random.Next(100_000, 999_999) / 100m },
        Ratios = [.. Sheet.Seed.Ratios.Select(row => row with { Target = random.Next(10, 60), Actual = random.Next(5, 150) })],
        Judgements = [.. Sheet.Seed.Judgements.Select(row => row with { Points = random.Next(0, (int)(row.Weight * 10) + 1) / 10m })],
        Checklists = [.. Sheet.Seed.Checklists.Select(row => row with { Failed = random.Next(0, row.Items + 1) })],
        CarryOver = random.Next(0, 1500) / 10_000m,
        CarryOverLastYear = random.Next(0, 1500) / 10_000m,
        Variance = random.Next(-6000, 6000) / 10_000m,
    };

    private static Submission SubmissionOf(Sheet sheet)
    {
        Queue<Ratio> ratios = new(sheet.Ratios);
        Queue<Judgement> judgements = new(sheet.Judgements);
        Queue<Checklist> checklists = new(sheet.Checklists);
        return SeedSheet.Submission with
        {
            Indicators = [.. SeedSheet.Submission.Indicators.Select(row => row with
            {
                Exemption = null,
                Evidence = row.Evidence switch
                {
                    ExecutionRateEvidence => new ExecutionRateEvidence { Budget = sheet.Funds.Budget, Executed = sheet.Funds.Executed },
                    ChecklistEvidence => new ChecklistEvidence { Failed = checklists.Dequeue().Failed },
                    SteppedDeductionEvidence when row.Id == "final-account-variance" => new SteppedDeductionEvidence { Current = Rate.Percent(sheet.Variance * 100) },
                    SteppedDeductionEvidence => new SteppedDeductionEvidence { Current = Rate.Percent(sheet.CarryOver * 100), Previous = Rate.Percent(sheet.CarryOverLastYear * 100) },
                    OpenEvidence { Target.IsQuantity: true, Actual.IsQuantity: true } => ratios.Dequeue() is var ratio
                        ? new OpenEvidence { Target = "≥" + ratio.Target + "个", Actual = ratio.Actual + "个" }
                        : null,
                    _ => new OpenEvidence { Points = judgements.Dequeue().Points, Target = "按时完成", Actual = "已完成" },
                },
            })],
        };
    }
}
