using System.Text;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;
using PerformanceRules.Serialization;
using PerformanceRules.Tests.Support;

namespace PerformanceRules.Tests.Serialization;

/// <summary>What cannot be read says where and why: line, column, path, message.</summary>
public sealed class UnreadableSubmissionTests
{
    private const string Head = "{ \"rulebook\": \"beijing.department-overall@2024\", \"unit\": \"u\", \"year\": 2024, ";

    [Theory]
    [InlineData("", "1:1: $: The input is empty.")]
    [InlineData(" \r\n\t", "1:1: $: The input is empty.")]
    [InlineData("null", "1:1: $: An object is expected here, not null.")]
    [InlineData("[]", "1:1: $: An object is expected here, not a list.")]
    [InlineData("3", "1:1: $: An object is expected here, not a number.")]
    [InlineData("\"text\"", "1:1: $: An object is expected here, not a text.")]
    [InlineData("NaN", "1:1: $: 'N' is an invalid start of a value.")]
    [InlineData("\0", "1:1: $: '0x00' is an invalid start of a value.")]
    [InlineData("{ \"unit\": ", "1:11: $: The text ends here, with a bracket still open.")]
    [InlineData("{}\n x", "2:2: $: 'x' is invalid after a single JSON value. Expected end of data.")]
    [InlineData("{}\n{}", "2:1: $: '{' is invalid after a single JSON value. Expected end of data.")]
    [InlineData("{ // why\n}", "1:3: $: '/' is invalid after a value. Expected either ',', '}', or ']'.")]
    [InlineData("{ \"unit\": \"u\", }", "1:16: $: There is a comma after the last item.")]
    public void What_is_no_object_is_said_at_once(string json, string error) => Assert.Equal([error], Errors(json));

    [Theory]
    [InlineData("{ \"rulebook\": \"beijing.department-overal\", \"unit\": \"u\", \"year\": 2024 }", "1:15: $.rulebook: There is no rulebook \"beijing.department-overal\"; did you mean \"beijing.department-overall\"? There are: beijing.department-overall@2024, chongqing.department-overall@2022, hebei.project-expenditure@2020, hubei.project-expenditure@2020, mof.project-expenditure@2020, sichuan.project-expenditure@2022.")]
    [InlineData("{ \"rulebook\": \"beijing.department-overall\", \"unit\": \"u\", \"year\": 2020 }", "1:15: $.rulebook: No version of beijing.department-overall is in force for 2020. The nearest is beijing.department-overall@2024, in force from 2024; name it as \"beijing.department-overall@2024\" if it is meant.")]
    public void An_unknown_rulebook_names_the_nearest(string json, string error) => Assert.Equal([error], Errors(json));

    // A field that is missing is missing where the object begins.
    [Theory]
    [InlineData("{}", "1:1")]
    [InlineData("\n  {}", "2:3")]
    [InlineData("\uFEFF\r\n{}", "2:1")]
    public void A_missing_field_is_missed_where_its_object_begins(string json, string place) =>
        Assert.Equal([place + ": $.rulebook", place + ": $.unit", place + ": $.year"], Errors(json).Select(static error => error[..error.LastIndexOf(": ", StringComparison.Ordinal)]));

    [Theory]
    [InlineData("{}", "$.rulebook $.unit $.year")]
    [InlineData("{ \"rulebook\": null, \"unit\": null, \"year\": null, \"indicators\": null }", "$.rulebook $.unit $.year")]
    [InlineData("{ \"rulebook\": 1, \"unit\": [], \"year\": \"2024\", \"claimedTotal\": \"x\", \"indicators\": {} }", "$.rulebook $.unit $.year $.claimedTotal $.indicators")]
    [InlineData("{ \"rulebok\": \"x\", \"unit\": \"u\", \"unit\": \"v\", \"yaer\": 3, \"indicators\": [] }", "$.rulebook $.year $.rulebok $.unit $.yaer")]
    [InlineData("{ \"rulebook\": \"beijing.department-overall\", \"year\": 2024.5, \"unit\": true }", "$.year $.unit")]
    [InlineData("{ \"rulebook\": \"beijing.department-overall\", \"unit\": \"u\", \"year\": 99999999999 }", "$.year")]
    [InlineData("{ \"rulebook\" : 1 , \"unit\" :\t[]\t, \"year\"\n:\n\"2024\"\n, \"claimedTotal\" : \"x\"\r\n}", "$.rulebook $.unit $.year $.claimedTotal")]
    [InlineData("{ \"\\ud800\": 1, \"rulebook\": \"beijing.department-overall\", \"unit\": \"u\" }", "$.year $.\\ud800")] // Half a character is the name of nothing.
    // Where the year cannot be read, the errors of the evidence are told all the same, by the version that is named or by the latest one.
    [InlineData("{ \"rulebook\": \"beijing.department-overall@2024\", \"unit\": \"u\", \"year\": \"2024\", \"indicators\": [{ \"id\": \"total-funds\", \"evidence\": { \"budgte\": 1 } }] }", "$.year $.indicators[0].evidence.budgte")]
    [InlineData("{ \"rulebook\": \"beijing.department-overall\", \"unit\": \"u\", \"indicators\": [{ \"id\": \"total-funds\", \"evidence\": { \"budgte\": 1 } }] }", "$.year $.indicators[0].evidence.budgte")]
    public void The_sheets_own_fields(string json, string paths) => Assert.Equal(paths, Paths(json));

