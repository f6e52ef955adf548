import { canonicalJson } from '../canonical-json';
import { newClientMutationId } from '../mutation-id';
import { sha256Hex } from '../sha256';
import { realTimers, type Timers } from '../timers';
import type { Draft, FileRef, KeptAnswer, OutboxEntry } from './entry';
import { type Answer, leavesDoubt } from './post';
import type { Shelf, TableName, Tables } from './shelf';
import { type Turns, turnsOn } from './turn';

export interface OutboxOptions {
  /** Opened once, at the first need. */
  readonly open: () => Promise<Shelf>;
  /** Sends one act with the ids of its files in place. */
  readonly post: (entry: OutboxEntry, input: Readonly<Record<string, unknown>>) => Promise<Answer<unknown>>;
  readonly upload: (file: FileRef & { readonly blob: Blob }, person: string) => Promise<Answer<string>>;
  /** Called when the server says that whoever the entries are from is not signed in here. */
  readonly onSignInNeeded?: () => void;
  readonly timers?: Timers;
  readonly turns?: (shelf: () => Promise<Shelf>, now: () => number) => Turns;
  /** False where the phone knows that there is no signal: then nothing is tried, and nothing is in doubt. */
  readonly hasSignal?: () => boolean;
  /** Tells the other pages of this phone that something changed, and hears it from them. */
  readonly channel?: Pick<BroadcastChannel, 'postMessage' | 'onmessage'> | null;
}

/** What is on its way, as one page shows it. */
export interface OutboxView {
  readonly ready: boolean;
  readonly person: string | null;
  /** False: this browser keeps nothing, and what waits is gone when the page closes. */
  readonly lasts: boolean;
  /** The signed-in person's, oldest first. */
  readonly mine: readonly OutboxEntry[];
  /** How many of somebody else's (or, with nobody signed in, of anybody's) wait on this phone. Never what they are. */
  readonly others: number;
  readonly sending: string | null;
}

export type NewEntry = Pick<
  OutboxEntry,
  'act' | 'lane' | 'title' | 'about' | 'path' | 'input' | 'filesField' | 'files' | 'draftKey' | 'words'
> & {
  readonly id: string;
};

const NOTHING: OutboxView = { ready: false, person: null, lasts: true, mine: [], others: 0, sending: null };
const DAY = 86_400_000;
const ANOTHER_PAGE_MS = 3000;
const SHORTEST_WAIT_MS = 2000;
const LONGEST_WAIT_MS = 60_000;
/** A server that fails on one entry again and again is not going to take it; the person should know. */
const TROUBLES = 6;

