using Microsoft.Extensions.DependencyInjection;
using Recruiting.Log;
using Recruiting.Silo;

namespace Recruiting.Tests.Engine;

public sealed class EmbeddedBehaviourTests : GrainBehaviour, IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("engine-embedded-").FullName;
    private readonly ServiceProvider services;

    public EmbeddedBehaviourTests() =>
        services = new ServiceCollection().AddRecruiting(new(directory)).BuildServiceProvider();

    protected override IGrains Grains => services.GetRequiredService<IGrains>();
    protected override ILog Log => services.GetRequiredService<ILog>();

    public void Dispose()
    {
        services.Dispose();
        Directory.Delete(directory, recursive: true);
    }
}
