using Recruiting.Accounts;
using Recruiting.Jobs;
using Recruiting.Reading;
using Recruiting.Tests.Api;
using static Microsoft.Playwright.Assertions;

namespace Recruiting.Tests.Browser;

public sealed class EmployerTests(ApiFixture api, Chromium chromium) : BrowserTests(api, chromium)
{
    [Fact]
    public async Task A_job_posted_from_the_template_asks_for_the_documented_fields()
    {
        var nora = await Visit("nora-template", Role.Employer);
        await nora.Open("/jobs/new");
        await nora.Page.GetByLabel("Title").FillAsync("Response ranker");
        await nora.Button("Use the AI training template").ClickAsync();
        await nora.Button("Post the job").ClickAsync();
        await Expect(nora.Heading("Response ranker")).ToBeVisibleAsync();

        var job = nora.Page.Url.Split('/').Last();
        var posted = (await (await Api.Employer("nora-template")).Get($"/api/jobs/{job}")).As<JobView>();
        Assert.Equal(Json(DocumentedFields.All), Json(posted.Fields));
    }

    [Fact]
    public async Task What_is_wrong_with_a_field_is_said_at_the_field()
    {
        var nora = await Visit("nora-wrong", Role.Employer);
        await nora.Open("/jobs/new");
        await nora.Button("Add a field").ClickAsync();
        await nora.Button("Post the job").ClickAsync();
        await Expect(nora.Page.GetByLabel("Title")).ToBeFocusedAsync();
        await Expect(nora.Page.Locator(".field-card .field-error").First).ToBeVisibleAsync();
    }

    private static string Json(IEnumerable<Field> fields) => System.Text.Json.JsonSerializer.Serialize(fields, Recruiting.Api.Json.Options);
}
