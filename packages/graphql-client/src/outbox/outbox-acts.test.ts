import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { newClientMutationId } from '../mutation-id';
import type { Timers } from '../timers';
import type { OutboxEntry } from './entry';
import { Outbox, type OutboxOptions } from './outbox';
import type { Answer } from './post';
import { openShelf } from './shelf';
import { byLease, LEASE_MS } from './turn';

// Two people on one phone with two pages, in a network that loses answers, on a server that fails, refuses and asks who they are;
// pages die in the middle, people take back, throw away, send again and hand in twice. A second telling keeps only what they said
// and what the server has; after each act the two must fit. OUTBOX_RUNS=5000 (and OUTBOX_SEED, OUTBOX_PATH) for long.

const { OUTBOX_RUNS, OUTBOX_SEED, OUTBOX_PATH } = process.env;
const RUNS: fc.Parameters<unknown> = {
  numRuns: Number(OUTBOX_RUNS ?? 120),
  seed: Number(OUTBOX_SEED ?? 20_260_302),
  ...(OUTBOX_PATH && { path: OUTBOX_PATH }),
};

const people = ['zhou', 'li'] as const;
const LANES = ['market', 'school'];
/** What comes of one request. LOST: the row is there and the answer is not. DIES: so, and the page is closed meanwhile. */
const WEATHERS = ['FINE', 'LOST', 'CUT', 'TROUBLE', 'BUSY', 'REFUSED', 'SIGN_IN', 'DIES'] as const;
type Weather = (typeof WEATHERS)[number];

const no = (is: 'REFUSED' | 'LATER' | 'SIGN_IN', code: string): Answer<never> => ({ is, why: { code, params: {} } });
const NO: Readonly<Partial<Record<Weather, Answer<never>>>> = {
  CUT: no('LATER', 'NETWORK'),
  TROUBLE: no('LATER', 'INTERNAL'),
  BUSY: no('LATER', 'TOO_MANY_REQUESTS'),
  REFUSED: no('REFUSED', 'DEADLINE_PASSED'),
  SIGN_IN: no('SIGN_IN', 'UNAUTHENTICATED'),
};

/** What somebody handed in, and what they then did with it. */
interface Said {
  /** Of the form it was written in. */
  readonly id: string;
  readonly person: string;
  readonly lane: string;
  readonly text: string;
  gone: 'TAKEN_BACK' | 'DISCARDED' | null;
  /** It arrived more than a day ago: handed in once more, the server knows it, the phone does not. */
  forgotten?: boolean;
}

class World implements Timers {
  at = 1_000_000;
  readonly said: Said[] = [];
  readonly rows = new Map<string, Readonly<Record<string, unknown>>>();
  readonly wrong: string[] = [];
  weather: Weather[] = [];
  signal = true;
  readonly pages: Outbox[] = [];
  readonly phone = newClientMutationId();
  readonly #dead = new Set<Outbox>();
  readonly #sending = new Set<Outbox>();
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

  pass(ms: number): void {
    this.at += ms;
    const due = this.#due.filter(({ at }) => at <= this.at);
    this.#due = this.#due.filter(({ at }) => at > this.at);
    for (const { run } of due) run();
  }

  async open(place: number, person: string | null): Promise<void> {
    const before = this.pages[place];
    if (before) this.#dead.add(before);
    const page: Outbox = new Outbox({
      open: () => openShelf(this.phone),
      post: (entry, input) => this.#post(page, entry, input),
      upload: async () => ({ is: 'DONE', value: 'file' }),
      timers: this.#whileAlive(() => page),
      turns: byLease,
      hasSignal: () => this.signal,
      channel: null,
    });
    this.pages[place] = page;
    await page.setPerson(person);
  }

  /** A page that is gone does nothing any more. */
  #whileAlive(page: () => Outbox): Timers {
    const set: Timers['set'] = (run, ms) => this.set(() => !this.#dead.has(page()) && run(), ms);
    return { now: this.now, random: this.random, set, clear: this.clear };
  }

