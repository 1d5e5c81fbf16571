/** An account's own view of itself. */
export interface ProfileView {
  readonly accountId: string;
  readonly version: number;
  readonly role: string;
  readonly email: string;
  readonly name: string;
  /** IANA, `Europe/Berlin`. */
  readonly zone: string;
  readonly headline: string;
  readonly resume: ResumeFile | null;
}

export interface ResumeFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: number;
  readonly storedAt: string;
}

export const mostBytes = 10 * 1024 * 1024;

/** "1.4 MB", "320 KB". */
export function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
