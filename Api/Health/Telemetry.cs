using Microsoft.Extensions.Logging.Console;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Recruiting.Api.Health;

/// <summary>Logs with the ids of the request they belong to and, where the environment has <c>OTEL_EXPORTER_OTLP_ENDPOINT</c>, metrics, traces
/// and logs over OTLP. Other <c>OTEL_</c> variables work as the OpenTelemetry specification says.</summary>
public sealed class Telemetry : IDisposable
{
    public const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private readonly MeterProvider metrics;
    private readonly TracerProvider traces;

    private Telemetry()
    {
        metrics = Sdk.CreateMeterProviderBuilder()
            .ConfigureResource(Describe)
            .AddMeter("Recruiting.*", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.Http.Connections", "System.Runtime")
            .AddOtlpExporter()
            .Build();
        traces = Sdk.CreateTracerProviderBuilder()
            .ConfigureResource(Describe)
            .AddSource("Recruiting.*", "Microsoft.AspNetCore")
            .AddOtlpExporter()
            .Build();
    }

    /// <summary>Null without an endpoint; the problem for one that is no address.</summary>
    public static Telemetry? Start(WebApplicationBuilder builder, out string? problem)
    {
        problem = null;
        builder.Services.Configure<SimpleConsoleFormatterOptions>(console => (console.SingleLine, console.IncludeScopes) = (true, true));
        if (Environment.GetEnvironmentVariable(Endpoint) is not { Length: > 0 } configured) return null;
        if (!Uri.IsWellFormedUriString(configured, UriKind.Absolute))
        {
            problem = $"{Endpoint} is {configured}, which is no address. Write it like http://localhost:4317, or leave it out.";
            return null;
        }
        builder.Logging.AddOpenTelemetry(logs =>
        {
            logs.IncludeScopes = true;
            logs.SetResourceBuilder(ResourceBuilder.CreateDefault().AddService("recruiting"));
            logs.AddOtlpExporter();
        });
        return new();
    }

    /// <summary>Sends what is waiting.</summary>
    public void Dispose()
    {
        metrics.Dispose();
        traces.Dispose();
    }

    private static void Describe(ResourceBuilder resource) => resource.AddService("recruiting");
}
