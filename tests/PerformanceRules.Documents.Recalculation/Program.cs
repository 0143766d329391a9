using PerformanceRules.Documents.Recalculation;

// write DIRECTORY COUNT SEED: random sheets as workbooks whose formulas have no stored results.
// compare DIRECTORY RECALCULATED: the results that a spreadsheet put in, against the library's.
return args switch
{
    ["write", string directory, string count, string seed] => WorkbookBatch.Write(directory, int.Parse(count), int.Parse(seed)),
    ["compare", string directory, string recalculated] => WorkbookBatch.Compare(directory, recalculated),
    _ => throw new ArgumentException("write DIRECTORY COUNT SEED, or compare DIRECTORY RECALCULATED"),
};