    [Theory]
    [InlineData("null, 3, \"a\", [], { }, { \"id\": null }, { \"id\": 5 }, { \"idd\": \"x\" }", "[0] [1] [2] [3] [4].id [5].id [6].id [7].id [7].idd")]
    [InlineData("7, { \"id\": \"total-funds\", \"evidence\": { \"buget\": 1 } }", "[0] [1].evidence.buget")]
    [InlineData("{ \"id\": \"total-funds\", \"claimed\": \"20\", \"weight\": true, \"title\": 3, \"section\": [], \"rule\": {} }", "[0].claimed [0].weight [0].title [0].section [0].rule")]
    [InlineData("{ \"section\": \"outputs\", \"id\": \"a\", \"rule\": \"target-ration\", \"evidence\": {} }", "[0].rule")]
    [InlineData("{ \"id\": \"total-funds\", \"evidence\": [] }, { \"id\": \"fund-compliance\", \"evidence\": 3 }, { \"id\": \"carry-over-rate\", \"evidence\": \"x\" }", "[0].evidence [1].evidence [2].evidence")]
    public void Rows(string rows, string paths) => Assert.Equal(paths, RowPaths(rows));

    [Theory]
    [InlineData("total-funds", "{ \"buget\": 1, \"executed\": true, \"z\": null }", "buget executed z")]
    [InlineData("total-funds", "{ \"components\": [{ \"titel\": \"a\", \"budget\": [] }, null, 4, { \"executed\": {} }] }", "components[0].titel components[0].budget components[1] components[2] components[3].executed")]
    [InlineData("total-funds", "{ \"components\": {} }", "components")]
    [InlineData("total-funds", "{ \"budget\": 1, \"budget\": 1 }", "budget")]
    [InlineData("fund-compliance", "{ \"faild\": 1 }", "faild")]
    [InlineData("fund-compliance", "{ \"failed\": \"2\" }", "failed")]
    [InlineData("fund-compliance", "{ \"failed\": 1.5 }", "failed")]
    [InlineData("fund-compliance", "{ \"failed\": 99999999999 }", "failed")]
    [InlineData("fund-compliance", "{ \"failed\": [{ \"itm\": 1 }, { \"item\": \"2\" }, { \"item\": 1.5 }, { \"reason\": \"r\" }, null, 3, { \"item\": 2, \"item\": 3 }, { \"item\": 1, \"reason\": 5 }] }", "failed[0] failed[0].itm failed[1].item failed[2].item failed[3] failed[4] failed[5] failed[6].item failed[7].reason")]
    [InlineData("carry-over-rate", "{ \"current\": { \"part\": 1, \"hole\": 2 }, \"previous\": { \"part\": 1, \"budget\": 2 }, \"final\": [] }", "current.hole previous final")]
    [InlineData("carry-over-rate", "{ \"current\": true, \"previous\": [] }", "current previous")]
    [InlineData("final-account-variance", "{ \"current\": \"5%\", \"budget\": 100, \"final\": 100 }", "current")]
    public void Evidence_of_fixed_rows(string id, string evidence, string paths) => Assert.Equal(
        string.Join(' ', paths.Split(' ').Select(static path => "[0].evidence." + path)),
        RowPaths($"{{ \"id\": \"{id}\", \"evidence\": {evidence} }}"));

