using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PerformanceRules.OracleTests;

/// <summary>How the forms write quantities (contract.md, real-forms.md "How targets and actual values are written").</summary>
internal static partial class OracleNotation
{
    private static readonly string[] BlankTexts = ["", "无", "—", "——", "-", "/"];

    /// <summary>"无", "—", "——", "/" and "" mean: no value given (contract.md).</summary>
    public static bool IsBlank(JsonElement element) =>
        element.ValueKind == JsonValueKind.Null
        || (element.ValueKind == JsonValueKind.String && BlankTexts.Contains(Normalize(element.GetString()!)));

    /// <summary>"For an amount or a rate 无 means zero" (contract.md).</summary>
    public static bool IsNone(JsonElement element) =>
        element.ValueKind == JsonValueKind.String && Normalize(element.GetString()!) == "无";

    /// <summary>A target or an amount: a number, the form's text, or { op, value, unit }; null if it is no quantity.</summary>
    public static OracleQuantity? Read(JsonElement element, OracleMutation mutation = OracleMutation.None) => element.ValueKind switch
    {
        JsonValueKind.Number => new OracleQuantity(Exact(element), BigRational.One, "", OracleOperator.None) { IsBare = true },
        JsonValueKind.String => ReadText(element.GetString()!, mutation),
        JsonValueKind.Object when element.TryGetProperty("value", out JsonElement value) => ReadObject(element, value, mutation),
        JsonValueKind.Object when element.TryGetProperty("done", out JsonElement done) => ReadCounts(Exact(done), Exact(element.GetProperty("of"))),
        _ => null,
    };

    /// <summary>An actual value: as above, but an inequality means that the target was repeated and no value given (real-forms.md).</summary>
    public static OracleQuantity? ReadActual(JsonElement element, OracleMutation mutation = OracleMutation.None) =>
        Read(element, mutation) is { Operator: not (OracleOperator.AtLeast or OracleOperator.AtMost) } quantity ? quantity : null;

    /// <summary>A JSON number, read from its own characters.</summary>
    public static BigRational Exact(JsonElement number) => BigRational.Parse(number.GetRawText());

    /// <summary>Words hold no number; dates are told apart.</summary>
    public static bool IsWords(JsonElement element) => element.ValueKind == JsonValueKind.String && !element.GetString()!.Any(char.IsDigit);

    public static bool IsDate(JsonElement element) => element.ValueKind == JsonValueKind.String && DatePattern().IsMatch(Normalize(element.GetString()!));

    public static OracleQuantity? ReadText(string text, OracleMutation mutation = OracleMutation.None)
    {
        string plain = Normalize(text);

        // Counts "9/10" are a rate (contract.md: counts { done, of }).
        if (CountsPattern().Match(plain) is { Success: true } counts)
        {
            return ReadCounts(Number(counts.Groups[1].Value), Number(counts.Groups[2].Value));
        }

        // Dates, tolerances, ranges and several numbers are no quantities.
        if (DatePattern().IsMatch(plain) || plain.Contains('±', StringComparison.Ordinal))
        {
            return null;
        }

        // "90%以上(含90%)" names its bound twice; another number in the parentheses stays, and makes two.
        string first = NumberPattern().Match(plain).Value;
        plain = RestatedPattern().Replace(plain, match => first.Length > 0 && Number(match.Groups[2].Value).Equals(Number(first)) ? $"({match.Groups[1].Value})" : match.Value);

        MatchCollection numbers = NumberPattern().Matches(plain);
        if (numbers.Count != 1)
        {
            return null;
        }

        Match match = numbers[0];
        string lead = plain[..match.Index];
        string tail = plain[(match.Index + match.Length)..].TrimEnd('。', '；', ';', '，', ',', '.');
        BigRational number = Number(match.Value);
        if (lead.EndsWith('-') || lead.EndsWith('−'))
        {
            lead = lead[..^1];
            number = -number;
        }

        OracleOperator? before = OperatorOfLead(lead);
        Match suffix = SuffixPattern().Match(tail);
        OracleOperator? behind = !suffix.Success ? null
            : suffix.Groups[1].Value == "以上" ? OracleOperator.AtLeast : OracleOperator.AtMost;
        if (Direction(before) * Direction(behind) < 0)
        {
            return null; // "不低于5以下" says two things
        }

        OracleOperator @operator = behind ?? before ?? OracleOperator.None;
        string unit = InclusionPattern().Replace(suffix.Success ? tail[..suffix.Index] : tail, string.Empty);
        return Compose(number, unit, @operator, mutation) with { IsBare = unit.Length == 0 };
    }

