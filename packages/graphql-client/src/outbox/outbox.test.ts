import 'fake-indexeddb/auto';
import { newClientMutationId } from '../mutation-id';
import type { Timers } from '../timers';
import { type NewEntry, Outbox, type OutboxOptions } from './outbox';
import type { Answer } from './post';
import { MemoryShelf, openShelf, PhoneFull, type Shelf } from './shelf';
import { byLease, LEASE_MS } from './turn';

const done: Answer<unknown> = { is: 'DONE', value: { __typename: 'Demand' } };
const no = (is: 'REFUSED' | 'LATER' | 'SIGN_IN', code: string): Answer<never> => ({ is, why: { code, params: {} } });

/** Time that the test moves; nothing happens by itself. */
class Clock implements Timers {
  at = 1_000_000;
  #due: { at: number; run: () => void }[] = [];
  now = () => this.at;
  random = () => 0.5;
  set = (run: () => void, ms: number) => {
    const one = { at: this.at + ms, run };
    this.#due.push(one);
    return one;
  };
  clear = (handle: unknown) => {
    this.#due = this.#due.filter((one) => one !== handle);
  };
  get waits(): number[] {
    return this.#due.map(({ at }) => at - this.at).sort((a, b) => a - b);
  }
  pass(ms: number): void {
    this.at += ms;
    const due = this.#due.filter(({ at }) => at <= this.at);
    this.#due = this.#due.filter(({ at }) => at > this.at);
    for (const { run } of due) run();
  }
}

/** A server that keeps each act once per person and key, as the real one does. */
class Server {
  readonly rows = new Map<string, Record<string, unknown>>();
  readonly files = new Map<string, string>();
  readonly asked: string[] = [];
  /** What happens to the next requests: the answer is lost after the row is there, or a step the test holds. */
  lose = 0;
  before: (() => Promise<void>) | null = null;

  post: OutboxOptions['post'] = async (entry, input) => {
    this.asked.push(entry.key);
    await this.before?.();
    const key = `${entry.person}/${String(input.clientMutationId)}`;
    const known = this.rows.get(key);
    if (known && JSON.stringify(known) !== JSON.stringify(input)) return no('REFUSED', 'IDEMPOTENCY_KEY_REUSED');
    this.rows.set(key, { ...input });
    if (this.lose > 0) {
      this.lose -= 1;
      return no('LATER', 'NETWORK');
    }
    return done;
  };

  upload: OutboxOptions['upload'] = async ({ key }) => {
    if (!this.files.has(key)) this.files.set(key, `file-${this.files.size + 1}`);
    return { is: 'DONE', value: this.files.get(key) as string };
  };
}

let clock: Clock;
let server: Server;
let signal: boolean;
let phone: string;
beforeEach(() => {
  clock = new Clock();
  server = new Server();
  signal = true;
  phone = newClientMutationId();
});

/** A page of this phone. Opening another is a reload, or a second tab. */
async function aPage(options: Partial<OutboxOptions> & { person?: string | null } = {}): Promise<Outbox> {
  const { person = 'zhou', ...rest } = options;
  const outbox = new Outbox({
    open: () => openShelf(phone),
    post: server.post,
    upload: server.upload,
    timers: clock,
    turns: byLease,
    hasSignal: () => signal,
    channel: null,
    ...rest,
  });
  await outbox.setPerson(person);
  return outbox;
}

const demand = (title: string, given: Partial<NewEntry> = {}): NewEntry => ({
  id: newClientMutationId(),
  act: 'submitDemand',
  lane: 'market',
  title,
  about: '摩配大市场',
  path: '/consultations/market/demands',
  input: { title },
  filesField: null,
  files: [],
  draftKey: 'zhou/demand/market',
  words: { title },
  ...given,
});

const titles = () => [...server.rows.values()].map(({ title }) => title);
const states = (outbox: Outbox) => outbox.view().mine.map(({ state }) => state);

