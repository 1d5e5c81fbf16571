using Recruiting.Benchmarks;

var benchmarks = new Dictionary<string, (string About, Func<Task<string>> Run)>
{
    ["turns"] = ("durable interview turns over HTTP, 64 candidates at once, beside a bare JSON POST and a bare group commit", Turns.Run),
    ["growth"] = ("a turn at 1,000 messages over a turn at 10", Growth.Run),
    ["live"] = ("a message to its tick on a second device, at 1,000 turns a second", Live.Run),
    ["idle"] = ("memory of an open, watched, idle interview, at 10,000 of them", Idle.Run),
    ["resume"] = ("an interview of 40 messages from disk to its view", Resume.Run),
    ["lists"] = ("pages of a job's table with 100,000 candidates, every sort and filter", Lists.Run),
    ["reading"] = ("a message of 300 characters read against 8 fields, and hostile ones of up to 4,000", Reading.Run),
    ["load"] = ("the start page in a browser slowed down four times: its largest paint, and the bytes of script and style", PageLoad.Run),
    ["start"] = ("process start to ready on a file with 100,000 interviews", Start.Run),
};

if (args is not [var name] || !benchmarks.TryGetValue(name, out var benchmark))
{
    foreach (var (known, (about, _)) in benchmarks) Console.WriteLine($"{known,-8} {about}");
    return args.Length == 0 ? 0 : 2;
}
Console.WriteLine($"{name} {await benchmark.Run()}");
return 0;
