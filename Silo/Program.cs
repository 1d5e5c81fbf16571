using Recruiting.Silo.Cli;

return Verbs.Run(args, Console.Out, Console.Error);