it('keeps what cannot be sent, over a reload, and sends it once when the signal returns', async () => {
  signal = false;
  const before = await aPage();
  await before.add(demand('路灯'));
  await before.add(demand('停车'));
  expect(server.asked).toEqual([]);
  expect(states(before)).toEqual(['WAITING', 'WAITING']);

  const after = await aPage();
  expect(states(after)).toEqual(['WAITING', 'WAITING']);
  signal = true;
  await after.send();
  expect(titles()).toEqual(['路灯', '停车']);
  expect(states(after)).toEqual(['SENT', 'SENT']);
  await after.send();
  expect(server.asked).toHaveLength(2);
});

it('sends again under the same key when the answer was lost after the row was there', async () => {
  server.lose = 2;
  const page = await aPage();
  await page.add(demand('路灯'));
  await page.send();
  expect(states(page)).toEqual(['WAITING']);
  expect(page.view().mine[0]).toMatchObject({ inDoubt: true, why: { code: 'NETWORK' } });

  clock.pass(60_000);
  await page.send();
  clock.pass(120_000);
  await page.send();
  expect(states(page)).toEqual(['SENT']);
  expect(new Set(server.asked).size).toBe(1);
  expect(server.asked).toHaveLength(3);
  expect(server.rows.size).toBe(1);
});

it('is one row when the page is closed while sending', async () => {
  let reached = () => {};
  const sent = new Promise<void>((resolve) => {
    reached = resolve;
  });
  // The first page's request reaches the server, and the page is gone before the answer.
  const dying = await aPage({
    post: async (...args) => {
      await server.post(...args);
      reached();
      return new Promise(() => {});
    },
  });
  void dying.add(demand('路灯'));
  await sent;

  const next = await aPage();
  expect(next.view().mine[0]).toMatchObject({ state: 'WAITING', inDoubt: true, attempts: 1 });
  // The dead page's turn is not over yet; then it is.
  await next.send();
  expect(server.asked).toHaveLength(1);
  clock.pass(LEASE_MS + 1);
  await next.send();
  expect(states(next)).toEqual(['SENT']);
  expect(server.rows.size).toBe(1);
});

it('two pages never send at the same time, and neither sends what the other has sent', async () => {
  let open = () => {};
  const held = new Promise<void>((resolve) => {
    open = resolve;
  });
  server.before = () => held;
  signal = false;
  const [one, two] = [await aPage(), await aPage()];
  await one.add(demand('路灯'));
  await one.add(demand('停车'));
  signal = true;
  const first = one.send();
  // The other page asks while the first holds the turn in the middle of a request.
  await until(() => server.asked.length === 1);
  await two.send();
  expect(server.asked).toHaveLength(1);
  open();
  await first;
  clock.pass(10_000);
  await two.send();
  expect(server.asked).toHaveLength(2);
  await two.look();
  expect(states(two)).toEqual(['SENT', 'SENT']);
});

it('other words under the same draft are one other act, however often they are handed in, and whenever', async () => {
  const page = await aPage();
  const first = demand('路灯');
  await page.add(first);
  await page.send();
  const other = { ...first, title: '停车', input: { title: '停车' }, words: { title: '停车' } };
  const names = [await page.add(other), await page.add(other)];
  expect(names[0]).toBe(names[1]);
  expect(names[0]).not.toBe(first.id);
  await page.send();
  expect(titles()).toEqual(['路灯', '停车']);

  // Days later, on a page that was open all the while: the phone has forgotten both, the server has not.
  clock.pass(90_000_000);
  await page.tidy();
  expect(page.view().mine).toEqual([]);
  await page.add(other);
  await page.send();
  expect(states(page)).toEqual(['SENT']);
  expect(titles()).toEqual(['路灯', '停车']);
});

it('an act handed in twice is one; other words under the same draft are another', async () => {
  signal = false;
  const page = await aPage();
  const written = demand('路灯');
  const first = await page.add(written);
  expect(await page.add(written)).toBe(first);
  const second = await page.add({ ...written, input: { title: '路灯和停车' } });
  expect(second).not.toBe(first);
  signal = true;
  await page.send();
  expect(await page.add(written)).toBe(first);
  expect(titles()).toEqual(['路灯', '路灯和停车']);
});

