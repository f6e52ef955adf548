import { DeliveryFailure } from './notice-adapter.js';

export interface PaceSettings {
  /** To one person within the time: what is more they would not get, and nobody would say so. */
  readonly most: number;
  readonly withinMs: number;
}

/** Keeps within what a provider takes: so many to one person, and none at all while it says that it was too much. */
export class Pace {
  readonly #settings: PaceSettings;
  readonly #sent = new Map<string, number[]>();
  #restsUntil = 0;

  constructor(settings: PaceSettings) {
    this.#settings = settings;
  }

  /** Counts one to this person, or throws with how long it waits. */
  take(person: string, now: number): void {
    if (now < this.#restsUntil) throw new DeliveryFailure('LIMITED', { waitMs: this.#restsUntil - now });
    const { most, withinMs } = this.#settings;
    const recent = (this.#sent.get(person) ?? []).filter((at) => at > now - withinMs);
    if (recent.length >= most) {
      this.#sent.set(person, recent);
      throw new DeliveryFailure('LIMITED', { waitMs: (recent[0] ?? now) + withinMs - now });
    }
    this.#sent.set(person, [...recent, now]);
    if (this.#sent.size > 5000) this.#forget(now);
  }

  /** The provider says that it was too much: nobody's messages go for this long. */
  rest(now: number, forMs: number): DeliveryFailure {
    this.#restsUntil = now + forMs;
    return new DeliveryFailure('LIMITED', { waitMs: forMs });
  }

  #forget(now: number): void {
    for (const [person, times] of this.#sent) {
      if (times.every((at) => at <= now - this.#settings.withinMs)) this.#sent.delete(person);
    }
  }
}
