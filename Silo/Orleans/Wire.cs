using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using Orleans.Serialization.Cloning;
using Orleans.Serialization.Configuration;
using Recruiting.Log;

namespace Recruiting.Silo.Orleans;

/// <summary>How the plain records of the product travel between silos: as the JSON they are persisted in.</summary>
internal static class Wire
{
    private const string Product = nameof(Recruiting);

    public static IServiceCollection AddWire(this IServiceCollection services)
    {
        services.AddSingleton<IGeneralizedCopier, UncopiedRecords>();
        services.Configure<ExceptionSerializationOptions>(exceptions => exceptions.SupportedNamespacePrefixes.Add(Product));
        return services.AddSerializer(serializer => serializer.AddJsonSerializer(
            IsRecord, isCopyable: null!, json => json.Configure(options => options.SerializerOptions = Persisted.Options)));
    }

    private static bool IsRecord(Type type) =>
        !type.IsAssignableTo(typeof(Exception))
        && !type.IsAssignableTo(typeof(IGrain))
        && type.Namespace is { } name && (name == Product || name.StartsWith(Product + ".", StringComparison.Ordinal));

    /// <summary>Records are immutable, so a call within one silo hands them over as they are.</summary>
    private sealed class UncopiedRecords : IGeneralizedCopier
    {
        public bool IsSupportedType(Type type) => IsRecord(type);

        public object? DeepCopy(object? input, CopyContext context) => input;
    }
}
