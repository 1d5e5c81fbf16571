using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Recruiting.Api;

namespace Recruiting.Tests.Api;

/// <summary>Somebody at an HTTP client.</summary>
public sealed class Person(HttpClient http)
{
    public HttpClient Http => http;
    public string Id { get; private set; } = "";
    public string Token { get; private set; } = "";

    public Person As(string id, string token)
    {
        (Id, Token) = (id, token);
        http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return this;
    }

    public Task<Reply> Get(string path) => Send(new(HttpMethod.Get, path));
    public Task<Reply> Delete(string path) => Send(new(HttpMethod.Delete, path));
    public Task<Reply> Post(string path, object? body = null, string? key = null) => Send(HttpMethod.Post, path, body, key);
    public Task<Reply> Put(string path, object? body = null, string? key = null) => Send(HttpMethod.Put, path, body, key);

    /// <summary>A body as it is, not necessarily JSON.</summary>
    public Task<Reply> PostRaw(string path, string body, string contentType = "application/json") => Send(new(HttpMethod.Post, path)
    {
        Content = new StringContent(body, Encoding.UTF8, MediaTypeHeaderValue.Parse(contentType)),
    });

    public async Task<Reply> Send(HttpRequestMessage request)
    {
        using var response = await http.SendAsync(request);
        return new(response.StatusCode, response.Headers, response.Content.Headers, await response.Content.ReadAsByteArrayAsync());
    }

    public Task<Reply> Open(string job) => Post($"/api/jobs/{job}/interview");

    public Task<Reply> Say(string job, string text, string? id = null, long after = 0) =>
        Post($"/api/jobs/{job}/interview/messages?after={after}", new { id = id ?? Guid.CreateVersion7().ToString(), text });

    private Task<Reply> Send(HttpMethod method, string path, object? body, string? key)
    {
        var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body, options: Json.Options) };
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        return Send(request);
    }
}

/// <summary>What came back.</summary>
public sealed record Reply(HttpStatusCode Status, HttpResponseHeaders Headers, HttpContentHeaders ContentHeaders, byte[] Bytes)
{
    public string Body => Encoding.UTF8.GetString(Bytes);
    public JsonElement Json => JsonDocument.Parse(Bytes).RootElement;
    public string Text(string member) => Json.GetProperty(member).GetString()!;
    public T As<T>() => JsonSerializer.Deserialize<T>(Bytes, Recruiting.Api.Json.Options)!;

    /// <summary>The status and the code of a problem, <c>404 not_found</c>.</summary>
    public string Refusal => ContentHeaders.ContentType?.MediaType == "application/problem+json"
        ? $"{(int)Status} {Text("code")}"
        : $"{(int)Status} {Body}";

    /// <summary>The paths that <c>errors</c> names.</summary>
    public string[] Errors => [.. Json.GetProperty("errors").EnumerateObject().Select(error => error.Name)];
}
