import { type DBSchema, type IDBPDatabase, openDB, type StoreNames } from 'idb';
import type { Draft, KeptAnswer, KeptFile, OutboxEntry, Turn } from './entry';

/** One kind of thing that is kept; every method belongs to the transaction that `run` opened. */
export interface Table<Value> {
  get(key: string): Promise<Value | undefined>;
  getAll(): Promise<Value[]>;
  put(value: Value): Promise<unknown>;
  delete(key: string): Promise<unknown>;
}

export interface Tables {
  readonly entry: Table<OutboxEntry>;
  readonly draft: Table<Draft>;
  readonly file: Table<KeptFile>;
  readonly answer: Table<KeptAnswer>;
  readonly turn: Table<Turn>;
}

export type TableName = keyof Tables;

/** Where the phone keeps things. Everything of one `run` is kept together, or none of it. */
export interface Shelf {
  /** False: only until the page closes, because this browser keeps nothing for pages. */
  readonly lasts: boolean;
  run<T>(names: readonly TableName[], work: (tables: Tables) => Promise<T>): Promise<T>;
}

const NAMES: readonly TableName[] = ['entry', 'draft', 'file', 'answer', 'turn'];

interface Kept extends DBSchema {
  entry: { key: string; value: OutboxEntry };
  draft: { key: string; value: Draft };
  file: { key: string; value: KeptFile };
  answer: { key: string; value: KeptAnswer };
  turn: { key: string; value: Turn };
}

/** Some browsers leave the question open for ever instead of saying no. */
const OPENING_MS = 4000;

/** The phone's own database; the page's memory where the browser allows none. */
export async function openShelf(name: string): Promise<Shelf> {
  try {
    const database = await inTime(opened(name), OPENING_MS);
    return new IndexedShelf(name, database);
  } catch {
    return new MemoryShelf();
  }
}

const opened = (name: string) =>
  openDB<Kept>(name, 1, {
    upgrade(database) {
      for (const table of NAMES) database.createObjectStore(table, { keyPath: 'key' });
    },
  });

/** Said to be kept means on the disk: a phone's battery ends when it likes. */
const STRICT = { durability: 'strict' } as const;

class IndexedShelf implements Shelf {
  readonly lasts = true;
  #database: IDBPDatabase<Kept>;

  constructor(
    readonly name: string,
    database: IDBPDatabase<Kept>,
  ) {
    this.#database = database;
  }

  async run<T>(names: readonly TableName[], work: (tables: Tables) => Promise<T>): Promise<T> {
    const transaction = await this.#begin(names);
    const tables = Object.fromEntries(names.map((name) => [name, transaction.objectStore(name)])) as unknown as Tables;
    // Whichever of the two fails first is the reason; the other may not go unheard.
    transaction.done.catch(() => undefined);
    try {
      const result = await work(tables);
      await transaction.done;
      return result;
    } catch (error) {
      try {
        transaction.abort();
      } catch {
        // It has ended already.
      }
      throw isFull(error) || isFull(transaction.error) ? new PhoneFull() : error;
    }
  }

  /** A browser short of memory closes databases; then it is opened again. */
  async #begin(names: readonly TableName[]) {
    try {
      return this.#database.transaction(names as StoreNames<Kept>[], 'readwrite', STRICT);
    } catch (error) {
      if ((error as Error).name !== 'InvalidStateError') throw error;
      this.#database = await inTime(opened(this.name), OPENING_MS);
      return this.#database.transaction(names as StoreNames<Kept>[], 'readwrite', STRICT);
    }
  }
}

/** For browsers that keep nothing, and for tests: what is here is gone when the page closes. */
export class MemoryShelf implements Shelf {
  readonly lasts = false;
  readonly #rows = new Map<TableName, Map<string, { readonly key: string }>>();
  #before: Promise<unknown> = Promise.resolve();

  run<T>(_names: readonly TableName[], work: (tables: Tables) => Promise<T>): Promise<T> {
    const turn = this.#before.then(() => work(this.#tables));
    this.#before = turn.catch(() => undefined);
    return turn;
  }

  readonly #tables = Object.fromEntries(NAMES.map((name) => [name, this.#table(name)])) as unknown as Tables;

  #table(name: TableName): Table<{ readonly key: string }> {
    const rows = new Map<string, { readonly key: string }>();
    this.#rows.set(name, rows);
    return {
      get: async (key) => rows.get(key),
      getAll: async () => [...rows.values()],
      put: async (value) => void rows.set(value.key, value),
      delete: async (key) => void rows.delete(key),
    };
  }
}

/** There is no room left on this phone. */
export class PhoneFull extends Error {}

const isFull = (error: unknown) => (error as { name?: string } | null)?.name === 'QuotaExceededError';

function inTime<T>(asked: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), ms);
    asked.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
