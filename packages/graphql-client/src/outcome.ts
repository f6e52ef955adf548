import type { CodedError } from './errors';

export interface Refused extends CodedError {
  /** The refusal's type (`MeetingRefusal`), or undefined for an error. */
  readonly __typename?: string;
}

/** What came of an act: the answer, or why not. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly why: Refused };

export function outcomeOf(data: unknown): Outcome<unknown> {
  const fields = Object.entries((data ?? {}) as Record<string, unknown>).filter(([name]) => name !== '__typename');
  const value = fields[0]?.[1];
  const { __typename, code, params, ...more } = (value ?? {}) as Record<string, unknown>;
  if (typeof __typename === 'string' && __typename.endsWith('Refusal') && typeof code === 'string') {
    // What stands in the way (`groups`, `demands`) goes with the code, as far as it was asked for.
    const safe = params && typeof params === 'object' ? (params as Record<string, unknown>) : {};
    return { ok: false, why: { __typename, code, params: { ...more, ...safe } } };
  }
  return { ok: true, value };
}
