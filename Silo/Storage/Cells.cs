using System.Collections.Immutable;
using System.Text.Json;
using Recruiting.Candidates;
using Recruiting.Log;

namespace Recruiting.Silo.Storage;

/// <summary>A candidate's cells as stores keep them: the JSON array of the contract.</summary>
internal static class Cells
{
    public static byte[] Encode(ImmutableArray<CandidateCell> cells) => JsonSerializer.SerializeToUtf8Bytes(cells, Persisted.Options);

    public static ImmutableArray<CandidateCell> Decode(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<ImmutableArray<CandidateCell>>(json, Persisted.Options);
}
