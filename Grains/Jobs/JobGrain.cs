using Recruiting.Log;
using Recruiting.Organisations;

namespace Recruiting.Jobs;

public class JobGrain(GrainKey key, ILog log, TimeProvider time, IGrains grains) : IJobGrain, IFollowsLog
{
    private readonly Journal<Job, JobEvent> journal = new(log, time, new("job", key.Value), Job.Fold);

    public void FallBehind() => journal.FallBehind();

    public Task<Outcome<JobView>> Create(CreateJob command) =>
        Turn(command.Id, Persisted.HashOf(command), command.By, (state, organisation) => JobDecider.Decide(state, command, organisation));

    public Task<Outcome<JobView>> Change(ChangeJob command) =>
        Turn(command.Id, Persisted.HashOf(command), command.By, (state, organisation) => JobDecider.Decide(state, command, organisation));

    public Task<Outcome<JobView>> Open(OpenJob command) =>
        Turn(command.Id, Persisted.HashOf(command), command.By, (state, organisation) => JobDecider.Decide(state, command, organisation));

    public Task<Outcome<JobView>> Close(CloseJob command) =>
        Turn(command.Id, Persisted.HashOf(command), command.By, (state, organisation) => JobDecider.Decide(state, command, organisation));

    public Task<Outcome<JobView>> View() => journal.Read<Outcome<JobView>>(folded =>
        folded.State is Job.Posted ? ViewOf(folded) : new Rejected(Codes.NotFound, "There is no such job."));

    private Task<Outcome<JobView>> Turn(CommandId id, string body, Actor by, Func<Job, OrganisationView?, Decision<JobEvent>> decide) =>
        journal.Turn(
            id, body,
            async (folded, _) => decide(folded.State, await OrganisationOf(by)),
            (folded, attempt) => attempt.Effects.Rows.Add(JobRows.Of(new(key.Value), (Job.Posted)folded.State, folded.Version)),
            ViewOf);

    private async Task<OrganisationView?> OrganisationOf(Actor by) =>
        by.Organisation is { } organisation ? (await grains.Get<IOrganisationGrain>(organisation.Value).View()).Value : null;

    private JobView ViewOf(Folded<Job> folded)
    {
        var job = (Job.Posted)folded.State;
        return new(
            new(key.Value), folded.Version, job.Organisation, job.OrganisationName, job.Status, job.Posting.Title, job.Posting.Description,
            job.Posting.Instructions, job.Posting.Fields, job.FieldsVersion, job.Posting.Rounds, job.CreatedAt);
    }
}
