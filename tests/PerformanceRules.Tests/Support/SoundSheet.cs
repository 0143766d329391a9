using System.Text.Json.Nodes;
using PerformanceRules.Evaluation;
using PerformanceRules.Model;

namespace PerformanceRules.Tests.Support;

/// <summary>A sheet that scores 100 of 100 without a finding: what a test changes in it is all that a finding can come from.</summary>
internal static class SoundSheet
{
    /// <summary>The sheet as JSON, to be changed.</summary>
    public static JsonObject Json() => (JsonObject)JsonNode.Parse(TestData.Text("sound-sheet.json"))!;

    /// <summary>The sheet, read.</summary>
    public static Submission Submission() => PerformanceEvaluator.Default.Json.ReadSubmission(TestData.Text("sound-sheet.json"));

    /// <summary>The sheet with rows changed: each in the place of the row of its id, or at the end.</summary>
    public static Submission With(params SubmittedIndicator[] changed)
    {
        List<SubmittedIndicator> rows = [.. Submission().Indicators];
        foreach (SubmittedIndicator row in changed)
        {
            int index = rows.FindIndex(one => one.Id == row.Id);
            if (index >= 0)
            {
                rows[index] = row;
            }
            else
            {
                rows.Add(row);
            }
        }

        return Submission() with { Indicators = rows };
    }

    /// <summary>The same in JSON: an object with an id is a row, one without changes the sheet's own fields.</summary>
    public static JsonObject With(params JsonObject[] changed)
    {
        JsonObject sheet = Json();
        JsonArray rows = (JsonArray)sheet["indicators"]!;
        foreach (JsonObject change in changed)
        {
            JsonNode? row = change["id"] is { } id ? rows.FirstOrDefault(one => one!["id"]!.GetValue<string>() == id.GetValue<string>()) : null;
            if (row is not null)
            {
                rows[rows.IndexOf(row)] = change.DeepClone();
            }
            else if (change["id"] is not null)
            {
                rows.Add(change.DeepClone());
            }
            else
            {
                foreach ((string name, JsonNode? value) in change)
                {
                    sheet[name] = value?.DeepClone();
                }
            }
        }

        return sheet;
    }
}
