using System.IO.Compression;
using System.Net;
using System.Text;
using Recruiting.Candidates;
using Xunit;

namespace Recruiting.Tests.Api;

public sealed class MeApiTests(ApiFixture api)
{
    [Fact]
    public async Task A_profile_is_changed_and_kept()
    {
        var me = await api.Candidate("me-profile");
        var changed = (await me.Put("/api/me", new { name = "Ada Lindqvist", zone = "Europe/Stockholm", headline = "Linguist" })).As<ProfileView>();
        Assert.Equal(("Ada Lindqvist", "Europe/Stockholm", "Linguist"), (changed.Name, changed.Zone, changed.Headline));
        Assert.Equal(changed, (await me.Get("/api/me")).As<ProfileView>());
    }

    [Fact]
    public async Task A_profile_that_breaks_rules_says_which()
    {
        var reply = await (await api.Candidate("me-rules")).Put("/api/me", new { name = "", zone = "Mars/Olympus", headline = "a\nb" });
        Assert.Equal("422 profile_invalid", reply.Refusal);
        Assert.Equal(["headline", "name", "zone"], reply.Errors.Order());
    }

    public static TheoryData<string, byte[], string> Documents => new()
    {
        { "cv.pdf", "%PDF-1.7 and so on"u8.ToArray(), "application/pdf" },
        { "cv.exe", @"{\rtf1 text}"u8.ToArray(), "application/rtf" },
        { "cv", "Grüße aus Köln\n"u8.ToArray(), "text/plain; charset=utf-8" },
        { "cv.zip", Zip(("[Content_Types].xml", "<x/>"), ("word/document.xml", "<x/>")), "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
        { "cv.odt", Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>")), "application/vnd.oasis.opendocument.text" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_resume_is_known_by_its_content_and_comes_back_as_an_attachment(string name, byte[] content, string type)
    {
        var me = await api.Candidate("me-resume");
        var profile = (await me.Send(Put(content, $"?name={name}"))).As<ProfileView>();
        Assert.Equal((name, type, (long)content.Length), (profile.Resume!.Name, profile.Resume.ContentType, profile.Resume.Bytes));
        var download = await me.Get("/api/me/resume");
        Assert.Equal(content, download.Bytes);
        Assert.Equal(type, download.ContentHeaders.ContentType!.ToString());
        Assert.Equal(("attachment", name), (download.ContentHeaders.ContentDisposition!.DispositionType, download.ContentHeaders.ContentDisposition.FileNameStar));
        Assert.Equal(["nosniff"], download.Headers.GetValues("X-Content-Type-Options"));
    }

    public static TheoryData<byte[]> Others => new()
    {
        { [] },
        { [0x7F, .. "ELF"u8, 0, 0, 0] },
        { "MZ\0\0"u8.ToArray() },
        { [0xFF, 0xD8, 0xFF, 0xE0] },
        { "text with a \0 in it"u8.ToArray() },
        { [.. "Latin-1 caf"u8, 0xE9] },
        { Zip(("readme.txt", "hello")) },
        { "PK\u0003\u0004 and nothing more"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public async Task What_is_no_document_is_refused_and_not_kept(byte[] content)
    {
        var me = await api.Candidate("me-unsupported");
        Assert.Equal("415 file_unsupported", (await me.Send(Put(content, "?name=cv.pdf"))).Refusal);
        Assert.Equal("404 not_found", (await me.Get("/api/me/resume")).Refusal);
    }

    [Theory]
    [InlineData(10 * 1024 * 1024, "200")]
    [InlineData(10 * 1024 * 1024 + 1, "413 file_too_large")]
    [InlineData(12 * 1024 * 1024, "413 file_too_large")]
    public async Task A_resume_has_at_most_ten_megabytes(int bytes, string expected)
    {
        var content = Enumerable.Repeat((byte)'a', bytes).ToArray();
        Assert.StartsWith(expected, (await (await api.Candidate("me-large")).Send(Put(content))).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resume_may_come_from_a_form()
    {
        var me = await api.Candidate("me-form");
        using var form = new MultipartFormDataContent
        {
            { new StringContent("ignored"), "note" },
            { new ByteArrayContent("%PDF-1.4"u8.ToArray()), "file", "Lebenslauf.pdf" },
        };
        var profile = (await me.Send(new(HttpMethod.Put, "/api/me/resume") { Content = form })).As<ProfileView>();
        Assert.Equal(("Lebenslauf.pdf", "application/pdf", 8L), (profile.Resume!.Name, profile.Resume.ContentType, profile.Resume.Bytes));
        using var empty = new MultipartFormDataContent { { new StringContent("no file"), "note" } };
        Assert.Equal("415 file_unsupported", (await me.Send(new(HttpMethod.Put, "/api/me/resume") { Content = empty })).Refusal);
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\Users\\ada\\cv.pdf", "cv.pdf")]
    [InlineData("a\r\nSet-Cookie: x=y.pdf", "aSet-Cookie x=y.pdf")]
    [InlineData("\u202Efdp.exe", "fdp.exe")]
    [InlineData("...", "file")]
    [InlineData("résumé 2026.pdf", "résumé 2026.pdf")]
    public async Task A_file_name_is_made_harmless(string name, string kept)
    {
        var me = await api.Candidate("me-name");
        var profile = (await me.Send(Put("%PDF-1.4"u8.ToArray(), $"?name={Uri.EscapeDataString(name)}"))).As<ProfileView>();
        Assert.Equal(kept, profile.Resume!.Name);
        Assert.Equal(kept, (await me.Get("/api/me/resume")).ContentHeaders.ContentDisposition!.FileNameStar);
    }

    [Fact]
    public async Task The_file_before_goes_when_another_is_kept()
    {
        await using var server = await ApiFixture.Start();
        var me = await server.Candidate("me-replace");
        foreach (var text in new[] { "first", "second" }) await me.Send(Put(Encoding.UTF8.GetBytes(text)));
        Assert.Equal("second", (await me.Get("/api/me/resume")).Body);
        Assert.Single(Directory.GetFiles(Path.Combine(server.Data, "files")));
    }

    private static HttpRequestMessage Put(byte[] content, string query = "") =>
        new(HttpMethod.Put, $"/api/me/resume{query}") { Content = new ByteArrayContent(content) };

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in entries)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        return bytes.ToArray();
    }
}
