namespace Recruiting.Silo.Mail;

/// <summary>An SMTP server. It is spoken to with TLS (STARTTLS) unless <paramref name="Tls"/> is false, and signed in to where there is a user.</summary>
public sealed record MailOptions(string Host, string From, int Port = 587, bool Tls = true, string? User = null, string? Password = null);
