import type { Timers } from './timers';

/** Time that moves only when told to. */
export class FakeTimers implements Timers {
  at = Date.parse('2026-10-15T06:00:00Z');
  chance = 1;
  #next = 1;
  readonly #due = new Map<number, { at: number; run: () => void }>();

  /** How many are set and have not run. */
  get waiting(): number {
    return this.#due.size;
  }

  now = () => this.at;
  random = () => this.chance;
  set = (run: () => void, ms: number) => {
    const handle = this.#next++;
    this.#due.set(handle, { at: this.at + ms, run });
    return handle;
  };
  clear = (handle: unknown) => {
    this.#due.delete(handle as number);
  };
  advance(ms: number): void {
    const end = this.at + ms;
    for (;;) {
      const [soonest] = [...this.#due].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
      if (!soonest) break;
      this.#due.delete(soonest[0]);
      this.at = soonest[1].at;
      soonest[1].run();
    }
    this.at = end;
  }
}
