import { isRecord } from './problem';

/** What this browser keeps under a key; null when it is nothing that can be read. */
export function kept(storage: Storage, key: string): unknown {
  try {
    return JSON.parse(storage.getItem(key) ?? 'null') as unknown;
  } catch {
    return null;
  }
}

/** An object whose named members are all texts, or null. */
export function texts<Name extends string>(value: unknown, ...names: readonly Name[]): Readonly<Record<Name, string>> | null {
  return isRecord(value) && names.every((name) => typeof value[name] === 'string') ? (value as Record<Name, string>) : null;
}
