using System.Collections.Immutable;
using System.Threading.Channels;
using Recruiting.Log;
using Recruiting.Silo.Storage;

namespace Recruiting.Tests.Cluster;

/// <summary>Says when a worker looked and found nothing to do, and when it noted what became of a mail.</summary>
internal sealed class WatchedOutbox(IOutbox outbox) : IOutbox
{
    private readonly Channel<bool> looks = Channel.CreateUnbounded<bool>();
    private readonly Channel<bool> notes = Channel.CreateUnbounded<bool>();

    public Task Noted() => notes.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));

    public Task Looked() => looks.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20));

    public async Task<ImmutableArray<Reminder>> ClaimReminders(Lease lease, int limit = 1)
    {
        var claimed = await outbox.ClaimReminders(lease, limit);
        if (claimed.IsEmpty) looks.Writer.TryWrite(true);
        return claimed;
    }

    public Task<ImmutableArray<ClaimedMail>> ClaimMail(Lease lease, int limit = 1) => outbox.ClaimMail(lease, limit);

    public async Task MailSent(string id, DateTimeOffset at)
    {
        await outbox.MailSent(id, at);
        notes.Writer.TryWrite(true);
    }

    public async Task PostponeMail(string id, DateTimeOffset until)
    {
        await outbox.PostponeMail(id, until);
        notes.Writer.TryWrite(true);
    }

    public Task Reminded(Reminder reminder) => outbox.Reminded(reminder);
}
