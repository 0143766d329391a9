using System.Text;
using PerformanceRules.Model;
using PerformanceRules.Rulebooks;
using PerformanceRules.Serialization;

namespace PerformanceRules.Tests.Trust;

/// <summary>Input that somebody made to do harm is a clear error with its place, soon.</summary>
public sealed class HostileJsonTests
{
    /// <summary>Well above what these take (under a second each in a release build), and far below what a square of the input takes.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(15);

    private const string Sheet = """{"rulebook":"beijing.department-overall@2024","unit":"某单位","year":2024""";

    [Theory]
    [InlineData("", "$")]
    [InlineData("null", "$")]
    [InlineData("[]", "$")]
    [InlineData("\0", "$")]
    [InlineData("{}{}", "$")]
    [InlineData("{\"rulebook\":}", "$")]
    [InlineData("{/* a remark */}", "$")]
    [InlineData(Sheet + ",}", "$")]
    [InlineData(Sheet + ",\"year\":2024}", "$.year")]
    [InlineData(Sheet + ",\"indicators\":[{\"id\":\"a\",\"id\":\"b\"}]}", "$.indicators[0].id")]
    [InlineData(Sheet + ",\"claimedTotal\":1e400}", "$.claimedTotal")]
    [InlineData(Sheet + ",\"claimedTotal\":1e-400}", "$.claimedTotal")]
    [InlineData(Sheet + ",\"claimedTotal\":1e99999999999}", "$.claimedTotal")]
    [InlineData(Sheet + ",\"claimedTotal\":NaN}", "$")]
    [InlineData(Sheet + ",\"claimedTotal\":\"NaN\"}", "$.claimedTotal")]
    [InlineData(Sheet + ",\"claimedTotal\":Infinity}", "$")]
    [InlineData(Sheet + ",\"claimedTotal\":+1}", "$")]
    [InlineData(Sheet + ",\"claimedTotal\":01}", "$")]
    [InlineData(Sheet + ",\"claimedTotal\":0x1}", "$")]
    [InlineData(Sheet + ",\"indicators\":[{\"id\":\"\\ud800\"}]}", "$.indicators[0].id")]
    [InlineData(Sheet + ",\"\\ud800\":1}", "$.\\ud800")]
    [InlineData(Sheet + ",\"indicators\":[{\"id\":\"total-funds\",\"evidence\":{\"\\udfff\":1}}]}", "$.indicators[0].evidence.\\udfff")]
    [InlineData(Sheet + ",\"indicators\":[{\"id\":\"final-account-variance\",\"evidence\":{\"\\udfff\":1}}]}", "$.indicators[0].evidence.\\udfff")]
    [InlineData(Sheet + ",\"indicators\":{}}", "$.indicators")]
    [InlineData(Sheet + ",\"indicators\":[null]}", "$.indicators[0]")]
    [InlineData(Sheet + ",\"indicators\":[[[]]]}", "$.indicators[0]")]
    [InlineData(Sheet + ",\"indicators\":[{\"id\":\"total-funds\",\"evidence\":[]}]}", "$.indicators[0].evidence")]
    [InlineData("{\"rulebook\":\"\\u0000\",\"unit\":\"\",\"year\":2024}", "$.rulebook")]
    public void Is_an_error_with_its_path(string json, string path)
    {
        InputError error = Refused(json)[0];
        Assert.Equal(path, error.Path);
        Assert.NotEmpty(error.Message);
        Assert.True(error.Line >= 1 && error.Column >= 1);
    }

    [Theory]
    [InlineData("-0")]
    [InlineData("-0.0")]
    [InlineData("0e999999999")]
    [InlineData("1e2")]
    [InlineData("1.00000000000000000000000000000000000000000000")]
    public void Numbers_in_odd_dress_are_read(string number) => Assert.True(TryRead(Sheet + ",\"claimedTotal\":" + number + "}", out _, out _));

