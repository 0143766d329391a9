using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using PerformanceRules.Serialization;

namespace PerformanceRules.Tests.Serialization;

/// <summary>All paths in one pass lead where each leads alone.</summary>
public sealed class PathOffsetTests
{
    [Property(MaxTest = 300)]
    public void Many_paths_in_one_pass_lead_where_each_leads_alone(int seed)
    {
        Random random = new(seed);
        byte[] text = Encoding.UTF8.GetBytes(Value(random, depth: 4));
        string[] paths = [.. Enumerable.Range(0, 30).Select(_ => Path(random))];

        Assert.Equal(paths.Select(path => JsonPlaces.NearestOffset(text, path)), PathOffsets.Nearest(text, paths));
    }

    [Fact]
    public void Lines_and_columns_count_characters()
    {
        byte[] text = "{\n  \"年度\": 1,\r\n\"b\": 2}"u8.ToArray();
        LineCount place = new();
        List<(int Line, int Column)> seen = [];
        foreach (int offset in PathOffsets.Nearest(text, ["$", "$.年度", "$.b", "$.c"]).Order())
        {
            place.MoveTo(text, offset);
            seen.Add((place.Line, place.Column));
        }

        Assert.Equal([(1, 1), (1, 1), (2, 9), (3, 6)], seen);
    }

    private static string Value(Random random, int depth) => (depth == 0 ? 2 : random.Next(4)) switch
    {
        0 => "[" + string.Join(", ", Enumerable.Range(0, random.Next(4)).Select(_ => Value(random, depth - 1))) + "]",
        1 or 3 => "{ " + string.Join(",\n", Enumerable.Range(0, random.Next(4)).Select(_ => JsonSerializer.Serialize(Name(random)) + ": " + Value(random, depth - 1))) + " }",
        _ => JsonSerializer.Serialize(random.Next(100)),
    };

    private static string Path(Random random) =>
        "$" + string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => random.Next(2) == 0 ? "." + Name(random) : "[" + random.Next(4) + "]"));

    private static string Name(Random random) => ((string[])["a", "b", "年度", "rule"])[random.Next(4)];
}
