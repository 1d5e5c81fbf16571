using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using Recruiting.Accounts;
using Recruiting.Api.Candidates;
using Recruiting.Api.Jobs;
using Recruiting.Api.Sessions;
using Recruiting.Live;

namespace Recruiting.Api.Live;

/// <summary>What browsers watch. WebSockets only, so that no node needs to be met again.</summary>
[Authorize]
public sealed partial class LiveHub(ILiveTopics topics, IGrains grains, LiveConnections connections, ILogger<LiveHub> logger) : Hub
{
    public const string Path = "/live";

    private Caller Caller => Caller.Of(Context.GetHttpContext()!)!;

    /// <summary>Whether the request asks to become a connection of the hub.</summary>
    public static bool IsHandshake(HttpRequest request) => request.Headers.Upgrade.Count > 0 && request.Path.StartsWithSegments(Path, StringComparison.OrdinalIgnoreCase);

    public override Task OnConnectedAsync()
    {
        var request = Context.GetHttpContext()!.Request;
        connections.Add(SessionToken.Of(request)!, Context);
        // They would be held as long as the connection, and nobody reads them again.
        foreach (var name in request.Headers.Keys) request.Headers.Remove(name);
        return Task.CompletedTask;
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        connections.Remove(Context);
        return Task.CompletedTask;
    }

    /// <summary>Streams a topic from a version on: <c>interview/{job}/{candidate}</c>, <c>proposal/{job}/{candidate}</c> (<c>me</c> is
    /// the caller) or <c>candidates/{job}</c>. Fails with <c>code: message</c>.</summary>
    public async Task<IAsyncEnumerable<LiveUpdate>> Watch(string topic, long afterVersion, CancellationToken cancellation)
    {
        var caller = Caller;
        try
        {
            if (topic is null || Topic.Parse(topic, caller.Account) is not { } parsed || !await MayWatch(parsed, caller)) throw Refuse(Refusals.NotFound);
            if (afterVersion < 0) throw Refuse(Refusals.AfterInvalid);
            var updates = parsed switch
            {
                Topic.Stream stream => topics.Stream(stream.Kind, stream.Key, afterVersion, cancellation),
                Topic.Candidates candidates => topics.Candidates(candidates.Job, cancellation),
                _ => throw Refuse(Refusals.NotFound),
            };
            return Guard(updates, caller.Session.Role == Role.Employer, Context, cancellation);
        }
        catch (Exception exception) when (exception is not (HubException or OperationCanceledException))
        {
            throw Failure(exception);
        }
    }

    /// <summary>As the resource: a candidate's own, or a job of the caller's organisation.</summary>
    private async Task<bool> MayWatch(Topic topic, Caller caller) => topic switch
    {
        Topic.Stream stream when caller.Session.Role == Role.Candidate => stream.Key.Candidate == caller.Account,
        Topic.Stream stream when caller.Session.Role == Role.Employer => await grains.FindOwnJob(stream.Key.Job.Value, caller) is not null,
        Topic.Candidates candidates when caller.Session.Role == Role.Employer => await grains.FindOwnJob(candidates.Job.Value, caller) is not null,
        _ => false,
    };

    private async IAsyncEnumerable<LiveUpdate> Guard(
        IAsyncEnumerable<LiveUpdate> updates, bool isEmployer, HubCallerContext context, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var reader = updates.GetAsyncEnumerator(cancellation);
        while (true)
        {
            try
            {
                if (!await reader.MoveNextAsync()) yield break;
            }
            catch (SlowReaderException slow)
            {
                // It is cut off, and comes back with the version it has.
                context.Abort();
                throw new HubException($"slow_reader: {slow.Message}");
            }
            catch (Exception exception) when (exception is not (HubException or OperationCanceledException))
            {
                throw Failure(exception);
            }
            yield return isEmployer ? ForEmployers.Of(reader.Current) : reader.Current;
        }
    }

    private HubException Failure(Exception exception)
    {
        Failed(exception);
        return Refuse(ExceptionProblems.RefusalOf(exception));
    }

    [LoggerMessage(LogLevel.Error, "A watch failed")]
    private partial void Failed(Exception exception);

    private static HubException Refuse(Rejected rejected) => new($"{rejected.Code}: {rejected.Message}");
}
