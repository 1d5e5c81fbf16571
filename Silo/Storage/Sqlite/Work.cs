namespace Recruiting.Silo.Storage.Sqlite;

/// <summary>Something the writer does within a transaction, and somebody who waits for it.</summary>
internal abstract class Work
{
    /// <summary>Within the transaction. An exception takes back everything of it.</summary>
    public abstract void Apply(Tables tables);

    /// <summary>It is durable.</summary>
    public abstract void Committed(CommitFeed feed);

    public abstract void Failed(Exception exception);
}

/// <summary>Any other change than an append.</summary>
internal sealed class Call<T>(Func<Database, T> change) : Work
{
    private readonly TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T result = default!;

    public Task<T> Done => done.Task;

    public override void Apply(Tables tables)
    {
        result = change(tables.Database);
        tables.Database.ResetAll();
    }

    public override void Committed(CommitFeed feed) => done.SetResult(result);
    public override void Failed(Exception exception) => done.SetException(exception);
}
