/** Places taken, by whoever takes them. */
export class Places {
  readonly #taken = new Map<string, number>();
  #total = 0;

  get total(): number {
    return this.#total;
  }

  /** How many different holders there are. */
  get different(): number {
    return this.#taken.size;
  }

  of(holder: string): number {
    return this.#taken.get(holder) ?? 0;
  }

  take(holder: string): void {
    this.#total += 1;
    this.#taken.set(holder, this.of(holder) + 1);
  }

  leave(holder: string): void {
    const left = this.of(holder) - 1;
    this.#total -= 1;
    if (left > 0) this.#taken.set(holder, left);
    else this.#taken.delete(holder);
  }
}

/**
 * What is held, each thing counted once however often its holder holds it: a hall of a thousand telephones that watches
 * one meeting holds one view.
 */
export class Holdings {
  readonly #held = new Map<string, Places>();

  /** Whether the holder may hold this too, with `most` different things at a time. */
  allows(holder: string, thing: string, most: number): boolean {
    const own = this.#held.get(holder);
    return own === undefined || own.of(thing) > 0 || own.different < most;
  }

  hold(holder: string, thing: string): void {
    const own = this.#held.get(holder) ?? new Places();
    this.#held.set(holder, own);
    own.take(thing);
  }

  release(holder: string, thing: string): void {
    const own = this.#held.get(holder);
    if (!own) return;
    own.leave(thing);
    if (own.total === 0) this.#held.delete(holder);
  }
}