it('keeps the order within a consultation, also when the clock goes back', async () => {
  signal = false;
  const page = await aPage();
  await page.add(demand('第一'));
  clock.at -= 3_600_000;
  await page.add(demand('第二'));
  signal = true;
  await page.send();
  expect(titles()).toEqual(['第一', '第二']);
});

it('what the server fails on holds up its own consultation only, and is said after a while', async () => {
  let broken = true;
  const page = await aPage({
    post: async (entry, input) =>
      broken && entry.title === '坏' ? no('LATER', 'INTERNAL') : server.post(entry, input),
  });
  signal = false;
  await page.add(demand('坏'));
  await page.add(demand('后'));
  await page.add(demand('别处', { lane: 'elsewhere' }));
  signal = true;
  await page.send();
  expect(titles()).toEqual(['别处']);
  for (let attempt = 2; attempt <= 6; attempt += 1) await page.send();
  expect(page.view().mine[0]).toMatchObject({ state: 'REFUSED', why: { code: 'INTERNAL' } });
  expect(titles()).toEqual(['别处', '后']);
  broken = false;
  await page.sendAgain(page.view().mine[0]?.key ?? '');
  expect(titles()).toEqual(['别处', '后', '坏']);
});

it('never gives up on a database that is away, however long it stays away', async () => {
  let away = true;
  const page = await aPage({
    post: async (entry, input) => (away ? no('LATER', 'UNAVAILABLE') : server.post(entry, input)),
  });
  await page.add(demand('路灯'));
  for (let attempt = 1; attempt <= 20; attempt += 1) await page.send();
  expect(page.view().mine[0]).toMatchObject({ state: 'WAITING', inDoubt: true, why: { code: 'UNAVAILABLE' } });
  away = false;
  await page.send();
  expect(titles()).toEqual(['路灯']);
});

it('a refusal stays, with its reason, until the person decides', async () => {
  const page = await aPage({
    post: async (entry, input) =>
      entry.title === '路灯' && !input.body ? no('REFUSED', 'STEP_NOT_ALLOWED') : server.post(entry, input),
  });
  await page.add(demand('路灯'));
  await page.add(demand('停车'));
  await page.send();
  expect(page.view().mine.map(({ state, why }) => [state, why?.code])).toEqual([
    ['REFUSED', 'STEP_NOT_ALLOWED'],
    ['SENT', undefined],
  ]);
  const refused = page.view().mine[0]?.key ?? '';
  const draft = await page.takeBack(refused, { replace: false });
  if (typeof draft === 'string') throw new Error(draft);
  expect(draft).toMatchObject({ words: { title: '路灯' } });
  expect(draft.id).not.toBe(refused);
  await page.add(demand('路灯', { id: draft.id, input: { title: '路灯', body: '村口' } }));
  await page.send();
  expect(titles()).toEqual(['停车', '路灯']);
  expect(await page.draft('zhou/demand/market')).toBeNull();
});

it('is not changed while it may have arrived: changed and sent it would be there twice', async () => {
  server.lose = 1;
  const page = await aPage();
  await page.add(demand('路灯'));
  await page.send();
  const key = page.view().mine[0]?.key ?? '';
  expect(await page.takeBack(key, { replace: true })).toBe('IN_DOUBT');
});

it('does not write over a form that is half filled in, unless asked to', async () => {
  signal = false;
  const page = await aPage();
  await page.add(demand('路灯'));
  const draft = {
    key: 'zhou/demand/market',
    id: newClientMutationId(),
    person: 'zhou',
    words: { title: '半' },
    files: [],
  };
  await page.saveDraft(draft);
  const key = page.view().mine[0]?.key ?? '';
  expect(await page.takeBack(key, { replace: false })).toBe('DRAFT_THERE');
  expect((await page.draft(draft.key))?.words).toEqual({ title: '半' });
  expect(await page.takeBack(key, { replace: true })).toMatchObject({ words: { title: '路灯' } });
});

