using PerformanceRules.Documents.Sheets;
using PerformanceRules.Model;
using PerformanceRules.Rules;

namespace PerformanceRules.Documents.Tests;

/// <summary>The live formula takes a row's cells for what the reader took them for.</summary>
public sealed class ReadCellFormulaTests
{
    [Fact]
    public void Nothing_is_met_by_nothing_alone()
    {
        string formula = TargetRatioFormula.Of(new TargetRatioRule(), new TargetRatioEvidence { Target = "0起", Actual = "1起" }, new FormulaCells("W", "A", "B"));
        Assert.Contains("IF(A=0,B=0,B>=A)", formula, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("同比增长5%", "同比下降4%", "-4")]
    [InlineData("同比增长5%", "同比增长4%", "4")]
    public void A_change_the_other_way_is_below_zero(string target, string actual, string number) =>
        Assert.Equal(number, FormulaNumbers.Of(new TargetRatioRule(), new TargetRatioEvidence { Target = target, Actual = actual }, []).Second.ToString());

    [Theory]
    [InlineData(85)]
    public void A_bare_number_is_in_the_unit_of_the_bounds(int actual)
    {
        BandsRule bands = new() { Unit = "%", Bands = [new ScoreBand { To = 80, Points = 0 }, new ScoreBand { From = 80, Points = 5 }] };
        Assert.Equal("85", FormulaNumbers.Of(bands, new TargetRatioEvidence { Actual = actual }, []).Second.ToString());
    }
}