  #post = async (
    page: Outbox,
    entry: OutboxEntry,
    input: Readonly<Record<string, unknown>>,
  ): Promise<Answer<unknown>> => {
    const never = new Promise<never>(() => {});
    if (this.#dead.has(page)) return never;
    for (const other of this.#sending)
      if (!this.#dead.has(other)) this.wrong.push(`two pages send at once, ${entry.key}`);
    this.#sending.add(page);
    await this.#mayLeave(entry, input);
    const weather = this.signal ? (this.weather.shift() ?? 'FINE') : 'CUT';
    const key = `${entry.person}/${entry.key}`;
    // A server that has it says so again; who asks whom comes before that.
    const there = this.rows.get(key);
    const answer =
      there && there.title !== input.title && (NO[weather] === undefined || weather === 'REFUSED')
        ? no('REFUSED', 'IDEMPOTENCY_KEY_REUSED')
        : there && weather === 'REFUSED'
          ? undefined
          : NO[weather];
    if (!answer && !there) this.rows.set(key, input);
    if (weather === 'DIES') {
      this.#dead.add(page);
      return never;
    }
    this.#sending.delete(page);
    return answer ?? (weather === 'LOST' ? no('LATER', 'NETWORK') : { is: 'DONE', value: {} });
  };

  async #mayLeave({ key, person, lane }: OutboxEntry, input: Readonly<Record<string, unknown>>): Promise<void> {
    const known = this.said.find((one) => one.text === input.title);
    if (!known || known.gone === 'TAKEN_BACK') return void this.wrong.push(`what was not handed in leaves: ${key}`);
    if (known.person !== person || known.text !== input.title)
      this.wrong.push(`it leaves as another's, or otherwise: ${key}`);
    const kept = await (await openShelf(this.phone)).run(['entry'], ({ entry }) => entry.getAll());
    const here = kept.find((one) => one.key === key);
    if (!here?.inDoubt) this.wrong.push(`it leaves before that was written down: ${key}`);
    const earlier = kept.filter((one) => one.person === person && one.lane === lane && one.state === 'WAITING');
    if (here && earlier.some(({ order }) => order < here.order))
      this.wrong.push(`it overtakes what waits before it: ${key}`);
  }

  isDead = (page: Outbox) => this.#dead.has(page);
}

type Real = World;
const settle = async () => {
  for (let n = 0; n < 60; n += 1) await new Promise((resolve) => setImmediate(resolve));
};

/** After each act: nothing is lost, doubled, or said to be what it is not. */
async function fits(world: World): Promise<void> {
  const kept = await (await openShelf(world.phone)).run(['entry'], ({ entry }) => entry.getAll());
  const found = [...world.wrong];
  const arrived = [...world.rows].map(([key, { title }]) => `${key.split('/')[0]}/${title}`);
  for (const one of world.said) {
    const { person, text, gone } = one;
    const here = kept.find(({ title }) => title === text);
    const there = arrived.includes(`${person}/${text}`);
    if (gone && here) found.push(`${gone}, and it is still there: ${text}`);
    if (gone === 'TAKEN_BACK' && there && !one.forgotten) found.push(`taken back, and it arrived: ${text}`);
    if (gone) continue;
    // The line that it went is shown for a day.
    if (!here && !there) found.push(`it is lost: ${text}`);
    if (!here) one.forgotten = true;
    if (!here) continue;
    if (here.state === 'SENT' && !there) found.push(`said to have arrived: ${text}`);
    else if (here.state !== 'SENT' && there && !here.inDoubt && !one.forgotten)
      found.push(`it arrived, and there is no doubt that it did not: ${text}`);
  }
  if (new Set(arrived).size < arrived.length) found.push('it arrived twice');
  for (const { title } of kept)
    if (!world.said.some(({ text }) => text === title)) found.push(`nobody handed it in: ${title}`);
  if (found.length > 0) throw new Error(found.join('; '));
}

abstract class Act implements fc.AsyncCommand<object, Real> {
  constructor(readonly words: string) {}
  check = () => true;
  abstract does(world: World): Promise<void>;
  async run(_: object, world: Real): Promise<void> {
    await this.does(world);
    await settle();
    await fits(world);
  }
  toString = () => this.words;
}

function act(words: string, does: (world: World) => Promise<void>): Act {
  return new (class extends Act {
    does = does;
  })(words);
}

/** Somebody uses the page at this place; one that died is opened again. */
async function pageAt(world: World, place: number): Promise<Outbox> {
  const page = world.pages[place] as Outbox;
  if (!world.isDead(page)) return page;
  await world.open(place, page.view().person);
  return world.pages[place] as Outbox;
}

async function handIn(
  world: World,
  place: number,
  lane: string,
  again: Said | undefined,
  otherwise: boolean,
): Promise<void> {
  const page = await pageAt(world, place);
  const { person } = page.view();
  if (person === null || (again && again.person !== person)) return;
  const id = again?.id ?? newClientMutationId();
  const text = again && !otherwise ? again.text : `事 ${world.said.length}`;
  await page.add({
    ...{ id, act: 'submitDemand', lane: again?.lane ?? lane, title: text, about: '', path: '/' },
    ...{ input: { title: text }, filesField: null, files: [], draftKey: `${person}/${lane}`, words: { title: text } },
  });
  // The same words under the same name are the same act.
  if (!again || otherwise) world.said.push({ id, person, lane: again?.lane ?? lane, text, gone: null });
}

const place = fc.nat(1);
const nth = fc.nat(9);
const one = (world: World, n: number) => (world.said.length > 0 ? world.said[n % world.said.length] : undefined);
/** Its name, where this page shows it: nobody does anything with what they do not see. */
const shown = (page: Outbox, { text }: Said) => page.view().mine.find(({ title }) => title === text)?.key;

const commands = fc.commands(
  [
    fc
      .tuple(place, fc.constantFrom(...LANES))
      .map(([p, lane]) => act(`hand in at ${p}, ${lane}`, (world) => handIn(world, p, lane, undefined, false))),
    fc.tuple(place, nth, fc.boolean()).map(([p, n, otherwise]) =>
      act(`hand in ${n} again at ${p}${otherwise ? ', otherwise' : ''}`, async (world) => {
        const again = one(world, n);
        // What was taken back is a draft under a new name.
        if (again && !again.gone) await handIn(world, p, again.lane, again, otherwise);
      }),
    ),
    fc.array(fc.constantFrom(...WEATHERS), { minLength: 1, maxLength: 4 }).map((next) =>
      act(`weather ${next}`, async (world) => {
        world.weather = next.slice();
      }),
    ),
    fc.boolean().map((signal) =>
      act(`signal ${signal}`, async (world) => {
        world.signal = signal;
      }),
    ),
    fc.tuple(place, fc.boolean()).map(([p, asked]) =>
      act(`send at ${p}${asked ? ', asked' : ''}`, async (world) => {
        const page = await pageAt(world, p);
        void page.send({ asked });
        await settle();
      }),
    ),
    fc.tuple(place, nth, fc.boolean()).map(([p, n, replace]) =>
      act(`take back ${n} at ${p}`, async (world) => {
        const [page, it] = [await pageAt(world, p), one(world, n)];
        const key = it && shown(page, it);
        if (!key) return;
        const answer = await page.takeBack(key, { replace });
        if (typeof answer === 'string') return;
        if (answer.words.title !== it.text) world.wrong.push(`it came back otherwise: ${it.text}`);
        it.gone = 'TAKEN_BACK';
      }),
    ),
    fc.tuple(place, nth).map(([p, n]) =>
      act(`discard ${n} at ${p}`, async (world) => {
        const [page, it] = [await pageAt(world, p), one(world, n)];
        const key = it && shown(page, it);
        if (!key) return;
        await page.discard(key);
        it.gone = 'DISCARDED';
      }),
    ),
    fc.tuple(place, nth).map(([p, n]) =>
      act(`send ${n} again at ${p}`, async (world) => {
        const [page, it] = [await pageAt(world, p), one(world, n)];
        const key = it && shown(page, it);
        if (key) void page.sendAgain(key);
        await settle();
      }),
    ),
    fc
      .tuple(place, fc.constantFrom(...people, null))
      .map(([p, person]) =>
        act(`${person ?? 'nobody'} at ${p}`, async (world) => (await pageAt(world, p)).setPerson(person)),
      ),
    place.map((p) =>
      act(`reload ${p}`, async (world) => {
        const person = world.pages[p]?.view().person ?? null;
        await world.open(p, person);
        await world.pages[p]?.tidy();
      }),
    ),
    fc.constantFrom(3000, 70_000, 90_000_000).map((ms) => act(`${ms} ms pass`, async (world) => world.pass(ms))),
    // A second act while the first is on its way, without waiting for it.
    fc.tuple(place, nth).map(([p, n]) =>
      act(`send at ${p} and take back ${n} at the other`, async (world) => {
        const [page, other, it] = [await pageAt(world, p), await pageAt(world, 1 - p), one(world, n)];
        void page.send({ asked: true });
        const key = it && shown(other, it);
        if (!key) return;
        const answer = await other.takeBack(key, { replace: true });
        if (typeof answer !== 'string') it.gone = 'TAKEN_BACK';
      }),
    ),
  ],
  { maxCommands: 30, size: '+1' },
);

it('loses, doubles and overtakes nothing, whoever does what in whatever weather', async () => {
  await fc.assert(
    fc.asyncProperty(commands, async (list) => {
      const world = new World();
      await world.open(0, 'zhou');
      await world.open(1, 'zhou');
      await fc.asyncModelRun(() => ({ model: {}, real: world }), list);
      await everythingArrives(world);
    }),
    RUNS,
  );
}, 3_600_000);

/** A fine day: whoever is signed in presses send, and nothing waits any more. */
async function everythingArrives(world: World): Promise<void> {
  world.weather = [];
  world.signal = true;
  await world.open(1, null);
  for (const person of people) {
    await world.open(0, null);
    world.pass(LEASE_MS + 1);
    await world.open(0, person);
    const page = world.pages[0] as Outbox;
    await page.send({ asked: true });
    await page.look();
    const waiting = page.view().mine.filter(({ state }) => state === 'WAITING');
    if (waiting.length > 0) throw new Error(`it waits for ever: ${waiting.map(({ key }) => key)}`);
  }
  await fits(world);
}