it('sends nobody what is somebody else’s, and shows them only how many there are', async () => {
  signal = false;
  const zhou = await aPage();
  await zhou.add(demand('路灯'));
  signal = true;
  const he = await aPage({ person: 'he' });
  await he.send();
  expect(server.asked).toEqual([]);
  expect(he.view()).toMatchObject({ mine: [], others: 1 });
  await he.discard(zhou.view().mine[0]?.key ?? '');
  expect(he.view().others).toBe(1);
  await he.setPerson('zhou');
  await he.send();
  expect(titles()).toEqual(['路灯']);
});

it('waits for the person to sign in again, and then goes on', async () => {
  let signedIn = false;
  let led = 0;
  const page = await aPage({
    post: async (...args) => (signedIn ? server.post(...args) : no('SIGN_IN', 'UNAUTHENTICATED')),
    onSignInNeeded: () => {
      led += 1;
    },
  });
  await page.add(demand('路灯'));
  await page.add(demand('停车'));
  await page.send();
  expect(led).toBe(1);
  expect(page.view().mine[0]).toMatchObject({ state: 'WAITING', inDoubt: false, why: { code: 'UNAUTHENTICATED' } });
  await page.setPerson(null);
  expect(page.view()).toMatchObject({ mine: [], others: 2 });
  signedIn = true;
  await page.setPerson('zhou');
  await page.send();
  expect(titles()).toEqual(['路灯', '停车']);
});

it('brings photographs up first, each once, and names them in order', async () => {
  let failing = true;
  const uploads: string[] = [];
  const page = await aPage({
    upload: async (file, person) => {
      uploads.push(await file.blob.text());
      const answer = await server.upload(file, person);
      if (failing && uploads.length === 2) {
        failing = false;
        return no('LATER', 'NETWORK');
      }
      return answer;
    },
  });
  const files = [];
  for (const bytes of ['一', '二', '三']) files.push({ key: await page.keepFile(new Blob([bytes])), name: 'a.jpg' });
  await page.add(demand('路灯', { files, filesField: 'photoIds' }));
  await page.send();
  expect(server.rows.size).toBe(0);

  const reloaded = await aPage();
  await reloaded.send();
  expect(server.files.size).toBe(3);
  expect([...server.rows.values()][0]).toMatchObject({ photoIds: ['file-1', 'file-2', 'file-3'] });
  expect(uploads).toEqual(['一', '二']);
  // The phone does not keep what the server has.
  expect(await reloaded.file(files[0]?.key ?? '')).toBeNull();
});

it('says so when the phone has lost a photograph, rather than sending without it', async () => {
  const page = await aPage();
  await page.add(demand('路灯', { files: [{ key: 'gone', name: 'a.jpg' }], filesField: 'photoIds' }));
  await page.send();
  expect(page.view().mine[0]).toMatchObject({ state: 'REFUSED', why: { code: 'PHOTO_GONE' } });
  expect(server.rows.size).toBe(0);
});

it('waits longer after each failure, and starts anew after a success', async () => {
  server.lose = 3;
  const page = await aPage();
  await page.add(demand('路灯'));
  await page.send();
  const waits = [clock.waits[0]];
  while (server.lose > 0) {
    clock.pass(clock.waits[0] ?? 0);
    await page.send();
    waits.push(clock.waits[0]);
  }
  expect(waits).toEqual([2000, 4000, 8000]);
  clock.pass(8000);
  await page.send();
  expect(states(page)).toEqual(['SENT']);
  server.lose = 1;
  await page.add(demand('停车'));
  await page.send();
  expect(clock.waits[0]).toBe(2000);
});

