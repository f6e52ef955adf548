/** A fifth before it ends somebody else may have been given a new one. */
const USED_OF_ITS_LIFE = 0.8;

interface Given {
  readonly token: string;
  readonly seconds: number;
}

/** What our own program shows a provider: asked for once, kept while it lasts, asked for once by whoever comes together. */
export class AppToken {
  readonly #ask: () => Promise<Given>;
  readonly #now: () => Date;
  #kept: { readonly token: string; readonly until: number } | null = null;
  #asking: Promise<string> | null = null;

  constructor(ask: () => Promise<Given>, now: () => Date) {
    this.#ask = ask;
    this.#now = now;
  }

  get(): Promise<string> {
    if (this.#kept && this.#kept.until > this.#now().getTime()) return Promise.resolve(this.#kept.token);
    this.#asking ??= this.#fetch().finally(() => {
      this.#asking = null;
    });
    return this.#asking;
  }

  /** The provider does not take this one any more. */
  forget(token: string): void {
    if (this.#kept?.token === token) this.#kept = null;
  }

  async #fetch(): Promise<string> {
    const { token, seconds } = await this.#ask();
    this.#kept = { token, until: this.#now().getTime() + seconds * 1000 * USED_OF_ITS_LIFE };
    return token;
  }
}
