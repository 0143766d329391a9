using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using PerformanceRules.SampleService;

namespace PerformanceRules.Extensions.Hosting.Tests;

/// <summary>The sample service on Kestrel, as it is by default: no synchronous input or output.</summary>
public sealed class SampleServiceTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sample-service-");
    private WebApplication? _service;
    private HttpClient? _client;

    private HttpClient Client => _client!;

    public async Task InitializeAsync()
    {
        _service = Service.Create(["--urls", "http://127.0.0.1:0", "--Database", Path.Combine(_folder.FullName, "sheets.db"), "--Logging:LogLevel:Default", "Warning"]);
        await _service.StartAsync();
        string address = _service.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        _client = new HttpClient { BaseAddress = new Uri(address) };
    }

    public async Task DisposeAsync()
    {
        _client?.Dispose();
        await _service!.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Sheet_is_scored_stored_and_shown()
    {
        string sheet = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Data", "huairou-2024.json"));
        using HttpResponseMessage created = await Client.PostAsync(new Uri("/sheets", UriKind.Relative), Json(sheet));
        using JsonDocument report = JsonDocument.Parse(await created.Content.ReadAsStringAsync());
        using JsonDocument stored = JsonDocument.Parse(await Client.GetStringAsync(new Uri(created.Headers.Location + "/report", UriKind.Relative)));
        string chinese = await Client.GetStringAsync(created.Headers.Location);
        string english = await Client.GetStringAsync(new Uri(created.Headers.Location + "?lang=en-GB", UriKind.Relative));

        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.Equal(98.5m, report.RootElement.GetProperty("score").GetDecimal());
        Assert.Equal(98.5m, stored.RootElement.GetProperty("score").GetDecimal());
        Assert.Contains("98.5", chinese, StringComparison.Ordinal);
        Assert.Contains("怀柔区人大常委会办公室", chinese, StringComparison.Ordinal);
        Assert.Contains("the standard gives 16 / 20 × 5 = 4", WebUtility.HtmlDecode(english), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "rulebook": "beijing.department-overall@2024", "unit": "u", "year": 2024, "indicators": [{ "id": "fund-compliance", "evidence": { "faild": 1 } }] }""")]
    [InlineData("{")]
    [InlineData("[]")]
    public async Task Sheet_that_cannot_be_read_is_a_bad_request(string sheet)
    {
        using HttpResponseMessage answer = await Client.PostAsync(new Uri("/sheets", UriKind.Relative), Json(sheet));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Sheet_that_is_not_there_is_not_found()
    {
        using HttpResponseMessage page = await Client.GetAsync(new Uri("/sheets/99", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");
}
