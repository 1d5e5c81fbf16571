using Recruiting.Log;

namespace Recruiting.Organisations;

public class OrganisationGrain(GrainKey key, ILog log, TimeProvider time) : IOrganisationGrain, IFollowsLog
{
    private readonly Journal<Organisation, OrganisationEvent> journal =
        new(log, time, new("organisation", key.Value), Organisation.Fold);

    public void FallBehind() => journal.FallBehind();

    public Task<Outcome<OrganisationView>> Found(FoundOrganisation command) =>
        Turn(command.Id, Persisted.HashOf(command), state => OrganisationDecider.Decide(state, command));

    public Task<Outcome<OrganisationView>> ChangeMember(ChangeMember command) =>
        Turn(command.Id, Persisted.HashOf(command), state => OrganisationDecider.Decide(state, command));

    public Task<Outcome<OrganisationView>> View() => journal.Read<Outcome<OrganisationView>>(folded =>
        folded.State is Organisation.Active ? ViewOf(folded) : new Rejected(Codes.NotFound, "There is no such organisation."));

    private Task<Outcome<OrganisationView>> Turn(CommandId id, string body, Func<Organisation, Decision<OrganisationEvent>> decide) =>
        journal.Turn(id, body, (folded, _) => ValueTask.FromResult(decide(folded.State)), (_, _) => { }, ViewOf);

    private OrganisationView ViewOf(Folded<Organisation> folded) => folded.State is Organisation.Active active
        ? new(new(key.Value), folded.Version, active.Name, active.Members)
        : new(new(key.Value), 0, "", []);
}
