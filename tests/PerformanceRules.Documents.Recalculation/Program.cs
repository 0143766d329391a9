using System.Globalization;
using PerformanceRules.Documents.Recalculation;

// write DIRECTORY COUNT SEED: random sheets as workbooks whose formulas have no stored results.
// compare RECALCULATED COUNT SEED: the results that a spreadsheet put in, against the library's.
return args switch
{
    ["write", string directory, string count, string seed] => WorkbookBatch.Write(directory, Number(count), Number(seed)),
    ["compare", string recalculated, string count, string seed] => WorkbookBatch.Compare(recalculated, Number(count), Number(seed)),
    _ => throw new ArgumentException("write DIRECTORY COUNT SEED, or compare RECALCULATED COUNT SEED"),
};

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
