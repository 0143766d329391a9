using System.Text;
using System.Text.RegularExpressions;
using PerformanceRules.Documents.Writing;
using PerformanceRules.Findings;

namespace PerformanceRules.Documents.Tests;

public sealed class HtmlTests
{
    [Theory]
    [InlineData(Language.Chinese, "zh-Hans")]
    [InlineData(Language.English, "en")]
    public void The_page_states_the_facts_of_the_report(Language language, string tag)
    {
        string html = Write(language);

        Assert.Contains($"<html lang=\"{tag}\">", html, StringComparison.Ordinal);
        Assert.Contains("data-score=\"98.5\" data-status=\"complete\"", html, StringComparison.Ordinal);
        Assert.Equal(
            TestData.Sample.Indicators.Select(indicator => (indicator.Id, indicator.Score)),
            Regex.Matches(html, "<tr class=\"[a-z]+\" data-indicator=\"([^\"]+)\" data-score=\"([^\"]+)\"").Select(match => (match.Groups[1].Value, (decimal?)decimal.Parse(match.Groups[2].Value))));
        Assert.Equal(
            TestData.Sample.Sections.Select(section => (section.Id, section.Score)),
            Regex.Matches(html, "data-section=\"([^\"]+)\" data-score=\"([^\"]+)\"").Select(match => (match.Groups[1].Value, decimal.Parse(match.Groups[2].Value))));
        Assert.Equal(TestData.Sample.Findings.Count, Regex.Count(html, "data-code="));
        Assert.Equal(TestData.Sample.Indicators.Count, Regex.Count(html, "<details>"));
        Assert.All(TestData.Sample.Findings, finding => Assert.Contains(System.Net.WebUtility.HtmlEncode(finding.ToText(language)), html, StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_asks_for_nothing_else()
    {
        string html = Write(Language.Chinese);

        Assert.DoesNotMatch("(?i)<(script|link|img|iframe|object)|url\\(|@import|https?://", html);
    }

    [Fact]
    public void Findings_stand_before_the_sheet()
    {
        string html = Write(Language.English);

        Assert.True(html.IndexOf("id=\"findings\"", StringComparison.Ordinal) < html.IndexOf("id=\"sheet\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Elements_are_closed_in_the_order_they_were_opened()
    {
        Stack<string> open = [];
        foreach (Match tag in Regex.Matches(Write(Language.Chinese), "<(/?)([a-z0-9]+)[^>]*>"))
        {
            if (tag.Groups[2].Value is "meta" or "br")
            {
                continue;
            }

            if (tag.Groups[1].Length == 0)
            {
                open.Push(tag.Groups[2].Value);
            }
            else
            {
                Assert.Equal(open.Pop(), tag.Groups[2].Value);
            }
        }

        Assert.Empty(open);
    }

    private static string Write(Language language)
    {
        using MemoryStream stream = new();
        ScoredForm.WriteHtml(stream, TestData.Sample, new ScoredFormOptions { Language = language, Notes = TestData.SeedReading.Notes });
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
