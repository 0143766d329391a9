using System.Globalization;
using PerformanceRules.Documents.Recalculation;

// write DIRECTORY COUNT SEED: random sheets as workbooks whose formulas have no stored results.
// write-blank DIRECTORY COUNT SEED, compare-blank RECALCULATED COUNT: the same with blank forms that were filled in.
// compare RECALCULATED COUNT SEED: the results that a spreadsheet put in, against the library's.
return args switch
{
    ["write", string directory, string count, string seed] => WorkbookBatch.Write(directory, Number(count), Number(seed)),
    ["compare", string recalculated, string count, string seed] => WorkbookBatch.Compare(recalculated, Number(count), Number(seed)),
    ["write-blank", string directory, string count, string seed] => BlankForms.Write(directory, Number(count), Number(seed)),
    ["compare-blank", string recalculated, string count] => BlankForms.Compare(recalculated, Number(count)),
    _ => throw new ArgumentException("write DIRECTORY COUNT SEED, or compare RECALCULATED COUNT SEED"),
};

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
