namespace Recruiting.Api.Ids;

/// <summary><c>{job:id}</c>: a path with something else in that place does not exist.</summary>
public sealed class IdConstraint : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values.TryGetValue(routeKey, out var value) && Id.IsValid(value as string);
}
