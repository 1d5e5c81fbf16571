namespace Recruiting.Api.Demo;

public static class DemoSetup
{
    /// <summary>Without <paramref name="wanted"/> nothing is planted and there is nobody to sign in as.</summary>
    public static void AddDemo(this IServiceCollection services, bool wanted)
    {
        services.AddSingleton<DemoPlanting>().AddSingleton<DemoData>().AddSingleton<DemoCrowd>();
        if (!wanted) return;
        services.AddHostedService(provider => provider.GetRequiredService<DemoData>());
        services.AddHostedService(provider => provider.GetRequiredService<DemoCrowd>());
    }
}
