using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Recruiting.Api.Sessions;

/// <summary>Whether demo sign-in, which asks for no password, may be used: only on the machine itself. Every bound address is loopback,
/// the request comes over loopback for a loopback Host, and nothing says that a proxy stands in between.</summary>
public sealed class DemoSignIn(IServer server)
{
    private static readonly string[] Forwarding =
    [
        "Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Port", "X-Forwarded-Server", "X-Real-IP", "X-Client-IP", "Via",
        // What a trusted proxy said, once it was taken: a client may have written that.
        "X-Original-For", "X-Original-Proto",
    ];

    private bool? boundToLoopback;

    public bool IsAllowed(HttpContext http) =>
        (boundToLoopback ??= IsBoundToLoopback())
        && IsLoopback(http.Request.Host.Host)
        && http.Connection.RemoteIpAddress is { } remote && IPAddress.IsLoopback(remote)
        && !Forwarding.Any(http.Request.Headers.ContainsKey);

    private bool IsBoundToLoopback() =>
        server.Features.Get<IServerAddressesFeature>() is { Addresses: { Count: > 0 } addresses }
        && addresses.All(address => IsLoopback(BindingAddress.Parse(address).Host));

    private static bool IsLoopback(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}
