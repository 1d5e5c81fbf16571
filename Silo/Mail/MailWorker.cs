using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Microsoft.Extensions.Logging;
using Recruiting.Silo.Storage;

namespace Recruiting.Silo.Mail;

/// <summary>Hands waiting mail to an SMTP server. What the server does not take is tried again ever later, at most an hour apart. A mail
/// has the same Message-ID every time, should a node die between the server's yes and its own note of it.</summary>
public sealed partial class MailWorker(
    IOutbox outbox, MailOptions options, TimeProvider time, ILogger<ClaimingWorker> logger) : ClaimingWorker(time, logger)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);
    private readonly ILogger logger = logger;

    protected override async Task<bool> DoNext(Lease lease, CancellationToken stopping)
    {
        if (await outbox.ClaimMail(lease) is not [var claimed]) return false;
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(stopping);
            patience.CancelAfter(Longest);
            using var message = MessageOf(claimed.Mail);
            using var smtp = Client();
            await smtp.SendMailAsync(message, patience.Token);
        }
        catch (Exception exception) when (exception is SmtpException or FormatException or OperationCanceledException && !stopping.IsCancellationRequested)
        {
            var pause = TimeSpan.FromSeconds(Math.Min(LongestPause.TotalSeconds, 10 * Math.Pow(2, Math.Min(claimed.Attempts, 20))));
            NotTaken(exception, claimed.Mail.Id, claimed.Attempts, pause);
            await outbox.PostponeMail(claimed.Mail.Id, Time.GetUtcNow() + pause);
            return true;
        }
        await outbox.MailSent(claimed.Mail.Id, Time.GetUtcNow());
        return true;
    }

    private SmtpClient Client() => new(options.Host, options.Port)
    {
        EnableSsl = options.Tls,
        Credentials = options.User is { } user ? new NetworkCredential(user, options.Password) : null,
    };

    private MailMessage MessageOf(Log.Mail mail)
    {
        var from = new MailAddress(options.From);
        var message = new MailMessage(from, new MailAddress(mail.To))
        {
            // A line break would end the header.
            Subject = string.Concat(mail.Subject.Select(letter => char.IsControl(letter) ? ' ' : letter)),
            SubjectEncoding = Encoding.UTF8,
            Body = mail.Text,
            BodyEncoding = Encoding.UTF8,
        };
        message.Headers.Add("Message-ID", $"<{mail.Id}@{from.Host}>");
        if (mail.Calendar is { } calendar)
            message.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(
                calendar, new ContentType("text/calendar; charset=utf-8; method=REQUEST")));
        return message;
    }

    [LoggerMessage(LogLevel.Warning, "Mail {Id} was not taken, attempt {Attempt}; again in {Pause}")]
    private partial void NotTaken(Exception exception, string id, int attempt, TimeSpan pause);
}
