using System.Globalization;
using System.Text;

namespace PerformanceRules.Tests.Trust;

/// <summary>A report is the same bytes whatever the machine's culture.</summary>
[Trait("Category", "Slow")]
public sealed class CultureTests
{
    private const int SheetCount = 201;
    private const int FewSheets = 11;

    /// <summary>An open culture of the runtime that has what is known to break programs: commas for points, other digits, other minus signs, another i.</summary>
    private static CultureInfo Awkward
    {
        get
        {
            CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NumberDecimalSeparator = ",";
            culture.NumberFormat.NumberGroupSeparator = ".";
            culture.NumberFormat.NegativeSign = "−";
            culture.NumberFormat.PercentSymbol = "٪";
            culture.NumberFormat.NativeDigits = ["٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"];
            culture.NumberFormat.DigitSubstitution = DigitShapes.NativeNational;
            return culture;
        }
    }

    [Fact]
    public void Every_culture_gives_the_same_bytes()
    {
        byte[][] sheets = Sheets.Take(SheetCount);
        byte[][] expected = In(CultureInfo.InvariantCulture, sheets);
        Assert.Contains("98.5", Encoding.UTF8.GetString(expected[0]), StringComparison.Ordinal);

        // Many cultures write numbers alike: all sheets for one of each kind, a few for every other.
        HashSet<string> seen = new(StringComparer.Ordinal);
        List<string> differing = [];
        foreach (CultureInfo culture in CultureInfo.GetCultures(CultureTypes.AllCultures).Append(Awkward))
        {
            byte[][] tried = seen.Add(NumbersOf(culture)) ? sheets : sheets[..FewSheets];
            byte[][] reports = In(culture, tried);
            if (!reports.Select(static (report, index) => (report, index)).All(pair => pair.report.AsSpan().SequenceEqual(expected[pair.index])))
            {
                differing.Add(culture.Name);
            }
        }

        Assert.Empty(differing);
    }

    /// <summary>The check can fail: a number written in the culture's own way differs.</summary>
    [Fact]
    public void A_report_that_depended_on_the_culture_would_be_seen()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Awkward;
            Assert.Equal("−1,5", (-1.5m).ToString(CultureInfo.CurrentCulture));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static byte[][] In(CultureInfo culture, byte[][] sheets)
    {
        (CultureInfo before, CultureInfo beforeUI) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);

            // An evaluator of its own: reading the built-in rulebooks must not depend on the culture either.
            PerformanceEvaluator evaluator = PerformanceEvaluator.CreateBuilder().Build();
            return Array.ConvertAll(sheets, sheet => Sheets.Report(evaluator, sheet));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUI);
        }
    }

    private static string NumbersOf(CultureInfo culture)
    {
        NumberFormatInfo numbers = culture.NumberFormat;
        return string.Join(
            '|',
            numbers.NumberDecimalSeparator,
            numbers.NumberGroupSeparator,
            numbers.NegativeSign,
            numbers.PositiveSign,
            numbers.NumberNegativePattern,
            numbers.PercentSymbol,
            numbers.DigitSubstitution,
            string.Concat(numbers.NativeDigits),
            string.Join(',', numbers.NumberGroupSizes),
            culture.TextInfo.ToLower('I'),
            culture.Calendar.GetType().Name);
    }
}
