using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Recruiting.Reading;

namespace Recruiting.Api;

/// <summary>What the document says of types that write themselves.</summary>
public static class OpenApi
{
    public static void Describe(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Recruiting";
            document.Info.Description = "AI-led interviews and hiring at scale. Every refusal is application/problem+json with a stable code.";
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, _, _) =>
        {
            // Which refusals a call can give is said by its code; none of them is tied to 400.
            if (operation.Responses is { } responses && responses.Remove("400", out var refusal))
            {
                refusal.Description = "A refusal; code says which, errors names the members.";
                responses["4XX"] = refusal;
            }
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
            if (type.GetInterfaces().Any(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IId<>)))
            {
                schema.Type = JsonSchemaType.String;
                schema.Pattern = "^[A-Za-z0-9_.:-]{1,100}$";
            }
            else if (type == typeof(MessageId)) schema.Type = JsonSchemaType.String | JsonSchemaType.Integer;
            else if (type == typeof(FieldValue))
                schema.Description = "A string, a boolean, an array of option ids, or {min, max, approximate, unit} with currency and period for money.";
            return Task.CompletedTask;
        });
    }
}
