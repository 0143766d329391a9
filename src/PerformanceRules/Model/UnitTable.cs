using System.Globalization;
using PerformanceRules.Arithmetic;
using PerformanceRules.Text;

namespace PerformanceRules.Model;

/// <summary>The known units as objects, made of <see cref="UnitWords"/>.</summary>
internal static class UnitTable
{
    /// <summary>Two multipliers may meet where a unit begins with one, 万千伏; more are no unit.</summary>
    private const int MostMultipliers = 2;

    /// <summary>The multipliers that may stand before any unit, longest first.</summary>
    private static readonly (string Prefix, long Factor)[] Multipliers =
    [
        ("万亿", 1_000_000_000_000),
        ("千亿", 100_000_000_000),
        ("百亿", 10_000_000_000),
        ("十亿", 1_000_000_000),
        ("千万", 10_000_000),
        ("百万", 1_000_000),
        ("十万", 100_000),
        ("亿", 100_000_000),
        ("万", 10_000),
        ("千", 1_000),
        ("百", 100),
    ];

    /// <summary>The units that amounts and head counts are often given in.</summary>
    private static readonly string[] OftenMultiplied = ["", "元", "人", "人次", "户"];

    private static readonly Dictionary<string, Unit> Known = CreateKnown();

    private static readonly Dictionary<string, Unit[]> Scales = CreateScales();

    public static Unit Percent { get; } = Known["%"];

    /// <summary>Gets a plain fraction: what a rate is where it is given neither in percent nor as counts.</summary>
    public static Unit Fraction { get; } = new(string.Empty, string.Empty, Rational.One, Rational.One, perYear: null);

    public static Unit Base { get; } = Known[string.Empty];

    /// <summary>Gets the one object for a common unit.</summary>
    public static Unit? Find(string symbol) => Known.TryGetValue(symbol, out Unit? unit) ? unit : null;

    /// <summary>Gives the units of one kind that a number may have been meant in: m and km, 元 and 万元 and 亿元, a thing and 万 of it.</summary>
    public static IEnumerable<Unit> ScalesOf(Unit unit)
    {
        if (unit.Dimension is not { } dimension)
        {
            return Scales[string.Empty];
        }

        return dimension.Length == 0 ? Scales[UnitWords.Ratio]
            : Scales.TryGetValue(dimension, out Unit[]? known) ? known.Concat(Multiplied(unit.Thing))
            : Multiplied(unit.Thing);
    }

    /// <summary>Gives a unit without its period: 次 of 次/季度.</summary>
    public static Unit WithoutPeriod(Unit unit)
    {
        string[] parts = unit.Symbol.Split('/', '·');
        string[] below = [.. parts.Skip(1).Where(static part => PeriodWords.PerYear(part.TrimStart('每')) is null)];
        return Read(below.Length == 0 ? parts[0] : parts[0] + "/" + string.Join("·", below));
    }

    /// <summary>Gives a unit with the year as its period: 次/年 of 次/季度.</summary>
    public static Unit EachYear(Unit unit)
    {
        string symbol = WithoutPeriod(unit).Symbol;
        return Read(symbol + (symbol.IndexOf('/') < 0 ? "/年" : "·年"));
    }

    /// <summary>Reads a normalized symbol: a known unit, multipliers before one that is known or of its own, 万千伏, or one for each of another, 元/人·月.</summary>
    public static Unit Read(string symbol)
    {
        if (Find(symbol) is { } known)
        {
            return known;
        }

        int slash = symbol.IndexOf('/');
        return slash <= 0 || slash == symbol.Length - 1 ? ReadMultiplied(symbol) : ReadQuotient(symbol, slash);
    }

    private static Unit ReadMultiplied(string symbol)
    {
        Rational factor = Rational.One;
        string rest = symbol;
        for (int taken = 0; taken < MostMultipliers && Find(rest) is null && MultiplierOf(rest) is (string prefix, long each); taken++)
        {
            factor *= each;
            rest = rest.Substring(prefix.Length);
        }

        return Find(rest) is not Unit unit ? new Unit(symbol, rest, factor, factor, perYear: null) { Thing = rest }
            : ReferenceEquals(rest, symbol) ? unit
            : new Unit(symbol, unit.Dimension, unit.Factor * factor, unit.Multiplier * factor, perYear: null) { Thing = rest };
    }

