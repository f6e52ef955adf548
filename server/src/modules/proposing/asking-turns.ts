import type { Services } from '../../kernel/context.js';
import { ProposingRefusalCode } from './proposing.refusal.js';

/** All people together: a stalled model holds no more than these. */
const MOST_AT_ONCE = 4;
const MOST_A_MINUTE = 5;
const MINUTE_MS = 60_000;

/** Who asks the model of this server at the moment, and how often each did within the last minute. */
export class AskingTurns {
  readonly #asking = new Set<string>();
  readonly #asked = new Map<string, readonly number[]>();

  /** Takes a turn, or says why there is none. Whoever has one gives it back. */
  take(accountId: string, now: number): ProposingRefusalCode | null {
    if (this.#asking.has(accountId)) return ProposingRefusalCode.ASKING_ALREADY;
    for (const [one, times] of this.#asked) {
      const recent = times.filter((at) => at > now - MINUTE_MS);
      if (recent.length > 0) this.#asked.set(one, recent);
      else this.#asked.delete(one);
    }
    const own = this.#asked.get(accountId) ?? [];
    if (own.length >= MOST_A_MINUTE) return ProposingRefusalCode.TOO_OFTEN;
    if (this.#asking.size >= MOST_AT_ONCE) return ProposingRefusalCode.MODEL_BUSY;
    this.#asking.add(accountId);
    this.#asked.set(accountId, [...own, now]);
    return null;
  }

  giveBack(accountId: string): void {
    this.#asking.delete(accountId);
  }
}

const turns = new WeakMap<Services, AskingTurns>();

export function askingTurnsOf(services: Services): AskingTurns {
  const found = turns.get(services) ?? new AskingTurns();
  turns.set(services, found);
  return found;
}
