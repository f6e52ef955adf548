/** The pages the server serves, by their path. */
export type PageName = 'admin' | 'portal' | 'display';

/** The build a page says it is, or null (in development, and of pages from before builds were marked). */
export function buildOf(page: Document): string | null {
  return page.querySelector('meta[name="bandeng-build"]')?.getAttribute('content') ?? null;
}

/**
 * Whether the server has another build of this page than the one that runs. It says so in the header of every answer and
 * with every new live connection; a document it does not know is another sign.
 */
export class NewerBuild {
  readonly #page: PageName | null;
  readonly #own: string | null;
  readonly #listeners = new Set<() => void>();
  #isThere = false;

  constructor(page: PageName | null, own: string | null) {
    this.#page = page;
    this.#own = own;
  }

  /** Bound, for `useSyncExternalStore`. */
  readonly isThere = (): boolean => this.#isThere;

  /** Told once, when a newer build is noticed. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** `admin=… portal=… display=…`, as the server says it. */
  hear(builds: unknown): void {
    if (typeof builds !== 'string' || this.#own === null || this.#page === null) return;
    const said = builds.split(' ').find((part) => part.startsWith(`${this.#page}=`));
    if (said !== undefined && said !== `${this.#page}=${this.#own}`) this.#notice();
  }

  /** The server does not know a document of this page. Pages that are no build of their own are being worked on. */
  notKnown(): void {
    if (this.#own !== null) this.#notice();
  }

  #notice(): void {
    if (this.#isThere) return;
    this.#isThere = true;
    for (const listener of [...this.#listeners]) listener();
  }
}