    [Theory]
    [InlineData("\uFEFF")] // UTF-8's mark, which Windows puts in front.
    [InlineData("")]
    public void A_byte_order_mark_is_read_over(string mark) => Assert.True(TryRead(mark + Sheet + "}", out _, out _));

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Other_encodings_are_refused(string encoding)
    {
        byte[] bytes = [.. Encoding.GetEncoding(encoding).GetPreamble(), .. Encoding.GetEncoding(encoding).GetBytes(Sheet + "}")];
        Assert.Contains("UTF-8", Assert.Single(Refused(bytes)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Depth_is_limited()
    {
        foreach (string deep in new[] { new string('[', 10_000), string.Concat(Enumerable.Repeat("{\"a\":", 10_000)) })
        {
            Assert.Contains("32", Assert.Single(Refused(Sheet + ",\"x-deep\":" + deep)).Message, StringComparison.Ordinal);
            Refused(Sheet + ",\"indicators\":" + deep);
            Refused(deep);
        }
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void Size_is_limited()
    {
        byte[] large = new byte[(16 * 1024 * 1024) + 1];
        Array.Fill(large, (byte)' ');
        Encoding.UTF8.GetBytes(Sheet + "}").CopyTo(large, 0);
        Assert.Contains("16777216", Assert.Single(Refused(large)).Message, StringComparison.Ordinal);
        Assert.True(PerformanceEvaluator.Default.Json.TryReadSubmission(large.AsSpan(0, large.Length - 1), out _, out _));
    }

    [Fact]
    public void Numbers_of_ten_thousand_digits_are_refused()
    {
        string digits = new('9', 10_000);
        foreach (string number in new[] { digits, "0." + digits, "1e" + digits, "-" + digits })
        {
            Assert.Equal("$.claimedTotal", Assert.Single(Refused(Sheet + ",\"claimedTotal\":" + number + "}")).Path);
            Refused(Sheet + ",\"year\":" + number + "}");
        }
    }

    [Fact]
    public void Broken_UTF_8_is_refused()
    {
        foreach (byte[] broken in new byte[][] { [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE4, 0xB8] })
        {
            byte[] before = Encoding.UTF8.GetBytes("{\"rulebook\":\"beijing.department-overall\",\"year\":2024,\"unit\":\"");
            Refused([.. before, .. broken, .. "\"}"u8]);
            Refused([.. before, .. "\",\""u8, .. broken, .. "\":1}"u8]);
            Refused([.. broken, .. before]);
        }
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void What_is_wrong_many_times_over_is_said_soon_and_not_a_hundred_thousand_times()
    {
        foreach ((string name, string json) in Floods())
        {
            IReadOnlyList<InputError> errors = [];
            TimeSpan took = ProcessorTime.Of(() => errors = Refused(json));
            Assert.True(took < Soon, $"{name}: {took}");
            Assert.True(errors.Count is > 1 and <= 10_001, $"{name}: {errors.Count}");
            Assert.True(errors.Sum(static error => (long)error.Path.Length + error.Message.Length) < 10_000_000, name);
        }
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void A_hundred_thousand_extensions_are_read_over_soon()
    {
        StringBuilder json = new(Sheet);
        for (int index = 0; index < 100_000; index++)
        {
            json.Append(",\"x-").Append(index).Append("\":").Append(index);
        }

        string sheet = json.Append('}').ToString();
        Assert.True(ProcessorTime.Of(() => Assert.True(TryRead(sheet, out _, out _))) < Soon);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void Very_long_names_and_texts_are_read_or_refused_soon()
    {
        string name = new('名', 1_000_000);
        Assert.True(ProcessorTime.Of(() => ReadLong(name)) < Soon);
    }

    private static void ReadLong(string name)
    {
        Refused(Sheet + ",\"" + name + "\":[" + string.Join(',', Enumerable.Repeat("0", 1_000_000)) + "]}");
        Refused(Sheet + ",\"" + name + "\":1,\"" + name + "\":2}");
        Refused(Sheet + ",\"x-a\":1,\"b\":{\"" + name + "\":[" + string.Join(',', Enumerable.Repeat("{}", 500_000)) + "]}}");
        Refused("{\"rulebook\":\"" + name + "\",\"unit\":\"\",\"year\":1}");
        string row = "{\"id\":\"" + name + "\",\"section\":\"outputs\",\"title\":\"" + name + "\",\"weight\":1,"
            + "\"evidence\":{\"target\":\"" + name + "\",\"actual\":{\"done\":1,\"of\":2},\"points\":1}}";
        Assert.True(TryRead(Sheet + ",\"indicators\":[" + row + "]}", out Submission? submission, out _));
        PerformanceEvaluator.Default.Evaluate(submission!);
    }

    [Fact]
    public void A_reading_of_a_rulebook_that_is_null_is_an_error()
    {
        InputError error = RefusedRulebook("{\"readings\":{\"scoreRounding\":null}}"u8.ToArray()).Single(static error => error.Path.StartsWith("$.readings", StringComparison.Ordinal));
        Assert.Equal("$.readings.scoreRounding", error.Path);
    }

    [Fact]
    public void A_kind_that_is_broken_UTF_8_is_an_error()
    {
        byte[] json = [.. "{\"sections\":[{\"indicators\":[{\"rule\":{\"kind\":\""u8, 0xE4, .. "\"}}]}]}"u8];
        Assert.Contains(RefusedRulebook(json), static error => error.Path == "$.sections[0].indicators[0].rule.kind");
    }

    private static IReadOnlyList<InputError> RefusedRulebook(byte[] utf8)
    {
        Assert.False(PerformanceEvaluator.Default.Json.TryReadRulebook(utf8, out Rulebook? _, out IReadOnlyList<InputError> errors));
        return errors;
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void A_rulebook_that_is_wrong_many_times_over_is_refused_soon()
    {
        string indicators = string.Join(',', Enumerable.Repeat("{\"id\":\"a\",\"rule\":{\"kind\":\"nothing\"}}", 100_000));
        string clauses = string.Join(',', Enumerable.Repeat("null", 100_000));
        foreach (string json in new[]
        {
            "{\"sections\":[{\"indicators\":[" + indicators + "]}]}",
            "{\"clauses\":[" + clauses + "],\"grades\":[" + clauses + "],\"sections\":[" + clauses + "]}",
            "{\"readings\":{" + string.Join(',', Enumerable.Range(0, 100_000).Select(static index => $"\"r{index}\":\"whole\"")) + "}}",
            "{\"sections\":[{\"id\":\"s\",\"title\":\"s\",\"weight\":1,\"open\":{\"rules\":[" + string.Join(',', Enumerable.Repeat("{\"kind\":\"judgement\"}", 100_000)) + "]}}]}",
        })
        {
            TimeSpan took = ProcessorTime.Of(() => Assert.NotEmpty(RefusedRulebook(Encoding.UTF8.GetBytes(json))));
            Assert.True(took < Soon, $"{json[..40]}: {took}");
        }
    }

    private static IEnumerable<(string Name, string Json)> Floods()
    {
        static string Rows(Func<int, string> row) => Sheet + ",\"indicators\":[" + string.Join(',', Enumerable.Range(0, 100_000).Select(row)) + "]}";
        yield return ("members twice", Sheet + string.Concat(Enumerable.Repeat(",\"unit\":1", 100_000)) + "}");
        yield return ("unknown members", Sheet + string.Concat(Enumerable.Range(0, 100_000).Select(static index => $",\"u{index}\":1")) + "}");
        yield return ("extensions and unknown members", Sheet + string.Concat(Enumerable.Range(0, 50_000).Select(static index => $",\"x-{index}\":1,\"u{index}\":1")) + "}");
        yield return ("rows without an id", Rows(static _ => "{}"));
        yield return ("rows that are null", Rows(static _ => "null"));
        yield return ("rows of the wrong type", Rows(static _ => "1"));
        yield return ("weights of the wrong type", Rows(static index => $"{{\"id\":\"r{index}\",\"weight\":\"x\"}}"));
        yield return ("evidence of the wrong type", Rows(static index => $"{{\"id\":\"r{index}\",\"section\":\"outputs\",\"evidence\":1}}"));
        yield return ("rules that are none", Rows(static index => $"{{\"id\":\"r{index}\",\"section\":\"outputs\",\"rule\":\"none\",\"evidence\":{{}}}}"));
        yield return ("faulty items", Sheet + ",\"indicators\":[{\"id\":\"fund-compliance\",\"evidence\":{\"failed\":[" + string.Join(',', Enumerable.Repeat("{\"itme\":1}", 100_000)) + "]}}]}");
        yield return ("components twice", Sheet + ",\"indicators\":[{\"id\":\"total-funds\",\"evidence\":{\"components\":[" + string.Join(',', Enumerable.Repeat("{\"budget\":1,\"budget\":2}", 100_000)) + "]}}]}");
    }

    private static IReadOnlyList<InputError> Refused(string json) => Refused(Encoding.UTF8.GetBytes(json));

    private static IReadOnlyList<InputError> Refused(byte[] utf8)
    {
        Assert.False(PerformanceEvaluator.Default.Json.TryReadSubmission(utf8, out Submission? submission, out IReadOnlyList<InputError> errors));
        Assert.Null(submission);
        Assert.NotEmpty(errors);
        return errors;
    }

    private static bool TryRead(string json, out Submission? submission, out IReadOnlyList<InputError> errors) =>
        PerformanceEvaluator.Default.Json.TryReadSubmission(Encoding.UTF8.GetBytes(json), out submission, out errors);
}
