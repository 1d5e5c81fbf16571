using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Recruiting.Api;

/// <summary>Proxies in front that are believed when they say for whom and over what a request came: <c>X-Forwarded-For</c> and
/// <c>X-Forwarded-Proto</c>. The Host has to be passed on as it was. Of anybody else, and without the setting, both mean nothing.</summary>
public static class Proxies
{
    /// <summary>Reads addresses and networks with commas between them, such as <c>10.0.0.5, fd00::/8</c>. Null when one cannot be read.</summary>
    public static ImmutableArray<IPNetwork>? Parse(string? text)
    {
        var networks = ImmutableArray.CreateBuilder<IPNetwork>();
        foreach (var part in (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (IPNetwork.TryParse(part, out var network)) networks.Add(network);
            else if (IPAddress.TryParse(part, out var address)) networks.Add(new(address, address.GetAddressBytes().Length * 8));
            else return null;
        }
        return networks.DrainToImmutable();
    }

    /// <summary>Comes before everything that asks for the scheme or the client's address.</summary>
    public static void UseProxies(this WebApplication app, ImmutableArray<IPNetwork> trusted)
    {
        if (trusted.IsEmpty) return;
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in trusted) options.KnownIPNetworks.Add(network);
        app.UseForwardedHeaders(options);
    }
}
