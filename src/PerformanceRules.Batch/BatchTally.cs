using PerformanceRules.Batch.Manifests;

namespace PerformanceRules.Batch;

/// <summary>Adds up the shards of a batch.</summary>
internal sealed class BatchTally
{
    private readonly long _bytesTotal;
    private readonly long _bytesResumed;
    private long _bytes;
    private long _linesIn;
    private long _linesOut;

    public BatchTally(long bytesTotal, IReadOnlyList<ManifestEntry> done)
    {
        _bytesTotal = bytesTotal;
        foreach (ManifestEntry entry in done)
        {
            Add(entry);
        }

        _bytesResumed = _bytes;
    }

    public BatchSummary Summary { get; private set; }

    public BatchProgress Progress => new(_bytes, _bytesTotal, _bytesResumed, Summary);

    public ManifestFooter Footer => new()
    {
        Complete = true,
        Shards = (int)Summary.Shards,
        LinesIn = _linesIn,
        LinesOut = _linesOut,
        Reports = Summary.Reports,
        ReportsWithErrors = Summary.ReportsWithErrors,
        Unreadable = Summary.Unreadable,
    };

    public void Add(ManifestEntry entry)
    {
        _bytes += entry.Bytes;
        _linesIn += entry.LinesIn;
        _linesOut += entry.LinesOut;
        Summary = new BatchSummary(
            Summary.Shards + 1, Summary.Reports + entry.Reports, Summary.ReportsWithErrors + entry.ReportsWithErrors, Summary.Unreadable + entry.Unreadable);
    }
}
