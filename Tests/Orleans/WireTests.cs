using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using Recruiting.Log;
using Recruiting.Silo.Orleans;
using Recruiting.Silo.Storage;
using Recruiting.Tests.Contracts;

namespace Recruiting.Tests.Orleans;

public sealed class WireTests : IDisposable
{
    private readonly ServiceProvider services = new ServiceCollection().AddWire().BuildServiceProvider();

    private Serializer Serializer => services.GetRequiredService<Serializer>();

    [Fact]
    public void Every_record_that_crosses_arrives_as_it_left() =>
        Assert.All(CrossingRecordTests.Samples, sample =>
        {
            var arrived = Serializer.Deserialize<object>(Serializer.SerializeToArray<object>(sample));
            Assert.Equal(sample.GetType(), arrived.GetType());
            Assert.Equal(Deciding.Text(sample), Deciding.Text(arrived));
        });

    [Fact]
    public void Within_a_silo_a_record_is_handed_over_as_it_is()
    {
        var copier = services.GetRequiredService<DeepCopier>();
        Assert.All(CrossingRecordTests.Samples.Where(sample => sample is not long), sample => Assert.Same(sample, copier.Copy(sample)));
    }

    [Fact]
    public void A_failure_arrives_as_itself()
    {
        var arrived = Serializer.Deserialize<object>(Serializer.SerializeToArray<object>(new StoreUnavailableException("The disk is full.")));
        Assert.Equal("The disk is full.", Assert.IsType<StoreUnavailableException>(arrived).Message);
    }

    public void Dispose() => services.Dispose();
}
