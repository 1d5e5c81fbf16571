namespace Recruiting.Silo.Storage.Postgres;

internal sealed class UnansweredAppends(PostgresWriter writer) : IUnfinished
{
    public string? Unfinished => writer.Unanswered switch
    {
        0 => null,
        1 => "an append still waits for the database; whether it is kept is not known, and who sent it was not told that it is",
        var many => $"{many} appends still wait for the database; whether they are kept is not known, and who sent them was not told that they are",
    };
}
