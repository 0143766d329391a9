using System.Globalization;
using System.Text.Json;
using PerformanceRules.Arithmetic;
using PerformanceRules.Findings;
using PerformanceRules.Serialization;

namespace PerformanceRules.Verification;

/// <summary>Reads a stored report. Fields may be added to reports, so what is not known is passed over; what is known must be of its type.</summary>
internal static class StoredReportReader
{
    private const int NewestFormat = 1;

    public static StoredReport? Read(ReadOnlySpan<byte> utf8, InputErrors errors)
    {
        try
        {
            Utf8JsonReader reader = new(utf8, StrictReader.ReaderOptions);
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            return Of(new ReportFields(document.RootElement, "$", errors, utf8.ToArray()));
        }
        catch (JsonException exception)
        {
            errors.Add(0, "$", LocalizedMessage.Foreign(exception.Message));
            return null;
        }
    }

    private static StoredReport? Of(ReportFields report)
    {
        if (!report.IsObject())
        {
            return null;
        }

        if (report.Whole("format", isDemanded: false) is > NewestFormat and int format)
        {
            report.Complain("format", LocalizedMessage.Of($"The report is of format {format}; this version reads formats up to {NewestFormat}. Use a newer version."));
            return null;
        }

        ReportFields? producer = report.Object("producer");
        return new StoredReport
        {
            Rulebook = report.Text("rulebook"),
            Unit = report.Text("unit"),
            Year = report.Whole("year", isDemanded: true) ?? 0,
            Status = report.Text("status") == "complete" ? ReportStatus.Complete : ReportStatus.Incomplete,
            Score = report.Number("score") ?? 0,
            Weight = report.NumberIfGiven("weight"),
            Grade = report.TextIfGiven("grade"),
            Claimed = report.NumberIfGiven("claimed"),
            LibraryVersion = producer?.TextIfGiven("version"),
            RulebookSha256 = producer?.TextIfGiven("rulebookSha256"),
            Sections = [.. report.List("sections").Select(static section => new StoredSection
            {
                Id = section.Text("id"),
                Title = section.Text("title"),
                Weight = section.Number("weight") ?? 0,
                Score = section.Number("score") ?? 0,
            })],
            Indicators = [.. report.List("indicators").Select(Indicator)],
            Findings = [.. report.List("findings").Select(static finding => new StoredFinding
            {
                Code = finding.Text("code"),
                Severity = finding.TextIfGiven("severity") switch { "error" => Severity.Error, "warning" => Severity.Warning, "info" => Severity.Info, _ => null },
                Indicator = finding.TextIfGiven("indicator"),
                Field = finding.TextIfGiven("field"),
                Message = finding.TextIfGiven("message"),
            })],
            Clauses = report.Texts("clauses"),
        };
    }

    private static StoredIndicator Indicator(ReportFields indicator) => new()
    {
        Id = indicator.Text("id"),
        Section = indicator.TextIfGiven("section"),
        Title = indicator.TextIfGiven("title"),
        Weight = indicator.NumberIfGiven("weight"),
        Score = indicator.NumberIfGiven("score"),
        Claimed = indicator.NumberIfGiven("claimed"),
        Rule = indicator.TextIfGiven("rule"),
        IsNotApplicable = indicator.Flag("notApplicable"),
        Derivation = [.. indicator.List("derivation").Select(Step)],
    };

    private static StoredStep Step(ReportFields step)
    {
        Rational value = step.NumberIfGiven("value") ?? 0;
        if (step.TextIfGiven("exact") is { } exact && !Rational.TryParse(exact, out value))
        {
            step.Complain("exact", LocalizedMessage.Of($"A fraction such as 5/3 is expected here."));
        }

        return new StoredStep
        {
            Result = step.Text("result"),
            Formula = step.Text("formula"),
            Substituted = step.Text("substituted"),
            Value = value,
            Clause = step.TextIfGiven("clause"),
        };
    }
}
