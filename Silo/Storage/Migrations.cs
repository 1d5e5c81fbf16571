using System.Collections.Immutable;
using System.Globalization;

namespace Recruiting.Silo.Storage;

/// <summary>A numbered migration; its file is <c>Migrations/NNN_name.sql</c> beside the store it belongs to.</summary>
internal sealed record Migration(int Number, string Sql)
{
    /// <summary>All of a store, in order; <paramref name="neighbour"/> is a type in the folder that has the <c>Migrations</c>.</summary>
    public static ImmutableArray<Migration> Beside(Type neighbour)
    {
        var prefix = $"{neighbour.Namespace}.Migrations.";
        var assembly = neighbour.Assembly;
        return
        [
            .. from name in assembly.GetManifestResourceNames()
               where name.StartsWith(prefix, StringComparison.Ordinal)
               orderby name
               select new Migration(int.Parse(name.AsSpan(prefix.Length, 3), CultureInfo.InvariantCulture), Text(assembly.GetManifestResourceStream(name)!)),
        ];
    }

    private static string Text(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
