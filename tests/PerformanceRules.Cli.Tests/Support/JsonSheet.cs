using System.Text.Json.Nodes;

namespace PerformanceRules.Cli.Tests.Support;

/// <summary>Ways into a sheet in JSON.</summary>
internal static class JsonSheet
{
    public static JsonObject Row(this JsonObject sheet, string id) =>
        sheet["indicators"]!.AsArray().Select(static row => row!.AsObject()).Single(row => (string?)row["id"] == id);

    public static JsonObject Evidence(this JsonObject sheet, string id) => sheet.Row(id)["evidence"]!.AsObject();
}
