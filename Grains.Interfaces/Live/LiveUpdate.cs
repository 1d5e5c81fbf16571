using System.Text.Json;
using Recruiting.Candidates;

namespace Recruiting.Live;

/// <summary>What a watched topic sends. The first item of every watch only says <see cref="Ready"/>: from then on nothing is missed.
/// A stream topic then sends a <see cref="Version"/> with its <see cref="Events"/>, every version once and in order (the events may be
/// none); a set topic sends <see cref="Row"/>s.</summary>
public sealed record LiveUpdate(
    bool? Ready = null, long? Version = null, JsonElement? Events = null, string? Key = null, long? RowVersion = null, CandidateRow? Row = null);