    /// <summary>元/斤 is two 元/公斤, 次/季度 is a count with a period. The order below the line does not matter.</summary>
    private static Unit ReadQuotient(string symbol, int slash)
    {
        Unit counted = Read(symbol.Substring(0, slash));
        Rational factor = counted.Factor;
        int? perYear = counted.PerYear;
        List<string> below = [];
        foreach (string part in symbol.Substring(slash + 1).Split('·'))
        {
            string each = part.StartsWith("每", StringComparison.Ordinal) ? part.Substring(1) : part;
            if (perYear is null && PeriodWords.PerYear(each) is { } period)
            {
                perYear = period;
                continue;
            }

            Unit unit = ReadMultiplied(each);
            factor /= unit.Factor;
            below.Add(unit.Dimension ?? each);
        }

        below.Sort(StringComparer.Ordinal);
        string suffix = below.Count == 0 ? string.Empty : "/" + string.Join("·", below);
        return new Unit(symbol, counted.Dimension + suffix, factor, counted.Multiplier, perYear) { Thing = counted.Thing + symbol.Substring(slash), IsQuotient = below.Count > 0 };
    }

    private static (string Prefix, long Factor)? MultiplierOf(string symbol)
    {
        foreach ((string prefix, long factor) in Multipliers)
        {
            if (symbol.StartsWith(prefix, StringComparison.Ordinal))
            {
                return (prefix, factor);
            }
        }

        return null;
    }

    private static IEnumerable<Unit> Multiplied(string thing)
    {
        yield return Read(thing);
        yield return Read("万" + thing);
        if (thing.StartsWith("元", StringComparison.Ordinal))
        {
            yield return Read("亿" + thing);
        }
    }

    private static Dictionary<string, Unit> CreateKnown()
    {
        Unit bare = new(string.Empty, dimension: null, Rational.One, Rational.One, perYear: null);
        Dictionary<string, Unit> known = new(StringComparer.Ordinal) { [bare.Symbol] = bare };
        foreach (string symbol in UnitWords.Others)
        {
            if (symbol.IndexOf('/') < 0)
            {
                known.Add(symbol, new Unit(symbol, symbol, Rational.One, Rational.One, perYear: null) { Thing = symbol });
            }
        }

        foreach (string row in UnitWords.Convertible)
        {
            string[] words = row.Split(' ');
            bool isRatio = words[0] == UnitWords.Ratio;
            Rational factor = FactorOf(words[1]);
            for (int index = 2; index < words.Length; index++)
            {
                // The words for a ratio are read as its sign, where 公里 and km each stay as written.
                known.Add(words[index], isRatio && index > 2
                    ? known[words[2]]
                    : new Unit(words[index], isRatio ? string.Empty : words[0], factor, isRatio ? factor : Rational.One, perYear: null) { Thing = words[index] });
            }
        }

        foreach (string symbol in OftenMultiplied)
        {
            foreach ((string prefix, long factor) in Multipliers)
            {
                known.Add(prefix + symbol, new Unit(prefix + symbol, known[symbol].Dimension, factor, factor, perYear: null) { Thing = symbol });
            }
        }

        return known;
    }

    private static Dictionary<string, Unit[]> CreateScales()
    {
        Dictionary<string, Unit[]> scales = UnitWords.Convertible
            .Select(static row => row.Split(' '))
            .GroupBy(static words => words[0], StringComparer.Ordinal)
            .ToDictionary(static rows => rows.Key, static rows => rows.Select(static words => Known[words[2]]).ToArray(), StringComparer.Ordinal);
        scales[string.Empty] = [Known[string.Empty], Known["万"], Known["亿"]];
        return scales;
    }

    private static Rational FactorOf(string text)
    {
        int slash = text.IndexOf('/');
        return slash < 0
            ? long.Parse(text, CultureInfo.InvariantCulture)
            : new Rational(long.Parse(text.Substring(0, slash), CultureInfo.InvariantCulture), long.Parse(text.Substring(slash + 1), CultureInfo.InvariantCulture));
    }
}
