using System.Collections.Concurrent;
using System.Reflection;

namespace Recruiting.Silo.Embedded;

/// <summary>What <see cref="IGrains.Get{T}"/> returns: passes each call to the engine.</summary>
public class GrainProxy : DispatchProxy
{
    private EmbeddedGrains engine = null!;
    private GrainAddress address;

    internal static T Of<T>(EmbeddedGrains engine, string key) where T : class, IGrain
    {
        var proxy = (GrainProxy)Prototype<T>.Value.MemberwiseClone();
        (proxy.engine, proxy.address) = (engine, new(typeof(T), key));
        return (T)(object)proxy;
    }

    // Making a proxy by its type takes longer than a grain's call.
    private static class Prototype<T> where T : class
    {
        public static readonly GrainProxy Value = (GrainProxy)(object)Create<T, GrainProxy>();
    }

    protected override object Invoke(MethodInfo? targetMethod, object?[]? args) =>
        GrainMethod.Of(targetMethod!).Call(engine, address, args ?? []);
}

/// <summary>One method of a grain interface, ready to be called. Every one returns a <c>Task&lt;T&gt;</c>.</summary>
internal abstract class GrainMethod
{
    private static readonly ConcurrentDictionary<MethodInfo, GrainMethod> Known = new();

    public static GrainMethod Of(MethodInfo method) => Known.GetOrAdd(method, static method =>
        (GrainMethod)Activator.CreateInstance(typeof(GrainMethod<>).MakeGenericType(method.ReturnType.GetGenericArguments()), method)!);

    public abstract Task Call(EmbeddedGrains engine, GrainAddress address, object?[] args);
}

internal sealed class GrainMethod<T>(MethodInfo method) : GrainMethod
{
    private readonly MethodInvoker invoker = MethodInvoker.Create(method);

    public override Task Call(EmbeddedGrains engine, GrainAddress address, object?[] args) =>
        engine.Call(address, grain => (Task<T>)invoker.Invoke(grain, args.AsSpan())!);
}
