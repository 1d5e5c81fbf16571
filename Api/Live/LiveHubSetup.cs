using Microsoft.AspNetCore.SignalR;

namespace Recruiting.Api.Live;

public static class LiveHubSetup
{
    public static IServiceCollection AddLiveHub(this IServiceCollection services)
    {
        // The hub's own pings find who is gone; a second timer for every connection would find nothing more.
        services.Configure<WebSocketOptions>(sockets => sockets.KeepAliveInterval = TimeSpan.Zero);
        services
            .AddSignalR(hub =>
            {
                hub.KeepAliveInterval = TimeSpan.FromSeconds(15);
                hub.ClientTimeoutInterval = TimeSpan.FromSeconds(45);
                hub.HandshakeTimeout = TimeSpan.FromSeconds(10);
                hub.MaximumReceiveMessageSize = 4 * 1024;
                hub.StreamBufferCapacity = 1;
            })
            .AddJsonProtocol(protocol => Json.Configure(protocol.PayloadSerializerOptions));
        return services;
    }
}