    private static OracleQuantity ReadObject(JsonElement element, JsonElement value, OracleMutation mutation)
    {
        OracleOperator? @operator = element.TryGetProperty("op", out JsonElement op) ? OperatorOfLead(Normalize(op.GetString()!)) : null;
        string unit = element.TryGetProperty("unit", out JsonElement named) && !IsBlank(named) ? Normalize(named.GetString()!) : "";
        if (value.ValueKind == JsonValueKind.Number)
        {
            return Compose(Exact(value), unit, @operator ?? OracleOperator.None, mutation) with { IsBare = unit.Length == 0 };
        }

        OracleQuantity text = ReadText(value.GetString()! + unit, mutation)!;
        return text with { Operator = @operator ?? text.Operator };
    }

    /// <summary>{ "done": 9, "of": 10 } is a rate: rulebook.md 2.8.</summary>
    private static OracleQuantity? ReadCounts(BigRational done, BigRational of) =>
        of.Sign <= 0 || done.Sign < 0 ? null : new OracleQuantity(done / of * 100, new BigRational(1, 100), "%", OracleOperator.None);

    /// <summary>% is a hundredth, 万 and 亿 multiply, the rest is the unit's name.</summary>
    private static OracleQuantity Compose(BigRational number, string unit, OracleOperator @operator, OracleMutation mutation)
    {
        if (unit is "%" or "百分比" or "%(百分比)")
        {
            return new OracleQuantity(number, new BigRational(1, 100), "%", @operator);
        }

        if (mutation != OracleMutation.MultiplierIgnored)
        {
            if (unit.StartsWith('万'))
            {
                return new OracleQuantity(number, 10_000, unit[1..], @operator);
            }

            if (unit.StartsWith('亿'))
            {
                return new OracleQuantity(number, 100_000_000, unit[1..], @operator);
            }
        }
        else
        {
            unit = unit.TrimStart('万', '亿');
        }

        return new OracleQuantity(number, BigRational.One, unit, @operator);
    }

    private static OracleOperator? OperatorOfLead(string lead)
    {
        OracleOperator? last = null;
        foreach (Match match in OperatorPattern().Matches(lead))
        {
            last = match.Groups switch
            {
                { } groups when groups["least"].Success => OracleOperator.AtLeast,
                { } groups when groups["most"].Success => OracleOperator.AtMost,
                { } groups when groups["reaches"].Success => OracleOperator.Reaches,
                _ => OracleOperator.Equal,
            };
        }

        return last;
    }

    private static int Direction(OracleOperator? @operator) => @operator switch
    {
        OracleOperator.AtLeast or OracleOperator.Reaches => 1,
        OracleOperator.AtMost => -1,
        _ => 0,
    };

    private static BigRational Number(string digits) => BigRational.Parse(digits.Replace(",", "", StringComparison.Ordinal));

    /// <summary>Full-width letters, digits and signs become the plain ones; white space goes.</summary>
    private static string Normalize(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            plain.Append(c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c);
        }

        return plain.ToString();
    }

    [GeneratedRegex(@"^(\d+(?:\.\d+)?)/(\d+(?:\.\d+)?)$")]
    private static partial Regex CountsPattern();

    [GeneratedRegex(@"(?<!\d)\d{4}年|\d+月|\d+日|\d+号")]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?")]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"\((不?含)(\d[\d,]*(?:\.\d+)?)[^()\d]*\)")]
    private static partial Regex RestatedPattern();

    [GeneratedRegex(@"\(不?含\)$")]
    private static partial Regex InclusionPattern();

    // 15%及其以下, 98%以上, 5以内
    [GeneratedRegex(@"(?:及其|及|\(不?含\))?(以上|以内|之内|以下)(?:\(不?含\))?$")]
    private static partial Regex SuffixPattern();

    // The longer words come first: 不低于 holds 低于, 大于等于 holds 大于.
    [GeneratedRegex("(?<least>不得?[低少小]于|大于或?等于|≥|≧|>=|=>|>|至少|高于|大于|多于|(?<!不得|不)超过)"
        + "|(?<most>不得?超过|不超|不得?[高大多]于|小于或?等于|≤|≦|<=|=<|<|控制在|至多|最多|低于|小于|少于)"
        + "|(?<reaches>达到)|(?<equal>=|═|﹦|等于)")]
    private static partial Regex OperatorPattern();
}
