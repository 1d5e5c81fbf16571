using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Recruiting.Reading;

namespace Recruiting.Jobs;

[JsonConverter(typeof(CamelCaseEnum<JobStatus>))]
public enum JobStatus { Open, Closed }

[JsonConverter(typeof(CamelCaseEnum<RoundFormat>))]
public enum RoundFormat { Screening, Technical, DeepDive, Panel }

[JsonConverter(typeof(CamelCaseEnum<Assessment>))]
public enum Assessment { None, LiveExercise, TakeHome, Scenario }

/// <summary>One step of the human interviews; <paramref name="Minutes"/> from 5 to 480.</summary>
public sealed record Round(string Name, RoundFormat Format, int Minutes, Assessment Assessment = Assessment.None);

/// <summary>What an employer writes. <paramref name="Instructions"/> are for the interviewer and never shown to candidates.</summary>
public sealed record Posting(
    string Title, string Description, string Instructions, ImmutableArray<Field> Fields, ImmutableArray<Round> Rounds);

/// <summary>A job as its organisation sees it; candidates get it with <see cref="Instructions"/> null.</summary>
/// <param name="FieldsVersion">Counts the changes to the fields, from 1.</param>
public sealed record JobView(
    JobId Id,
    long Version,
    OrganisationId OrganisationId,
    string OrganisationName,
    JobStatus Status,
    string Title,
    string Description,
    string? Instructions,
    ImmutableArray<Field> Fields,
    int FieldsVersion,
    ImmutableArray<Round> Rounds,
    DateTimeOffset CreatedAt);
