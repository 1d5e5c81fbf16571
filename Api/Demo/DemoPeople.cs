using Recruiting.Accounts;

namespace Recruiting.Api.Demo;

/// <summary>Somebody to sign in as; <paramref name="About"/> says what is to be seen then.</summary>
public sealed record DemoPerson(string Email, Role Role, string Name, string About);

/// <summary>The people of the demo data.</summary>
public static class DemoPeople
{
    public static DemoPerson Nora { get; } =
        new("nora@northwind-labs.example", Role.Employer, "Nora Whitfield", "Recruiter at Northwind Labs, with candidates to look at");
    public static DemoPerson Felix { get; } =
        new("felix@fabrikam-data.example", Role.Employer, "Felix Brandt", "Recruiter at Fabrikam Data");
    public static DemoPerson Ada { get; } =
        new("ada@example.com", Role.Candidate, "Ada Lindqvist", "Finished an interview and sent a proposal");
    public static DemoPerson Mateo { get; } =
        new("mateo@example.com", Role.Candidate, "Mateo Rivas", "Left an interview half-way");
    public static DemoPerson Priya { get; } =
        new("priya@example.com", Role.Candidate, "Priya Raman", "Has just begun an interview");
    public static DemoPerson Jonas { get; } =
        new("jonas@example.com", Role.Candidate, "Jonas Weber", "New here, has not applied yet");
    public static DemoPerson Olu { get; } =
        new("olu@operations.example", Role.Operations, "Olu Adeyemi", "Operations");

    public static ImmutableArray<DemoPerson> All { get; } = [Ada, Mateo, Priya, Jonas, Nora, Felix, Olu];
}
