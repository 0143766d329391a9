namespace PerformanceRules.Batch;

/// <summary>Why a batch cannot begin or go on.</summary>
public enum BatchFault
{
    /// <summary>There is no such file or folder.</summary>
    InputMissing,

    /// <summary>The folder has no file that holds submissions.</summary>
    InputEmpty,

    /// <summary>A compressed file is broken.</summary>
    InputBroken,

    /// <summary>A file is no longer what it was when the batch began.</summary>
    InputChanged,

    /// <summary>The output would lie in the folder that is read.</summary>
    OutputInsideInput,

    /// <summary>The output is not empty, and no batch has written it.</summary>
    OutputNotEmpty,

    /// <summary>Another process is at work on the output.</summary>
    OutputInUse,

    /// <summary>The output was begun with another input, rulebook, library or other options.</summary>
    OutputOfAnotherBatch,

    /// <summary>The output is not a batch's.</summary>
    NotABatch,

    /// <summary>A shard or the manifest is not what the batch has written.</summary>
    OutputChanged,
}
