import { BEGUN_AT_ONCE, Origin, WaitingLine } from './waiting-line.js';

let now: number;
let begun: string[];
let line: WaitingLine<string>;
beforeEach(() => {
  now = 1_000;
  const own: string[] = [];
  begun = own;
  line = new WaitingLine(
    (newcomer) => own.push(newcomer),
    () => now,
  );
});

const everythingElse = () => new Promise(setImmediate);
const crowd = (origin: Origin<string>, name: string, count: number) => {
  const names = Array.from({ length: count }, (_, n) => `${name}${n}`);
  for (const newcomer of names) line.come(newcomer, origin);
  return names;
};

describe('the line of newcomers', () => {
  it('begins with one at once when nobody else comes', () => {
    line.come('a', new Origin());
    expect(begun).toEqual(['a']);
  });

  it('begins with a few of a crowd, looks at everything else, and goes on until nobody waits', async () => {
    const all = crowd(new Origin(), 'a', BEGUN_AT_ONCE * 3 + 1);
    for (const most of [1, 2, 3]) {
      expect(begun).toHaveLength(BEGUN_AT_ONCE * most);
      await everythingElse();
    }
    expect(begun).toEqual(all);
  });

  it('takes somebody from where few came before the rest of a crowd', async () => {
    const crowded = new Origin<string>();
    crowd(crowded, 'a', 500);
    line.come('b', new Origin());
    await everythingElse();
    expect(begun.slice(BEGUN_AT_ONCE)[0]).toBe('b');

    // Those of the crowd who come back are known for a while, however few they are at a time.
    for (let wait = 0; begun.length < 501; wait += 1) {
      expect(wait).toBeLessThan(100);
      await everythingElse();
    }
    crowd(crowded, 'c', BEGUN_AT_ONCE + 1);
    line.come('d', new Origin());
    await everythingElse();
    expect(begun.slice(-3)).toEqual(['d', 'c9', 'c10']);
  });

  it('forgets a crowd that went', () => {
    const origin = new Origin<string>();
    crowd(origin, 'a', 100);
    expect(origin.recent(now)).toBe(100);
    now += 20_000;
    expect(origin.recent(now)).toBeLessThan(0.001);
  });

  it('never begins with somebody who left', async () => {
    const origin = new Origin<string>();
    const names = crowd(origin, 'a', BEGUN_AT_ONCE + 2);
    line.leave(names.at(-2) as string, origin);
    await everythingElse();
    expect(begun).toEqual(names.filter((name) => name !== names.at(-2)));
  });
});
