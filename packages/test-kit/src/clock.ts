/** A clock that stands still until a test moves it. */
export class TestClock {
  #instant: Date;
  #perLook = 0;

  constructor(start: Date | string = '2026-03-02T01:00:00Z') {
    this.#instant = new Date(start);
  }

  now(): Date {
    const now = new Date(this.#instant);
    this.#instant = new Date(now.getTime() + this.#perLook);
    return now;
  }

  /** From now on moves on by this much with every look at it, as a real clock does; 0: stands still again. */
  moveWithEveryLook(milliseconds: number): void {
    this.#perLook = milliseconds;
  }

  /** Sets the time; may go backwards. */
  set(instant: Date | string): void {
    this.#instant = new Date(instant);
  }

  advance(by: { days?: number; hours?: number; minutes?: number; seconds?: number }): void {
    const { days = 0, hours = 0, minutes = 0, seconds = 0 } = by;
    this.#instant = new Date(this.#instant.getTime() + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000);
  }
}
