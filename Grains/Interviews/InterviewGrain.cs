using NodaTime;
using NodaTime.Extensions;
using Recruiting.Candidates;
using Recruiting.Jobs;
using Recruiting.Log;
using Recruiting.Reading;

namespace Recruiting.Interviews;

public class InterviewGrain(GrainKey key, ILog log, TimeProvider time, IGrains grains) : IInterviewGrain, IFollowsLog
{
    private readonly JobCandidate id = JobCandidate.Parse(key.Value);
    private readonly Journal<Interview, InterviewEvent> journal = new(log, time, new("interview", key.Value), Interview.Fold);

    public void FallBehind() => journal.FallBehind();

    public async Task<Outcome<InterviewView>> Open(OpenInterview command)
    {
        var job = await grains.Get<IJobGrain>(id.Job.Value).View();
        if (job.Rejected is { } rejected) return rejected;
        return await Turn(command.Id, "open", command.After, async (state, attempt) =>
        {
            var zone = state is Interview.Held { Talk: var talk } ? talk.Zone : await ZoneOf(id.Candidate);
            return InterviewDecider.Open(state, command, job.Value!, zone, Today(zone, attempt));
        });
    }

    public Task<Outcome<InterviewView>> Say(Say command) =>
        Turn(new(command.Id.Value), Persisted.HashOf(command.Text), command.After, (state, attempt) =>
        {
            var decision = InterviewDecider.Say(state, command, Today(ZoneOf(state), attempt));
            if (decision.Rejected is null) ReadingMetrics.Read(decision.Events.OfType<InterviewEvent.Read>().FirstOrDefault()?.Findings ?? []);
            return ValueTask.FromResult(decision);
        });

    public async Task<Outcome<InterviewView>> Reopen(ReopenInterview command)
    {
        var job = await grains.Get<IJobGrain>(id.Job.Value).View();
        if (job.Rejected is { } rejected) return rejected;
        return await Turn(command.Id, "reopen", command.After, (state, attempt) => ValueTask.FromResult(
            InterviewDecider.Reopen(state, command, job.Value!, Today(ZoneOf(state), attempt))));
    }

    public Task<Outcome<InterviewView>> View(long after) => journal.Read<Outcome<InterviewView>>(folded =>
        folded.State is Interview.Held ? InterviewViews.Of(id, folded, after) : new Rejected(Codes.NotFound, "There is no such interview."));

    private Task<Outcome<InterviewView>> Turn(
        CommandId command, string body, long after, Func<Interview, Attempt, ValueTask<Decision<InterviewEvent>>> decide) =>
        journal.Turn(
            command, body,
            (folded, attempt) => decide(folded.State, attempt),
            (folded, attempt) => attempt.Effects.Rows.Add(InterviewRows.Of(id, folded)),
            folded => InterviewViews.Of(id, folded, after));

    private async Task<string> ZoneOf(AccountId candidate) =>
        (await grains.Get<ICandidateGrain>(candidate.Value).View()).Value?.Zone ?? "UTC";

    private static string ZoneOf(Interview state) => state is Interview.Held { Talk: var talk } ? talk.Zone : "UTC";

    private static DateOnly Today(string zone, Attempt attempt) =>
        attempt.Now.ToInstant().InZone(DateTimeZoneProviders.Tzdb[zone]).Date.ToDateOnly();
}
