using System.Globalization;
using PerformanceRules.Arithmetic;

namespace PerformanceRules.Model;

/// <summary>The known units and what they convert to, as data.</summary>
internal static class UnitTable
{
    /// <summary>Stands for a plain fraction, the base unit of the percent, which no written unit names.</summary>
    private const string Ratio = "%";

    /// <summary>Two multipliers may meet where a unit begins with one, 万千伏; more are no unit.</summary>
    private const int MostMultipliers = 2;

    /// <summary>The multipliers that may stand before any unit, longest first.</summary>
    private static readonly (string Prefix, long Factor)[] Multipliers =
    [
        ("万亿", 1_000_000_000_000),
        ("千万", 10_000_000),
        ("百万", 1_000_000),
        ("亿", 100_000_000),
        ("万", 10_000),
        ("千", 1_000),
    ];

    /// <summary>
    /// Each row: what is measured, named by its base unit, or % for a plain fraction; how many base units one is; the ways to write it. It is
    /// text, because a table of numbers and arrays is code that every program would compile at its start.
    /// </summary>
    private static readonly string[] Convertible =
    [
        "% 1/100 %",
        "% 1/1000 ‰",
        "% 1/10000 ‱",

        "米 1 米 m 公尺",
        "米 1000 公里 千米 km KM Km",
        "米 1/100 厘米 cm CM 公分",
        "米 1/1000 毫米 mm MM",

        "平方米 1 平方米 平米 ㎡ m²",
        "平方米 1000000 平方公里 平方千米 ㎢ km²",
        "平方米 10000 公顷 hm² ha",
        "平方米 2000/3 亩", // 15亩 are 1公顷.

        "立方米 1 立方米 m³ ㎥",

        "克 1 克 g",
        "克 500 斤",
        "克 1000 千克 公斤 kg KG Kg ㎏",
        "克 1000000 吨 t",

        "秒 1 秒 秒钟",
        "秒 60 分钟",
        "秒 3600 小时 个小时",
        "天 1 天 日", // Not 24小时: a day of work or of service is shorter.
        "月 1 月 个月",

        "字节 1 字节 B",
        "字节 1024 KB kB",
        "字节 1048576 MB",
        "字节 1073741824 GB",
        "字节 1099511627776 TB",
    ];

    /// <summary>Words that are read as a sign, where 公里 and km each stay as written.</summary>
    private static readonly (string Word, string Sign)[] WordsForSigns =
    [
        ("百分比", "%"),
        ("%百分比", "%"), // %(百分比)
        ("千分比", "‰"),
        ("万分比", "‱"),
    ];

    /// <summary>Units that convert to nothing but are too common to make anew each time.</summary>
    private static readonly string[] Common =
    [
        "元", "人", "个", "次", "人次", "批次", "份", "项", "件", "户", "家", "种", "例", "起", "年", "只", "头", "座", "条", "辆", "台", "套",
        "台套", "篇", "名", "元/户", "元/亩", "元/人·月", "元/人", "次/月", "千瓦", "千瓦时",
    ];

    /// <summary>The units that amounts and head counts are often given in.</summary>
    private static readonly string[] OftenMultiplied = ["", "元", "人", "人次", "户"];

    private static readonly Dictionary<string, Unit> Known = CreateKnown();

    public static Unit Percent { get; } = Known["%"];

    public static Unit Base { get; } = Known[string.Empty];

    /// <summary>Gets the one object for a common unit.</summary>
    public static Unit? Find(string symbol) => Known.TryGetValue(symbol, out Unit? unit) ? unit : null;

    /// <summary>Reads a normalized symbol: a known unit, or multipliers before one that is known or of its own, 万千伏.</summary>
    public static Unit Read(string symbol)
    {
        Rational factor = Rational.One;
        string rest = symbol;
        for (int taken = 0; taken < MostMultipliers && Find(rest) is null && MultiplierOf(rest) is (string prefix, long each); taken++)
        {
            factor *= each;
            rest = rest.Substring(prefix.Length);
        }

        return Find(rest) is not Unit unit ? new Unit(symbol, rest, factor, factor)
            : ReferenceEquals(rest, symbol) ? unit
            : new Unit(symbol, unit.Dimension, unit.Factor * factor, unit.Multiplier * factor);
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

    private static Dictionary<string, Unit> CreateKnown()
    {
        Unit bare = new(string.Empty, dimension: null, Rational.One, Rational.One);
        Dictionary<string, Unit> known = new(StringComparer.Ordinal) { [bare.Symbol] = bare };
        foreach (string symbol in Common)
        {
            known.Add(symbol, new Unit(symbol, symbol, Rational.One, Rational.One));
        }

        foreach (string row in Convertible)
        {
            string[] words = row.Split(' ');
            bool isRatio = words[0] == Ratio;
            Rational factor = FactorOf(words[1]);
            for (int index = 2; index < words.Length; index++)
            {
                known.Add(words[index], new Unit(words[index], isRatio ? string.Empty : words[0], factor, isRatio ? factor : Rational.One));
            }
        }

        foreach (string symbol in OftenMultiplied)
        {
            foreach ((string prefix, long factor) in Multipliers)
            {
                known.Add(prefix + symbol, new Unit(prefix + symbol, known[symbol].Dimension, factor, factor));
            }
        }

        foreach ((string word, string sign) in WordsForSigns)
        {
            known.Add(word, known[sign]);
        }

        return known;
    }

    private static Rational FactorOf(string text)
    {
        int slash = text.IndexOf('/');
        return slash < 0
            ? long.Parse(text, CultureInfo.InvariantCulture)
            : new Rational(long.Parse(text.Substring(0, slash), CultureInfo.InvariantCulture), long.Parse(text.Substring(slash + 1), CultureInfo.InvariantCulture));
    }
}