/** Of other words under the same name: always the same for the same, so that they too are one act however often handed in. */
function otherName(id: string, digest: string): string {
  const hex = sha256Hex(`${id} ${digest}`);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Acts that are kept on the phone until the server has answered, and sent once. */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #timers: Timers;
  readonly #turns: Turns;
  readonly #listeners = new Set<() => void>();
  readonly #onSent = new Set<(entry: OutboxEntry) => void>();
  #shelf: Promise<Shelf> | null = null;
  #view: OutboxView = NOTHING;
  #person: string | null = null;
  #signInNeeded = false;
  #sending: string | null = null;
  #running: Promise<void> | null = null;
  #again = false;
  #failures = 0;
  #timer: unknown = null;
  #reading: Promise<void> = Promise.resolve();

  constructor(options: OutboxOptions) {
    this.#options = options;
    this.#timers = options.timers ?? realTimers;
    this.#turns = (options.turns ?? turnsOn)(() => this.#open(), this.#timers.now);
    if (options.channel) options.channel.onmessage = () => void this.look();
  }

  readonly view = (): OutboxView => this.#view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Called for each entry of this person that arrived, by whichever page it was sent. */
  onSent(listener: (entry: OutboxEntry) => void): () => void {
    this.#onSent.add(listener);
    return () => this.#onSent.delete(listener);
  }

  /** Whose entries may be sent from here: null when nobody is signed in. */
  async setPerson(person: string | null): Promise<void> {
    const changed = this.#person !== person;
    this.#person = person;
    this.#signInNeeded = false;
    if (changed) this.#failures = 0;
    await this.look();
    void this.send();
  }

  /** Throws away what is no longer of use. Once, when the page opens. */
  async tidy(): Promise<void> {
    const old = this.#timers.now() - DAY;
    await this.#run(['entry', 'draft', 'file'], async ({ entry, draft, file }) => {
      const used = new Set<string>();
      for (const one of await entry.getAll()) {
        if (one.state === 'SENT' && (one.sentAt ?? 0) < old) await entry.delete(one.key);
        else for (const { key } of one.files) used.add(key);
      }
      for (const one of await draft.getAll()) for (const { key } of one.files) used.add(key);
      for (const one of await file.getAll()) if (!used.has(one.key) && one.keptAt < old) await file.delete(one.key);
    });
    await this.look();
  }

  // What people write ------------------------------------------------------------------------------------------------

  /**
   * Keeps the act and lets go of its draft, together. Handed in twice under its id it is one act, unless the words are
   * others (a second page had the same draft open): then it is another. Answers its id; throws `PhoneFull`.
   */
  async add({ id, ...written }: NewEntry): Promise<string> {
    const person = this.#person;
    if (person === null) throw new Error('nobody is signed in');
    const digest = sha256Hex(canonicalJson([written.act, written.input, written.files.map(({ key }) => key)]));
    const kept = await this.#run(['entry', 'draft'], async ({ entry, draft }) => {
      const there = await entry.get(id);
      const key = there && there.digest !== digest ? otherName(id, digest) : id;
      if (!there || (key !== id && !(await entry.get(key)))) {
        const order = Math.max(0, ...(await entry.getAll()).map((one) => one.order)) + 1;
        await entry.put({
          ...written,
          key,
          digest,
          order,
          person,
          createdAt: this.#timers.now(),
          attempts: 0,
          troubles: 0,
          state: 'WAITING',
          inDoubt: false,
          why: null,
          sentAt: null,
        });
      }
      if ((await draft.get(written.draftKey))?.id === id) await draft.delete(written.draftKey);
      return key;
    });
    await this.#changed();
    void this.send();
    return kept;
  }

  /** What became of an entry, waiting at most `ms` for it. */
  settled(id: string, ms: number): Promise<OutboxEntry | null> {
    return new Promise((resolve) => {
      const finish = (entry: OutboxEntry | null) => {
        this.#timers.clear(timer);
        stop();
        resolve(entry);
      };
      const look = () => {
        const entry = this.#view.mine.find(({ key }) => key === id) ?? null;
        // Nobody is sending any more: it waits for its time.
        if (entry?.state !== 'WAITING' || !this.#running) finish(entry);
      };
      const timer = this.#timers.set(() => finish(this.#view.mine.find(({ key }) => key === id) ?? null), ms);
      const stop = this.subscribe(look);
      look();
    });
  }

  /**
   * Makes an entry a draft again, to be changed and sent as a new act. Not while it may have arrived: sending it changed
   * would then make it twice. `replace`: over a draft that is there.
   */
  async takeBack(key: string, { replace }: { replace: boolean }): Promise<Draft | 'IN_DOUBT' | 'DRAFT_THERE' | 'GONE'> {
    const answer = await this.#run(['entry', 'draft'], async ({ entry, draft }) => {
      const found = await entry.get(key);
      if (!found || found.person !== this.#person || found.state === 'SENT') return 'GONE';
      if (found.inDoubt || this.#sending === key) return 'IN_DOUBT';
      if (!replace && (await draft.get(found.draftKey))) return 'DRAFT_THERE';
      const again: Draft = {
        key: found.draftKey,
        id: newClientMutationId(),
        person: found.person,
        words: found.words,
        files: found.files,
        savedAt: this.#timers.now(),
      };
      await entry.delete(key);
      await draft.put(again);
      return again;
    });
    await this.#changed();
    return answer;
  }

  /** Sends a refused entry once more as it is. */
  async sendAgain(key: string): Promise<void> {
    await this.#change(key, (entry) =>
      entry.state === 'REFUSED' ? { ...entry, state: 'WAITING', why: null, troubles: 0 } : entry,
    );
    await this.send({ asked: true });
  }

  /** Only ever because the person said so. */
  async discard(...keys: string[]): Promise<void> {
    await this.#run(['entry', 'file'], async ({ entry, file }) => {
      for (const key of keys) {
        const found = await entry.get(key);
        if (!found || found.person !== this.#person) continue;
        for (const one of found.files) await file.delete(one.key);
        await entry.delete(key);
      }
    });
    await this.#changed();
  }

  // Drafts, photographs and answers ----------------------------------------------------------------------------------

  draft(key: string): Promise<Draft | null> {
    return this.#run(['draft'], async ({ draft }) => (await draft.get(key)) ?? null);
  }

  async saveDraft(given: Omit<Draft, 'savedAt'>): Promise<void> {
    await this.#run(['draft', 'entry'], async ({ draft, entry }) => {
      // A keystroke that is written down late does not bring back what has been handed in.
      if (!(await entry.get(given.id))) await draft.put({ ...given, savedAt: this.#timers.now() });
    });
  }

  dropDraft(key: string): Promise<void> {
    return this.#run(['draft', 'file'], async ({ draft, file }) => {
      for (const one of (await draft.get(key))?.files ?? []) await file.delete(one.key);
      await draft.delete(key);
    });
  }

  /** Keeps a photograph's bytes. Throws `PhoneFull`. */
  async keepFile(blob: Blob): Promise<string> {
    const key = newClientMutationId();
    const keptAt = this.#timers.now();
    await this.#run(['file'], ({ file }) => file.put({ key, blob, keptAt }));
    return key;
  }

  file(key: string): Promise<Blob | null> {
    return this.#run(['file'], async ({ file }) => (await file.get(key))?.blob ?? null);
  }

  /** Keeps what the server said, for pages opened without a signal. A full phone keeps none, and that is no matter. */
  async keepAnswer(answer: Omit<KeptAnswer, 'asOf'>): Promise<void> {
    await this.#run(['answer'], ({ answer: kept }) => kept.put({ ...answer, asOf: this.#timers.now() })).catch(
      () => undefined,
    );
  }

  answer(key: string): Promise<KeptAnswer | null> {
    return this.#run(['answer'], async ({ answer }) => (await answer.get(key)) ?? null);
  }

  /** When somebody signs out: what the server told them is nobody else's business on this phone. */
  async forgetAnswers(): Promise<void> {
    await this.#run(['answer'], async ({ answer }) => {
      for (const { key } of await answer.getAll()) await answer.delete(key);
    });
  }

  // Sending ----------------------------------------------------------------------------------------------------------

  /** Sends what waits, unless that is under way. `asked`: the person wants it, so try although there seems no signal. */
  send({ asked = false }: { asked?: boolean } = {}): Promise<void> {
    if (this.#running) {
      this.#again = true;
      return this.#running;
    }
    if (asked) this.#signInNeeded = false;
    if (this.#person === null || this.#signInNeeded || !(asked || this.#hasSignal())) return Promise.resolve();
    this.#timers.clear(this.#timer);
    this.#timer = null;
    this.#again = false;
    this.#running = this.#sendAll()
      .catch(() => this.#later(LONGEST_WAIT_MS))
      .then(() => {
        this.#running = null;
        // Something was added after the last look; what failed waits for its time.
        const next = this.#again && this.#timer === null ? this.send() : Promise.resolve();
        void this.look();
        return next;
      });
    return this.#running;
  }

  async #sendAll(): Promise<void> {
    const tookTurn = await this.#turns.take((stillMine) => this.#sendInTurn(stillMine));
    if (!tookTurn && (await this.#next(new Set()))) this.#later(ANOTHER_PAGE_MS);
  }

  async #sendInTurn(stillMine: () => Promise<boolean>): Promise<void> {
    const heldUp = new Set<string>();
    for (;;) {
      const next = await this.#next(heldUp);
      if (!next || !(await stillMine())) break;
      const what = await this.#sendOne(next, stillMine);
      if (what === 'STOP') break;
      if (what === 'HOLD_UP') heldUp.add(next.lane);
    }
    if (heldUp.size > 0) this.#backOff();
  }

  async #next(heldUp: ReadonlySet<string>): Promise<OutboxEntry | null> {
    const person = this.#person;
    if (person === null || this.#signInNeeded) return null;
    const waiting = (await this.#run(['entry'], ({ entry }) => entry.getAll())).filter(
      (entry) => entry.person === person && entry.state === 'WAITING' && !heldUp.has(entry.lane),
    );
    return waiting.sort(inOrder)[0] ?? null;
  }

  /** STOP: nothing else will get through now. HOLD_UP: what is about the same waits behind it. */
  async #sendOne(entry: OutboxEntry, stillMine: () => Promise<boolean>): Promise<'GO_ON' | 'HOLD_UP' | 'STOP'> {
    this.#sending = entry.key;
    await this.look();
    try {
      for (const file of entry.files) {
        if (file.id) continue;
        const blob = await this.file(file.key);
        if (!blob) return await this.#failed(entry, { is: 'REFUSED', why: { code: 'PHOTO_GONE', params: {} } });
        const answer = await this.#options.upload({ ...file, blob }, entry.person);
        if (answer.is !== 'DONE') return await this.#failed(entry, answer);
        await this.#change(entry.key, (now) => ({
          ...now,
          files: now.files.map((one) => (one.key === file.key ? { ...one, id: answer.value } : one)),
        }));
        if (!(await stillMine())) return 'STOP';
      }
      // Written down before it leaves: whoever opens the page next knows that it may have arrived.
      const leaving = await this.#change(entry.key, (now) =>
        now.state === 'WAITING' ? { ...now, inDoubt: true, attempts: now.attempts + 1 } : now,
      );
      if (leaving?.state !== 'WAITING') return 'GO_ON';
      const ids = leaving.files.map(({ id }) => id);
      const input = leaving.filesField ? { ...leaving.input, [leaving.filesField]: ids } : leaving.input;
      const answer = await this.#options.post(leaving, { ...input, clientMutationId: leaving.key });
      if (answer.is === 'REFUSED' && answer.why.code === 'IDEMPOTENCY_KEY_REUSED' && !entry.inDoubt)
        return await this.#renamed(leaving);
      if (answer.is !== 'DONE') return await this.#failed(leaving, answer, entry.inDoubt);
      await this.#arrived(leaving);
      return 'GO_ON';
    } finally {
      this.#sending = null;
      await this.#changed();
    }
  }

  /** Its name was another act's, of which this phone knows no more (a page that was open for days): it is an act of its own. */
  async #renamed({ key }: OutboxEntry): Promise<'GO_ON'> {
    await this.#run(['entry'], async ({ entry }) => {
      const found = await entry.get(key);
      if (!found) return;
      await entry.delete(key);
      const name = otherName(key, found.digest);
      if (!(await entry.get(name))) await entry.put({ ...found, key: name, inDoubt: false });
    });
    return 'GO_ON';
  }

  async #arrived(entry: OutboxEntry): Promise<void> {
    this.#failures = 0;
    await this.#run(['entry', 'file'], async (tables) => {
      const found = await tables.entry.get(entry.key);
      for (const { key } of entry.files) await tables.file.delete(key);
      // What was written is the server's now; the line that it went stays for a day.
      const sent = { state: 'SENT', sentAt: this.#timers.now(), why: null, inDoubt: false } as const;
      if (found) await tables.entry.put({ ...found, ...sent, input: {}, words: {}, files: [] });
    });
  }

  async #failed(
    entry: OutboxEntry,
    { is, why }: Exclude<Answer<unknown>, { is: 'DONE' }>,
    wasInDoubt = entry.inDoubt,
  ): Promise<'GO_ON' | 'HOLD_UP' | 'STOP'> {
    const trouble = is === 'LATER' && (why.code === 'INTERNAL' || why.code === 'UNKNOWN');
    const gaveUp = trouble && entry.troubles + 1 >= TROUBLES;
    const inDoubt = is !== 'REFUSED' && (wasInDoubt || (entry.inDoubt && leavesDoubt(why)));
    await this.#change(entry.key, (now) => ({
      ...now,
      state: is === 'REFUSED' || gaveUp ? 'REFUSED' : 'WAITING',
      inDoubt,
      troubles: now.troubles + (trouble ? 1 : 0),
      why,
    }));
    if (is === 'REFUSED' || gaveUp) return 'GO_ON';
    if (is === 'SIGN_IN') {
      this.#signInNeeded = true;
      this.#options.onSignInNeeded?.();
      return 'STOP';
    }
    if (trouble) return 'HOLD_UP';
    this.#backOff();
    return 'STOP';
  }

  #backOff(): void {
    const wait = Math.min(LONGEST_WAIT_MS, SHORTEST_WAIT_MS * 2 ** this.#failures);
    this.#failures += 1;
    this.#later(wait / 2 + this.#timers.random() * wait);
  }

  #later(ms: number): void {
    this.#timers.clear(this.#timer);
    this.#timer = this.#timers.set(() => {
      this.#timer = null;
      void this.send();
    }, ms);
  }

  // ------------------------------------------------------------------------------------------------------------------

  #hasSignal(): boolean {
    return this.#options.hasSignal?.() ?? true;
  }

  #open(): Promise<Shelf> {
    this.#shelf ??= this.#options.open();
    return this.#shelf;
  }

  async #run<T>(names: readonly TableName[], work: (tables: Tables) => Promise<T>): Promise<T> {
    return (await this.#open()).run(names, work);
  }

  async #change(key: string, change: (entry: OutboxEntry) => OutboxEntry): Promise<OutboxEntry | null> {
    return this.#run(['entry'], async ({ entry }) => {
      const found = await entry.get(key);
      if (!found) return null;
      const changed = change(found);
      if (changed !== found) await entry.put(changed);
      return changed;
    });
  }

  async #changed(): Promise<void> {
    this.#options.channel?.postMessage('changed');
    await this.look();
  }

  /** Reads again what is there: other pages may have sent meanwhile. One reading after the other, so that none is stale. */
  look(): Promise<void> {
    this.#reading = this.#reading.catch(() => undefined).then(() => this.#read());
    return this.#reading;
  }

  async #read(): Promise<void> {
    const { lasts } = await this.#open();
    const all = await this.#run(['entry'], ({ entry }) => entry.getAll());
    const whose = this.#person;
    const mine = all.filter(({ person }) => person === whose).sort(inOrder);
    const others = all.filter(({ person, state }) => person !== whose && state !== 'SENT').length;
    const before = new Map(this.#view.mine.map((entry) => [entry.key, entry.state]));
    this.#view = { ready: true, person: whose, lasts, mine, others, sending: this.#sending };
    for (const entry of mine) {
      const was = before.get(entry.key);
      if (was && was !== 'SENT' && entry.state === 'SENT') for (const tell of [...this.#onSent]) tell(entry);
    }
    for (const tell of [...this.#listeners]) tell();
  }
}

// Not by the time of day: a phone's clock jumps when the network tells it what time it is.
const inOrder = (a: OutboxEntry, b: OutboxEntry) => a.order - b.order;
