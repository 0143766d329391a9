using PerformanceRules.Benchmarks.Handwritten;

namespace PerformanceRules.Benchmarks.Peers;

/// <summary>A way to score a sheet, made ready once.</summary>
public sealed record Peer(string Name, string Arithmetic, Func<Func<Inputs, decimal>> Prepare)
{
    public static IReadOnlyList<Peer> All { get; } =
    [
        new("hand-written decimal", "decimal", static () => static inputs => DecimalSheet.Score(inputs.ToSheet())),
        new("hand-written decimal, multiplying first", "decimal", static () => static inputs => MultiplyingFirstSheet.Score(inputs.ToSheet())),
        new("hand-written double", "binary", static () => static inputs => (decimal)DoubleSheet.Score(inputs)),
        new("PerformanceRules", "exact", static () => static inputs => PerformanceEvaluator.Default.Score(inputs.ToSubmission()).Points),
        new("System.Linq.Dynamic.Core (compiled)", "decimal", ExpressionPeers.DynamicLinq),
        new("Roslyn scripting", "decimal", ExpressionPeers.Roslyn),
        new("Microsoft RulesEngine", "decimal", RulesEnginePeer.Prepare),
        new("Jint", "binary", ExpressionPeers.Jint),
        new("EPPlus", "binary", SpreadsheetPeers.EPPlus),
        new("ClosedXML", "binary", SpreadsheetPeers.ClosedXml),
        new("NPOI", "binary", SpreadsheetPeers.Npoi),
    ];

    public static Peer Named(string name) => All.Single(peer => peer.Name == name);

    /// <summary>Makes the peer ready, and refuses one that does not give the seed's sheet its 98.5.</summary>
    public Func<Inputs, decimal> PrepareChecked()
    {
        Func<Inputs, decimal> score = Prepare();
        decimal found = Math.Round(score(new Inputs()), 6);
        return found == 98.5m ? score : throw new InvalidOperationException($"{Name} gives the seed's sheet {found}, not 98.5.");
    }
}
