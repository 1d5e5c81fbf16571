using Recruiting.Accounts;
using Recruiting.Log;

namespace Recruiting.Candidates;

public class CandidateGrain(GrainKey key, ILog log, TimeProvider time) : ICandidateGrain, IFollowsLog
{
    private readonly Journal<Candidate, CandidateEvent> journal = new(log, time, new("candidate", key.Value), Candidate.Fold);

    public void FallBehind() => journal.FallBehind();

    public Task<Outcome<ProfileView>> Register(RegisterAccount command) =>
        Turn(command.Id, Persisted.HashOf(command), state => CandidateDecider.Decide(state, command));

    public Task<Outcome<ProfileView>> ChangeProfile(ChangeProfile command) =>
        Turn(command.Id, Persisted.HashOf(command), state => CandidateDecider.Decide(state, command));

    public Task<Outcome<ProfileView>> KeepResume(KeepResume command) =>
        Turn(command.Id, Persisted.HashOf(command), state => CandidateDecider.Decide(state, command));

    public Task<Outcome<ProfileView>> View() => journal.Read<Outcome<ProfileView>>(folded =>
        folded.State is Candidate.Known ? ViewOf(folded) : new Rejected(Codes.NotFound, "There is no such account."));

    private Task<Outcome<ProfileView>> Turn(CommandId id, string body, Func<Candidate, Decision<CandidateEvent>> decide) =>
        journal.Turn(
            id, body,
            (folded, _) => ValueTask.FromResult(decide(folded.State)),
            (folded, attempt) => attempt.Effects.Rows.Add(CandidateRows.Of(new(key.Value), (Candidate.Known)folded.State)),
            ViewOf);

    private ProfileView ViewOf(Folded<Candidate> folded)
    {
        var known = (Candidate.Known)folded.State;
        return new(new(key.Value), folded.Version, known.Role, known.Email, known.Organisation, known.Name, known.Zone, known.Headline, known.Resume);
    }
}
