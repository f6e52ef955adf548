import type { ProviderCode } from '../../../config-of-elsewhere.js';

/** One way to a provider and back. */
export interface Attempt {
  /** What the browser brings back, so that nobody can be led into somebody else's way. */
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Where the provider leads the browser back to. */
  readonly callback: string;
  /** The browser is the provider's own program, which has its own door. */
  readonly inApp: boolean;
}

/** Who the provider says it is. What it says beside the subject is shown, and decides nothing. */
export interface OutsidePerson {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string | null;
  readonly phone: string | null;
}

/** Something that knows the people of the house: the one seam between signing in here and elsewhere. */
export interface PersonProvider {
  readonly code: ProviderCode;
  readonly name: string;
  /** Within it a subject is one person's for good. */
  readonly issuer: string;
  /** Where the browser is sent. Throws {@link ProviderAway}. */
  leadTo(attempt: Attempt): Promise<URL>;
  /** Whom the browser's return speaks of. Throws {@link ProviderAway} or {@link ProviderRefused}. */
  personOf(returned: URL, attempt: Omit<Attempt, 'inApp'>): Promise<OutsidePerson>;
}

/** It does not answer, or not in a way that can be read. `code` is for the log: no token, no name. */
export class ProviderAway extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** It answers, and does not say who it is. */
export class ProviderRefused extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

const LONGEST = 255;

/** A subject, a name, a number as a provider gave it, or null: what is no text, empty or too long is none. */
export function textOf(given: unknown): string | null {
  const text = typeof given === 'number' ? String(given) : given;
  if (typeof text !== 'string') return null;
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LONGEST || trimmed.includes('\0') || !trimmed.isWellFormed()) return null;
  return trimmed;
}

/** A code as browsers bring it back: one, and no longer than any provider gives. */
export function codeOf(returned: URL): string {
  const codes = returned.searchParams.getAll('code');
  const [code] = codes;
  if (codes.length !== 1 || !code || code.length > 512) throw new ProviderRefused('NO_CODE');
  return code;
}

/** A code of an error, and nothing else that may stand in its place. */
export const forTheLog = (code: string) => (/^[\w-]{1,40}$/.test(code) ? code : 'UNKNOWN');
