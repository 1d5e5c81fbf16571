using Orleans;
using Recruiting.Candidates;
using Recruiting.Interviews;
using Recruiting.Jobs;
using Recruiting.Log;
using Recruiting.Organisations;
using Recruiting.Proposals;

namespace Recruiting.Silo.Orleans;

// One line of interface and one of class a grain. Their names travel between nodes: see README.md before changing one.

internal interface IOrganisationActivation : IOrganisationGrain, IGrainWithStringKey;
internal interface ICandidateActivation : ICandidateGrain, IGrainWithStringKey;
internal interface IJobActivation : IJobGrain, IGrainWithStringKey;
internal interface IInterviewActivation : IInterviewGrain, IGrainWithStringKey;
internal interface IProposalActivation : IProposalGrain, IGrainWithStringKey;

internal sealed class OrganisationActivation(GrainKey key, ILog log, TimeProvider time)
    : OrganisationGrain(key, log, time), IOrganisationActivation;

internal sealed class CandidateActivation(GrainKey key, ILog log, TimeProvider time)
    : CandidateGrain(key, log, time), ICandidateActivation;

internal sealed class JobActivation(GrainKey key, ILog log, TimeProvider time, IGrains grains)
    : JobGrain(key, log, time, grains), IJobActivation;

internal sealed class InterviewActivation(GrainKey key, ILog log, TimeProvider time, IGrains grains)
    : InterviewGrain(key, log, time, grains), IInterviewActivation;

internal sealed class ProposalActivation(GrainKey key, ILog log, TimeProvider time, IGrains grains)
    : ProposalGrain(key, log, time, grains), IProposalActivation;
