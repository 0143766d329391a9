using System.Buffers;
using BenchmarkDotNet.Attributes;
using PerformanceRules.Benchmarks.Handwritten;
using PerformanceRules.Benchmarks.Peers;
using PerformanceRules.Evaluation;
using PerformanceRules.Findings;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Serialization.Reports;

namespace PerformanceRules.Benchmarks.Measures;

/// <summary>One sheet, the seed's, in every way. Each way is made ready before, and checked to give 98.5.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
public class SheetBenchmarks
{
    private static readonly ReportJsonOptions LineOptions = new() { WithClauses = false, Indented = false };

    private readonly Inputs _inputs = new();
    private readonly ArrayBufferWriter<byte> _output = new(64 * 1024);
    private readonly PerformanceEvaluator _evaluator = PerformanceEvaluator.Default;
    private readonly Submission _submission = SeedSheet.Submission;
    private readonly PreparedSubmission _prepared = PerformanceEvaluator.Default.Prepare(SeedSheet.Submission);
    private readonly RulebookDefinition _definition = PerformanceEvaluator.Default.Rulebooks.Find(SeedSheet.Submission.Rulebook, 2024).Definition;
    private readonly Func<Inputs, decimal> _dynamicLinq = Peer.Named("System.Linq.Dynamic.Core (compiled)").PrepareChecked();
    private readonly Func<Inputs, decimal> _roslyn = Peer.Named("Roslyn scripting").PrepareChecked();
    private readonly Func<Inputs, decimal> _rulesEngine = Peer.Named("Microsoft RulesEngine").PrepareChecked();
    private readonly Func<Inputs, decimal> _jint = Peer.Named("Jint").PrepareChecked();
    private readonly Func<Inputs, decimal> _epplus = Peer.Named("EPPlus").PrepareChecked();
    private readonly Func<Inputs, decimal> _closedXml = Peer.Named("ClosedXML").PrepareChecked();
    private readonly Func<Inputs, decimal> _npoi = Peer.Named("NPOI").PrepareChecked();
    private readonly DoubleSheet.Numbers _numbers = new(new Inputs());

    [Benchmark(Baseline = true, Description = "hand-written decimal")]
    public decimal HandwrittenDecimal() => DecimalSheet.Score(Sheet.Seed);

    [Benchmark(Description = "hand-written decimal, multiplying first")]
    public decimal MultiplyingFirst() => MultiplyingFirstSheet.Score(Sheet.Seed);

    [Benchmark(Description = "hand-written double")]
    public double HandwrittenDouble() => DoubleSheet.Score(_numbers);

    [Benchmark(Description = "hand-written decimal, with a record a row")]
    public decimal HandwrittenReport() => DecimalSheet.Report(Sheet.Seed).Total;

    [Benchmark(Description = "PerformanceRules: score alone, prepared")]
    public decimal ScoreAlone() => _prepared.Score().Points;

    [Benchmark(Description = "PerformanceRules: full report, prepared")]
    public decimal Report() => _prepared.Evaluate().Score;

    [Benchmark(Description = "PerformanceRules: full report of a submission")]
    public decimal Evaluate() => _evaluator.Evaluate(_submission).Score;

    [Benchmark(Description = "PerformanceRules: full report with every derivation as text")]
    public int ReportWithText()
    {
        int length = 0;
        EvaluationReport report = _prepared.Evaluate();
        foreach (IndicatorResult indicator in report.Indicators)
        {
            length += indicator.Derive().ToText(Language.Chinese).Length;
        }

        return length;
    }

    [Benchmark(Description = "PerformanceRules: JSON in to JSON out")]
    public int JsonToJson()
    {
        _output.ResetWrittenCount();
        _evaluator.Json.WriteReport(_output, _evaluator.Evaluate(_evaluator.Json.ReadSubmission(SeedSheet.Json)), LineOptions);
        return _output.WrittenCount;
    }

    [Benchmark(Description = "PerformanceRules: compile a rulebook")]
    public Rulebook Compile() => Rulebook.Create(_definition);

    [Benchmark(Description = "System.Linq.Dynamic.Core (compiled)")]
    public decimal DynamicLinq() => _dynamicLinq(_inputs);

    [Benchmark(Description = "Roslyn scripting")]
    public decimal Roslyn() => _roslyn(_inputs);

    [Benchmark(Description = "Microsoft RulesEngine")]
    public decimal RulesEngine() => _rulesEngine(_inputs);

    [Benchmark(Description = "Jint")]
    public decimal Jint() => _jint(_inputs);

    [Benchmark(Description = "EPPlus")]
    public decimal EPPlus() => _epplus(_inputs);

    [Benchmark(Description = "ClosedXML")]
    public decimal ClosedXml() => _closedXml(_inputs);

    [Benchmark(Description = "NPOI")]
    public decimal Npoi() => _npoi(_inputs);
}
