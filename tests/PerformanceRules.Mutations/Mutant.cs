using System.Text.Json;

namespace PerformanceRules.Mutations;

/// <summary>A mutant as Stryker's report has it, which is a web page with the mutants as JSON.</summary>
internal sealed record Mutant(int Id, string File, int Line, int Column, string Mutator, string Replacement, bool IsStatic)
{
    /// <summary>Reads the mutants of a folder, or of one of its files, that compile and that no comment excludes.</summary>
    public static IReadOnlyList<Mutant> Read(string report, string part)
    {
        using JsonDocument document = JsonDocument.Parse(JsonOf(System.IO.File.ReadAllText(report)));
        List<Mutant> mutants = [];
        foreach (JsonProperty file in document.RootElement.GetProperty("files").EnumerateObject())
        {
            string name = file.Name.Replace('\\', '/');
            int folder = name.IndexOf(part, StringComparison.Ordinal);
            if (folder < 0)
            {
                continue;
            }

            foreach (JsonElement mutant in file.Value.GetProperty("mutants").EnumerateArray())
            {
                if (mutant.GetProperty("status").GetString() is not ("CompileError" or "Ignored"))
                {
                    JsonElement start = mutant.GetProperty("location").GetProperty("start");
                    mutants.Add(new Mutant(
                        int.Parse(mutant.GetProperty("id").GetString()!, System.Globalization.CultureInfo.InvariantCulture),
                        name[folder..],
                        start.GetProperty("line").GetInt32(),
                        start.GetProperty("column").GetInt32(),
                        mutant.GetProperty("mutatorName").GetString()!,
                        mutant.TryGetProperty("replacement", out JsonElement replacement) ? replacement.GetString()! : string.Empty,
                        mutant.TryGetProperty("static", out JsonElement isStatic) && isStatic.GetBoolean()));
                }
            }
        }

        return [.. mutants.OrderBy(static mutant => mutant.Id)];
    }

    private static string JsonOf(string page)
    {
        const string Before = "app.report = ";
        int start = page.IndexOf(Before, StringComparison.Ordinal) + Before.Length;
        byte[] rest = System.Text.Encoding.UTF8.GetBytes(page[start..]);
        Utf8JsonReader reader = new(rest);
        reader.Read();
        reader.Skip();
        return System.Text.Encoding.UTF8.GetString(rest.AsSpan(0, (int)reader.BytesConsumed));
    }
}
