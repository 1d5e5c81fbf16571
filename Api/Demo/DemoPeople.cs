using Recruiting.Accounts;

namespace Recruiting.Api.Demo;

/// <summary>Somebody to sign in as; <paramref name="About"/> says what is to be seen then, <paramref name="Try"/> what to try first as
/// one of the three who show most.</summary>
public sealed record DemoPerson(string Email, Role Role, string Name, string About, string? Try = null);

/// <summary>The people of the demo data.</summary>
public static class DemoPeople
{
    public static DemoPerson Nora { get; } =
        new("nora@northwind-labs.example", Role.Employer, "Nora Whitfield", "Recruiter at Northwind Labs",
            "Compare what seventy people answered for one job: filter any column, open the words behind a value, watch rows change.");
    public static DemoPerson Felix { get; } =
        new("felix@fabrikam-data.example", Role.Employer, "Felix Brandt", "Recruiter at Fabrikam Data",
            "Change what a job asks for, and hear beside it what the interviewer will say and read.");
    public static DemoPerson Ada { get; } =
        new("ada@example.com", Role.Candidate, "Ada Lindqvist", "Finished an interview and sent a proposal");
    public static DemoPerson Mateo { get; } =
        new("mateo@example.com", Role.Candidate, "Mateo Rivas", "Left an interview half-way");
    public static DemoPerson Priya { get; } =
        new("priya@example.com", Role.Candidate, "Priya Raman", "Has just begun an interview");
    public static DemoPerson Jonas { get; } =
        new("jonas@example.com", Role.Candidate, "Jonas Weber", "New here, has not applied yet",
            "Pick a job, click Apply, and answer in plain words while the checklist ticks itself.");
    public static DemoPerson Olu { get; } =
        new("olu@operations.example", Role.Operations, "Olu Adeyemi", "Keeps the place running");

    public static ImmutableArray<DemoPerson> All { get; } = [Jonas, Nora, Felix, Ada, Mateo, Priya, Olu];
}