it('keeps a half-filled form, and lets go of it when it is handed in', async () => {
  const page = await aPage();
  const draft = {
    key: 'zhou/demand/market',
    id: newClientMutationId(),
    person: 'zhou',
    words: { title: '半句' },
    files: [],
  };
  await page.saveDraft(draft);
  expect((await (await aPage()).draft(draft.key))?.words).toEqual({ title: '半句' });
  signal = false;
  await page.add(demand('半句', { id: draft.id }));
  expect(await page.draft(draft.key)).toBeNull();
  // A keystroke that is written down late.
  await page.saveDraft(draft);
  expect(await page.draft(draft.key)).toBeNull();
});

it('throws away what is of no use any more, and nothing else', async () => {
  const page = await aPage();
  await page.add(demand('送到了'));
  await page.send();
  const [orphan, drafted] = [await page.keepFile(new Blob(['a'])), await page.keepFile(new Blob(['b']))];
  const files = [{ key: drafted, name: 'b.jpg' }];
  await page.saveDraft({ key: 'zhou/research/market', id: newClientMutationId(), person: 'zhou', words: {}, files });
  await page.tidy();
  expect(states(page)).toEqual(['SENT']);
  expect(await page.file(orphan)).not.toBeNull();
  clock.pass(2 * 86_400_000);
  signal = false;
  await page.add(demand('还在等'));
  await page.tidy();
  expect(states(page)).toEqual(['WAITING']);
  expect(await page.file(orphan)).toBeNull();
  expect(await page.file(drafted)).not.toBeNull();
});

it('works until the page closes where the browser keeps nothing', async () => {
  const memory: Shelf = new MemoryShelf();
  const page = await aPage({ open: async () => memory });
  signal = false;
  await page.add(demand('路灯'));
  expect(page.view()).toMatchObject({ lasts: false, mine: [{ state: 'WAITING' }] });
  signal = true;
  await page.send();
  expect(titles()).toEqual(['路灯']);
});

it('asks for memory when the database cannot be opened', async () => {
  const given = globalThis.indexedDB;
  try {
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true });
    expect((await openShelf(phone)).lasts).toBe(false);
  } finally {
    Object.defineProperty(globalThis, 'indexedDB', { value: given, configurable: true });
  }
  expect((await openShelf(phone)).lasts).toBe(true);
});

it('says that the phone is full, and keeps the draft', async () => {
  const shelf = await openShelf(phone);
  let full = false;
  const page = await aPage({
    open: async () => ({
      lasts: true,
      run: (names, work) =>
        shelf.run(names, (tables) => {
          const put = () => Promise.reject(Object.assign(new Error('full'), { name: 'QuotaExceededError' }));
          return work(full && names.includes('entry') ? { ...tables, entry: { ...bound(tables.entry), put } } : tables);
        }),
    }),
  });
  const draft = {
    key: 'zhou/demand/market',
    id: newClientMutationId(),
    person: 'zhou',
    words: { title: '路灯' },
    files: [],
  };
  await page.saveDraft(draft);
  full = true;
  await expect(page.add(demand('路灯', { id: draft.id }))).rejects.toBeInstanceOf(PhoneFull);
  full = false;
  expect((await page.draft(draft.key))?.words).toEqual({ title: '路灯' });
  expect(page.view().mine).toEqual([]);
});

it('a lease from a clock that ran ahead does not stand in the way', async () => {
  const shelf = new MemoryShelf();
  const ahead = byLease(
    async () => shelf,
    () => 10 ** 12,
  );
  const right = byLease(
    async () => shelf,
    () => 1000,
  );
  await ahead.take(async () => {
    let worked = false;
    expect(
      await right.take(async () => {
        worked = true;
      }),
    ).toBe(true);
    expect(worked).toBe(true);
  });
});

function bound<T extends object>(table: T): T {
  const names = ['get', 'getAll', 'put', 'delete'] as const;
  const given = table as Record<string, (...args: unknown[]) => unknown>;
  return Object.fromEntries(names.map((name) => [name, (...args: unknown[]) => given[name]?.(...args)])) as T;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}
