using System.IO.Compression;
using System.Text;

namespace Recruiting.Silo.Files;

/// <summary>What a resume may be, told from its content, never from its name.</summary>
public sealed record DocumentKind(string ContentType, string Extension)
{
    public static DocumentKind Pdf { get; } = new("application/pdf", ".pdf");
    public static DocumentKind Docx { get; } = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx");
    public static DocumentKind Odt { get; } = new("application/vnd.oasis.opendocument.text", ".odt");
    public static DocumentKind Rtf { get; } = new("application/rtf", ".rtf");
    public static DocumentKind Text { get; } = new("text/plain; charset=utf-8", ".txt");

    /// <summary>Null for anything else. <paramref name="content"/> is seekable and left at an unspecified place.</summary>
    public static async Task<DocumentKind?> Of(Stream content, CancellationToken cancellation)
    {
        var head = new byte[8];
        var length = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellation);
        content.Position = 0;
        var start = head.AsSpan(0, length);
        if (start.StartsWith("%PDF-"u8)) return Pdf;
        if (start.StartsWith(@"{\rtf"u8)) return Rtf;
        if (start.StartsWith("PK\u0003\u0004"u8)) return OfZip(content);
        return await IsText(content, cancellation) ? Text : null;
    }

    private static DocumentKind? OfZip(Stream content)
    {
        try
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.GetEntry("[Content_Types].xml") is not null && zip.GetEntry("word/document.xml") is not null) return Docx;
            return zip.GetEntry("content.xml") is not null && zip.GetEntry("mimetype") is { } type && Starts(type, Odt.ContentType) ? Odt : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static bool Starts(ZipArchiveEntry entry, string text)
    {
        using var content = entry.Open();
        var start = new byte[text.Length];
        return content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) == start.Length && Encoding.ASCII.GetString(start) == text;
    }

    private static async Task<bool> IsText(Stream content, CancellationToken cancellation)
    {
        using var reader = new StreamReader(
            content, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false, bufferSize: 4096, leaveOpen: true);
        var buffer = new char[4096];
        var any = false;
        try
        {
            while (await reader.ReadAsync(buffer, cancellation) is var read and > 0)
            {
                if (buffer.AsSpan(0, read).ContainsAnyInRange('\0', '\u0008') || buffer.AsSpan(0, read).ContainsAnyInRange('\u000e', '\u001f')) return false;
                any = true;
            }
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
        return any;
    }
}
