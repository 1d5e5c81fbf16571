namespace Recruiting.Silo.Storage.Sqlite;

/// <summary>Remembers what was used lately: at most twice <paramref name="most"/> entries. For one thread.</summary>
internal sealed class Recent<TKey, TValue>(int most) where TKey : notnull where TValue : class
{
    private Dictionary<TKey, TValue> young = [];
    private Dictionary<TKey, TValue> old = [];

    public TValue? Find(TKey key)
    {
        if (young.TryGetValue(key, out var value)) return value;
        if (!old.TryGetValue(key, out value)) return null;
        Keep(key, value);
        return value;
    }

    public void Keep(TKey key, TValue value)
    {
        if (young.Count >= most)
        {
            (old, young) = (young, old);
            young.Clear();
        }
        young[key] = value;
    }

    public void Clear()
    {
        young.Clear();
        old.Clear();
    }
}