    [Fact]
    public void An_error_of_the_evidence_is_said_once_beside_one_of_the_sheet() => Assert.Equal(
        "[0].claimed [0].evidence.budget", RowPaths("{ \"id\": \"total-funds\", \"claimed\": \"x\", \"evidence\": { \"budget\": 1, \"budget\": 1 } }"));

    [Theory]
    [InlineData("{ \"target\": { \"op\": \"!!\", \"value\": \"3\", \"unt\": \"x\" } }", "target.op target.value target.unt")]
    [InlineData("{ \"target\": { \"op\": \">=\" } }", "target")]
    [InlineData("{ \"target\": [], \"actual\": true }", "target actual")]
    [InlineData("{ \"actual\": { \"done\": 1 } }", "actual")]
    [InlineData("{ \"actual\": { \"done\": \"1\", \"of\": null, \"off\": 1 } }", "actual actual.done actual.off")]
    [InlineData("{ \"targetSetLow\": \"yes\", \"points\": \"x\", \"rating\": [], \"reason\": 1 }", "targetSetLow points rating reason")]
    public void Evidence_of_own_rows(string evidence, string paths) => Assert.Equal(
        string.Join(' ', paths.Split(' ').Select(static path => "[0].evidence." + path)),
        RowPaths($"{{ \"section\": \"outputs\", \"id\": \"a\", \"title\": \"t\", \"weight\": 1, \"evidence\": {evidence} }}"));

    [Theory]
    [InlineData("\"exemption\": { \"aproved\": 1, \"points\": \"x\", \"reason\": [] }", "exemption.aproved exemption.points exemption.reason")]
    [InlineData("\"exemption\": 3, \"notApplicable\": \"no\"", "exemption notApplicable")]
    [InlineData("\"notApplicable\": { \"why\": 1 }", "notApplicable.why")]
    public void Exceptions(string fields, string paths) => Assert.Equal(
        string.Join(' ', paths.Split(' ').Select(static path => "[0]." + path)), RowPaths($"{{ \"id\": \"carry-over-rate\", {fields} }}"));

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1E+400")]
    [InlineData("123456789012345678901234567890123")]
    [InlineData("1e-40")]
    [InlineData("0.1234567890123456789012345678901")]
    [InlineData("1e999999999999")]
    [InlineData("1e2000000000")]
    [InlineData("1e-2000000000")]
    [InlineData("1e29")]
    [InlineData("1e-29")]
    public void Numbers_that_no_decimal_holds(string number) =>
        Assert.Equal("[0].claimed", RowPaths($"{{ \"id\": \"total-funds\", \"claimed\": {number} }}"));

    [Fact]
    public void A_number_of_ten_thousand_digits() => Assert.Equal("[0].claimed", RowPaths($"{{ \"id\": \"total-funds\", \"claimed\": {new string('9', 10_000)} }}"));

    [Theory]
    [InlineData("-0", "0")]
    [InlineData("-0.00", "0")]
    [InlineData("0e500", "0")]
    [InlineData("1e2", "100")]
    [InlineData("1500e-3", "1.5")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("1.00000000000000000000000000000000000", "1")]
    [InlineData("1e28", "10000000000000000000000000000")]
    [InlineData("1E-28", "0.0000000000000000000000000001")]
    [InlineData("-12.50E+1", "-125")]
    [InlineData("1234567890123456789012345678", "1234567890123456789012345678")]
    [InlineData("0.10000000000000000000000000000000e1", "1")]
    public void Numbers_that_one_holds_are_exact(string number, string value)
    {
        Submission sheet = PerformanceEvaluator.Default.Json.ReadSubmission(Head + $"\"indicators\": [{{ \"id\": \"total-funds\", \"claimed\": {number} }}] }}");

        Assert.Equal(value, ((PerformanceRules.Arithmetic.Rational)sheet.Indicators[0].Claimed!.Value).ToString());
    }

    // More characters than any form writes are not looked through, though they were but noughts.
    [Theory]
    [InlineData(200, "")]
    [InlineData(201, "[0].claimed")]
    public void A_long_number_is_read_up_to_200_characters(int length, string path) =>
        Assert.Equal(path, RowPaths($"{{ \"id\": \"total-funds\", \"claimed\": 1.{new string('0', length - 2)} }}"));

