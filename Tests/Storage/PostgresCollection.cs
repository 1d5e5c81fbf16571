namespace Recruiting.Tests.Storage;

/// <summary>The tests that share one database server.</summary>
[CollectionDefinition]
public sealed class PostgresCollection : ICollectionFixture<PostgresServer>;
