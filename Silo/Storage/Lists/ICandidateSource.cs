using System.Collections.Immutable;
using Recruiting.Candidates;

namespace Recruiting.Silo.Storage.Lists;

/// <summary>A candidate's row and the number the store gave it: rows that sort alike are told apart by it.</summary>
internal readonly record struct NumberedCandidate(long Id, CandidateRow Row);

/// <summary>What a store tells of the candidates of a job, so that they can be sorted and filtered in memory.</summary>
internal interface ICandidateSource
{
    /// <summary>Gives everybody to <paramref name="take"/>.</summary>
    Task ReadAll(JobId job, Action<NumberedCandidate> take);

    /// <summary>Gives those who are candidates of the job.</summary>
    Task Read(JobId job, IReadOnlyCollection<AccountId> candidates, Action<NumberedCandidate> take);

    /// <summary>The rows of these numbers, in their order.</summary>
    Task<ImmutableArray<CandidateRow>> Rows(IReadOnlyList<long> ids);
}
