import { HttpTransportType, HubConnectionBuilder, HubConnectionState, LogLevel, type ISubscription } from '@microsoft/signalr';
import { idle, update } from './connection/state';
import { createStore } from './store';

/** One item of a watch; see the hub's contract. */
export interface LiveUpdate {
  readonly ready?: boolean | null;
  readonly version?: number | null;
  readonly events?: unknown;
  readonly key?: string | null;
  readonly rowVersion?: number | null;
  readonly row?: unknown;
}

export interface Watch {
  readonly topic: string;
  /** The version one has; said anew at every subscription. */
  after(): number;
  next(update: LiveUpdate): void;
}

interface Subscribed {
  readonly watch: Watch;
  stream: ISubscription<LiveUpdate> | null;
  failures: number;
}

export const connection = createStore(update, idle);

const hub = new HubConnectionBuilder()
  .withUrl('/live', { skipNegotiation: true, transport: HttpTransportType.WebSockets })
  .configureLogging(LogLevel.None)
  .build();
hub.serverTimeoutInMilliseconds = 30_000;

const watches = new Set<Subscribed>();
let attempts = 0;
let connections = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Watches a topic until the answer is called; over every reconnect it goes on from the version one has. */
export function watch(what: Watch): () => void {
  const subscribed: Subscribed = { watch: what, stream: null, failures: 0 };
  watches.add(subscribed);
  if (hub.state === HubConnectionState.Connected) subscribe(subscribed);
  else if (watches.size === 1) again(0);
  return () => {
    watches.delete(subscribed);
    subscribed.stream?.dispose();
    // A page that is left for another keeps the connection for it.
    if (watches.size === 0) later(stopIfUnused, 3_000);
  };
}

async function connect(): Promise<void> {
  if (watches.size === 0 || hub.state !== HubConnectionState.Disconnected) return;
  connection.send({ type: 'connecting', at: Date.now() });
  try {
    await hub.start();
  } catch {
    return again();
  }
  attempts = 0;
  connections++;
  connection.send({ type: 'connected' });
  watches.forEach(subscribe);
}

function again(wait = Math.min(10_000, 500 * 2 ** attempts++) * (0.8 + Math.random() * 0.4)): void {
  later(() => void connect(), wait);
}

function later(what: () => void, wait: number): void {
  clearTimeout(timer);
  timer = setTimeout(what, wait);
}

async function stopIfUnused(): Promise<void> {
  if (watches.size > 0) return;
  await hub.stop();
  connection.send({ type: 'stopped' });
}

function subscribe(subscribed: Subscribed): void {
  if (!watches.has(subscribed) || hub.state !== HubConnectionState.Connected) return;
  const opened = connections;
  // Only for a watch that ended on a connection that lives on; a new connection subscribes everything itself.
  const retry = () => {
    const wait = Math.min(30_000, 1_000 * 2 ** subscribed.failures++);
    setTimeout(() => opened === connections && subscribe(subscribed), wait);
  };
  subscribed.stream = hub.stream<LiveUpdate>('Watch', subscribed.watch.topic, subscribed.watch.after()).subscribe({
    next(item) {
      subscribed.failures = 0;
      subscribed.watch.next(item);
    },
    error: retry,
    complete: retry,
  });
}

hub.onclose(() => {
  if (watches.size === 0) return;
  connection.send({ type: 'lost', at: Date.now() });
  again();
});

/** A network that came or went leaves sockets that never notice: begin anew at once. */
async function reconnect(): Promise<void> {
  attempts = 0;
  if (hub.state === HubConnectionState.Disconnected) again(0);
  else await hub.stop();
}

addEventListener('offline', () => void reconnect());
addEventListener('online', () => void reconnect());
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible' && hub.state === HubConnectionState.Disconnected) void reconnect();
});
