using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Recruiting.Api.Ids;
using Recruiting.Api.Sessions;
using Recruiting.Candidates;
using Recruiting.Silo.Files;

namespace Recruiting.Api.Me;

/// <summary>The signed-in account's resume file.</summary>
public static class ResumeApi
{
    private const int LargestFile = 10 * 1024 * 1024;

    // Larger than a file may be: a body within it is read to its end, so that the sender gets the refusal and not a cut connection.
    private const int LargestBody = 10 * LargestFile;

    public static void MapResume(this IEndpointRouteBuilder me)
    {
        me.MapGet("/resume", Show).Produces<Stream>(contentType: "application/octet-stream");
        me.MapPut("/resume", Keep).WithMetadata(new RequestSizeLimitAttribute(LargestBody));
    }

    /// <summary>The resume as an attachment, named as its owner named it; 404 without one.</summary>
    public static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> Download(AccountId account, IGrains grains, IFiles files)
    {
        var profile = (await grains.Get<ICandidateGrain>(account.Value).View()).Value;
        return profile?.Resume is { } resume && files.Open(resume.FileId) is { } content
            ? TypedResults.Stream(content, resume.ContentType, FileNames.Safe(resume.Name))
            : (Refusals.NotFound with { Message = "There is no resume." }).ToProblem();
    }

    private static Task<Results<FileStreamHttpResult, ProblemHttpResult>> Show(Caller caller, IGrains grains, IFiles files) =>
        Download(caller.Account, grains, files);

    // A file sent again is another file, so the command's id is always fresh: PUT is idempotent by itself.
    private static async Task<Results<Ok<ProfileView>, ProblemHttpResult>> Keep(
        string? name, HttpRequest request, Caller caller, IGrains grains, IFiles files, TimeProvider time, CancellationToken cancellation)
    {
        StoredFile stored;
        ResumeUpload upload;
        try
        {
            if (await ResumeUpload.Of(request, name, cancellation) is not { } found) return Refusals.FileUnsupported.ToProblem();
            upload = found;
            stored = await files.Store(upload.Content, LargestFile, cancellation);
        }
        catch (Exception exception) when (exception is FileTooLargeException or BadHttpRequestException { StatusCode: 413 })
        {
            return Refusals.FileTooLarge.ToProblem();
        }
        catch (InvalidDataException)
        {
            return Refusals.FileUnsupported.ToProblem();
        }
        var kind = await KindOf(stored, files, cancellation);
        if (kind is null)
        {
            files.Delete(stored.FileId);
            return Refusals.FileUnsupported.ToProblem();
        }
        var file = new ResumeFile(stored.FileId, FileNames.Safe(upload.Name ?? $"resume{kind.Extension}"), kind.ContentType, stored.Bytes, time.GetUtcNow());
        return await Replace(file, caller, grains, files);
    }

    private static async Task<DocumentKind?> KindOf(StoredFile stored, IFiles files, CancellationToken cancellation)
    {
        await using var content = files.Open(stored.FileId)!;
        return await DocumentKind.Of(content, cancellation);
    }

    private static async Task<Results<Ok<ProfileView>, ProblemHttpResult>> Replace(ResumeFile file, Caller caller, IGrains grains, IFiles files)
    {
        var grain = grains.Get<ICandidateGrain>(caller.Account.Value);
        var before = (await grain.View()).Value?.Resume;
        var kept = await grain.KeepResume(new(new(Id.Fresh()), file));
        if (kept.Rejected is not null) files.Delete(file.FileId);
        else if (before is not null) files.Delete(before.FileId);
        return kept.ToResult();
    }
}
