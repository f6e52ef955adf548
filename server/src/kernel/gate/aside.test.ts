import { Aside, AT_LEAST, AT_MOST, type Standers } from './aside.js';

let room: number;
let letIn: string[];
let due: (() => void)[];
let aside: Aside<string, Standers<string>>;
beforeEach(() => {
  const own: string[] = [];
  const timers: (() => void)[] = [];
  [room, letIn, due] = [0, own, timers];
  aside = new Aside(
    (_, newcomer) => own.push(newcomer),
    () => room,
    (run) => timers.push(run),
  );
});

const household = (): Standers<string> => ({ aside: new Set() });
const someTimeLater = () => due.shift()?.();
function crowd(name: string, count: number) {
  const origin = household();
  for (let n = 0; n < count; n += 1) aside.come(origin, `${name}${n}`);
  return origin;
}

describe('those who stand aside', () => {
  it('are let in a few at a time, the longest first, until nobody stands there', () => {
    crowd('a', AT_LEAST + 1);
    expect(letIn).toEqual([]);
    someTimeLater();
    expect(letIn).toEqual(Array.from({ length: AT_LEAST }, (_, n) => `a${n}`));
    someTimeLater();
    expect(letIn).toHaveLength(AT_LEAST + 1);
    expect(due).toEqual([]);
  });

  it('are let in from where fewest stand first', () => {
    crowd('a', 300);
    aside.come(household(), 'somebody');
    someTimeLater();
    expect(letIn[0]).toBe('somebody');
  });

  it('are let in as far as there is room', () => {
    crowd('a', 300);
    room = 50;
    someTimeLater();
    expect(letIn).toHaveLength(50);
    room = 1000;
    someTimeLater();
    expect(letIn).toHaveLength(50 + AT_MOST);
  });

  it('are forgotten when they go', () => {
    const origin = crowd('a', 3);
    for (const newcomer of ['a0', 'a1', 'a2']) aside.leave(origin, newcomer);
    someTimeLater();
    expect(letIn).toEqual([]);
    expect(due).toEqual([]);
  });
});
