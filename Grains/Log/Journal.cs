using System.Collections.Immutable;

namespace Recruiting.Log;

/// <summary>One grain's stream and the four steps of its turns: load, decide, append, fold. Used by one turn at a time.</summary>
public sealed class Journal<TState, TEvent>(ILog log, TimeProvider time, StreamId stream, Fold<TState, TEvent> fold)
{
    /// <summary>How often a command is redone when other nodes keep appending first.</summary>
    private const int MostAttempts = 8;

    /// <summary>For how many turns after others appended the log is asked what is new before deciding, since news of it takes longer
    /// than a turn does.</summary>
    private const int SharedFor = 20;

    private readonly Dictionary<CommandId, string> commands = [];
    private TState state = fold.Empty;
    private long version;
    private bool loaded;
    private int shared;
    private volatile bool isBehind;

    public StreamId Stream => stream;

    /// <summary>Runs a command. <paramref name="body"/> tells whether an id seen before says the same again;
    /// <paramref name="rows"/> turns what was decided into what lists need.</summary>
    /// <exception cref="TimeoutException">Others kept appending first; nothing was written.</exception>
    public async Task<Outcome<TView>> Turn<TView>(
        CommandId command,
        string body,
        Func<Folded<TState>, Attempt, ValueTask<Decision<TEvent>>> decide,
        Action<Folded<TState>, Attempt> rows,
        Func<Folded<TState>, TView> view) where TView : class
    {
        using var trace = Turns.Begin(stream);
        var start = time.GetTimestamp();
        string? error = null;
        try
        {
            var answer = await Decided(command, body, decide, rows, view);
            error = answer.Rejected?.Code;
            return answer;
        }
        catch (Exception exception)
        {
            error = exception.GetType().FullName;
            throw;
        }
        finally
        {
            Turns.Ended(stream, error, time.GetElapsedTime(start));
        }
    }

    /// <summary>What is known is still right, but no longer all.</summary>
    public void FallBehind() => isBehind = true;

    /// <summary>Answers from the state, first made current.</summary>
    public async Task<TView> Read<TView>(Func<Folded<TState>, TView> view)
    {
        await Load();
        if (!await IsCurrent())
        {
            FallBehind();
            await Load();
        }
        return view(new(state, version));
    }

    private async Task<Outcome<TView>> Decided<TView>(
        CommandId command,
        string body,
        Func<Folded<TState>, Attempt, ValueTask<Decision<TEvent>>> decide,
        Action<Folded<TState>, Attempt> rows,
        Func<Folded<TState>, TView> view) where TView : class
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            try
            {
                await Load();
                var (answer, isCurrent) = await Try(command, body, decide, rows, view);
                if (isCurrent) return answer!;
            }
            catch
            {
                // Whether the append happened is unknown: only the log can tell.
                Drop();
                throw;
            }
            FallBehind();
            Turns.Conflicted(stream);
        }
        throw new TimeoutException($"{stream} changed {MostAttempts} times while {command} was decided.");
    }

    private async Task<(Outcome<TView>? Answer, bool IsCurrent)> Try<TView>(
        CommandId command,
        string body,
        Func<Folded<TState>, Attempt, ValueTask<Decision<TEvent>>> decide,
        Action<Folded<TState>, Attempt> rows,
        Func<Folded<TState>, TView> view) where TView : class
    {
        if (commands.TryGetValue(command, out var said))
        {
            Outcome<TView> again = said == body
                ? view(new(state, version))
                : new Rejected(Codes.IdReused, "This id was used for something else already. Use a new id.");
            return (again, await IsCurrent());
        }

        var attempt = new Attempt(command, time.GetUtcNow(), new());
        var decision = await decide(new(state, version), attempt);
        if (decision.Rejected is { } rejected) return (rejected, await IsCurrent());
        if (decision.Events.IsEmpty) return (view(new(state, version)), await IsCurrent());

        var entry = new Entry<TEvent>(attempt.Now, body, decision.Events);
        var next = new Folded<TState>(fold.Over(state, decision.Events, new(attempt.Now, version + 1)), version + 1);
        rows(next, attempt);
        var effects = attempt.Effects;
        var result = await log.Append(new(
            [new(stream, version, command, entry.Encode()), .. effects.Writes], [.. effects.Requires],
            [.. effects.Rows], [.. effects.Mail], [.. effects.Reminders]));
        if (!result.IsAppended) return (null, false);

        (state, version) = next;
        commands[command] = body;
        return (view(next), true);
    }

    private async ValueTask<bool> IsCurrent() => await log.Head(stream) == version;

    private void Drop() => loaded = false;

    private async ValueTask Load()
    {
        if (loaded && !isBehind && shared == 0) return;
        // Said first: what is appended while this reads makes it read again.
        isBehind = false;
        if (loaded && await CatchUp()) return;
        loaded = false;
        commands.Clear();
        (state, version) = (fold.Empty, 0);
        foreach (var stored in await log.Read(stream)) Follow(stored);
        loaded = true;
    }

    /// <summary>False when something of the stream was erased, which the state may still hold.</summary>
    private async ValueTask<bool> CatchUp()
    {
        loaded = false;
        var news = await log.Read(stream, version);
        shared = news.IsEmpty ? Math.Max(shared - 1, 0) : SharedFor;
        foreach (var stored in news)
            if (!Follow(stored)) return false;
        return loaded = true;
    }

    private bool Follow(LogEntry stored)
    {
        version = stored.Version;
        if (Persisted.Decode<TEvent>(stored) is not { } entry) return false;
        commands[stored.Command] = entry.Body;
        state = fold.Over(state, entry.Events, new(entry.At, version));
        return true;
    }
}