    [Theory]
    [InlineData("{ \"rulebook\": \"\\ud800\", \"unit\": \"\\udfff\", \"year\": 2024, \"\\ud801\": 1 }", "$.rulebook $.unit $.\\ud801")]
    [InlineData(Head + "\"indicators\": [{ \"section\": \"outputs\", \"id\": \"a\", \"title\": \"\\ud800\", \"evidence\": { \"target\": { \"op\": \"\\ud800\", \"value\": 3 }, \"actual\": \"\\ud800\", \"\\udc00\": 1 } }] }", "$.indicators[0].title $.indicators[0].evidence.target.op $.indicators[0].evidence.actual $.indicators[0].evidence.\\udc00")]
    public void Lone_surrogates(string json, string paths)
    {
        Assert.Equal(paths, Paths(json));
        Assert.All(Read(Encoding.UTF8.GetBytes(json)), static error => Assert.Equal("The text holds half a character (a lone surrogate, or broken UTF-8).", error.Message));
    }

    [Fact]
    public void Broken_utf8()
    {
        byte[] json = [.. Encoding.UTF8.GetBytes("{ \"rulebook\": \"beijing.department-overall\", \"year\": 2024, \"unit\": \""), 0xFF, (byte)'"', (byte)'}'];

        Assert.Equal("1:67: $.unit: The text holds half a character (a lone surrogate, or broken UTF-8).", Assert.Single(Read(json)).ToString());
    }

    [Fact]
    public void A_byte_order_mark_is_stepped_over_and_counts_no_column()
    {
        Assert.Empty(Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Head + "\"indicators\": [] }")]));
        Assert.Equal("1:1: $: An object is expected here, not a list.", Assert.Single(Read([0xEF, 0xBB, 0xBF, .. "[]"u8])).ToString());
        Assert.Equal("1:1: $: The input is UTF-16 or UTF-32; save it as UTF-8.", Assert.Single(Read([0xFF, 0xFE, (byte)'{', 0, (byte)'}', 0])).ToString());
    }

    [Fact]
    public void Columns_count_characters_and_lines_either_ending() => Assert.Equal(
        ["2:19: $.yaer: Unknown field \"yaer\"; did you mean \"year\"? There are: $schema, rulebook, unit, year, project, department, claimedTotal, claimedSections, narrative, indicators, review."],
        Errors("{ \"rulebook\": \"beijing.department-overall\",\r\n \"unit\": \"怀柔区𠀀\", \"yaer\": 1, \"year\": 2024 }"));

    [Theory]
    [InlineData(31, true)]
    [InlineData(32, false)]
    [InlineData(100_000, false)]
    public void Depth_is_bounded(int depth, bool isRead)
    {
        IReadOnlyList<InputError> errors = Read(Encoding.UTF8.GetBytes(Head + "\"x-deep\": " + new string('[', depth) + new string(']', depth) + " }"));

        Assert.Equal(isRead, errors.Count == 0);
        ChineseWords.Check(errors);
        Assert.All(errors, static error => Assert.StartsWith("The nesting is deeper than 32 levels.", error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Size_is_bounded() => Assert.Equal(
        "1:1: $: The input has 16777217 bytes; at most 16777216 are read.", Assert.Single(Read(new byte[(16 * 1024 * 1024) + 1])).ToString());

    [Fact]
    public void ReadSubmission_throws_with_every_error()
    {
        UnreadableInputException exception = Assert.Throws<UnreadableInputException>(static () => PerformanceEvaluator.Default.Json.ReadSubmission("{ \"year\": 2024 }"));

        Assert.Equal(["$.rulebook", "$.unit"], exception.Errors.Select(static error => error.Path));
        Assert.Contains("1:1: $.rulebook: A submission names its rulebook.", exception.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Errors(string json) => Read(Encoding.UTF8.GetBytes(json)).Select(static error => error.ToString());

    private static string Paths(string json) => string.Join(' ', Read(Encoding.UTF8.GetBytes(json)).Select(static error => error.Path));

    private static string RowPaths(string rows) => Paths(Head + $"\"indicators\": [{rows}] }}").Replace("$.indicators", string.Empty, StringComparison.Ordinal);

    private static IReadOnlyList<InputError> Read(byte[] json)
    {
        bool isRead = PerformanceEvaluator.Default.Json.TryReadSubmission(json, out Submission? submission, out IReadOnlyList<InputError> errors);
        Assert.Equal(isRead, submission is not null);
        Assert.Equal(isRead, errors.Count == 0);
        return errors;
    }
}
