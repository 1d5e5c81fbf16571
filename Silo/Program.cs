using Recruiting.Silo.Cli;

return args is ["read", .. var options]
    ? await ReadVerb.Run(options, Console.In, Console.Out)
    : Verbs.Run(args, Console.Out, Console.Error);
