using Recruiting.Accounts;

namespace Recruiting.Candidates;

public static class CandidateRows
{
    public static AccountRow Of(AccountId id, Candidate.Known known) =>
        new(id, known.Role, known.Email, known.Organisation, known.Name, known.Headline, known.Zone);
}
