using System.Collections.Generic;
using System.IO;
using System.Threading;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Serialization;

namespace PerformanceRules.Reports;

/// <summary>Scores sheets, one a line, by every way in: the stream scorer in both languages, the score alone, and the sheet written again.</summary>
internal static class ReportWriter
{
    public static void Write(Stream sheets, Stream output)
    {
        foreach (Language language in new[] { Language.Chinese, Language.English })
        {
            sheets.Position = 0;
            new NdjsonScorer(PerformanceEvaluator.Default)
                .ScoreAsync(sheets, output, new NdjsonOptions { Language = language }, CancellationToken.None)
                .GetAwaiter()
                .GetResult();
        }

        sheets.Position = 0;
        using StreamReader lines = new(sheets);
        using StreamWriter text = new(output) { NewLine = "\n" };
        while (lines.ReadLine() is { } line)
        {
            TotalScore score = PerformanceEvaluator.Default.Score(PerformanceEvaluator.Default.Json.ReadSubmission(line));
            text.WriteLine(score.Points.ToString(System.Globalization.CultureInfo.InvariantCulture) + (score.IsComplete ? " complete" : " incomplete"));
        }
    }
}
