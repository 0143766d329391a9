namespace PerformanceRules.Batch;

/// <summary>How far a batch has come.</summary>
/// <param name="BytesDone">How many bytes of the input are done, those of an earlier run included.</param>
/// <param name="BytesTotal">How many bytes the input has.</param>
/// <param name="BytesResumed">How many bytes of the input an earlier run had done.</param>
/// <param name="Summary">What became of the lines so far, those of an earlier run included.</param>
public readonly record struct BatchProgress(long BytesDone, long BytesTotal, long BytesResumed, BatchSummary Summary);
