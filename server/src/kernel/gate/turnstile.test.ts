import type { Viewer } from '../viewer.js';
import { Standings } from './standing.js';
import { SentAway, TURN_LIMITS, type Turn, Turnstile } from './turnstile.js';

let now: number;
let standings: Standings;
let turnstile: Turnstile;
beforeEach(() => {
  now = 1_000;
  standings = new Standings(() => now);
  turnstile = new Turnstile(
    { ...TURN_LIMITS, others: 4, besideRegulars: 2, waiting: 12, waitingOfPlace: 6, crowd: 3 },
    () => now,
  );
});

const stranger = (address: string) => standings.placeOf(null, address);
const passAround = () => new Promise(setImmediate);

/** Somebody whose requests were answered for a while. */
async function aRegular(address: string, answers = 20) {
  const place = stranger(address);
  for (let n = 0; n < answers; n += 1) {
    const turn = await turnstile.enter(place);
    turn.answered();
    turn.leave();
    await passAround();
  }
  expect(place.standing.isRegular(now)).toBe(true);
  now += TURN_LIMITS.aboutMs + 1;
  return place;
}

/** Comes and stays; says so when it is let in. */
function come(address: string, served: string[] = []) {
  const entering = turnstile.enter(stranger(address)).then((turn) => {
    served.push(address);
    return turn;
  });
  entering.catch(() => undefined);
  return entering;
}

async function leave(turn: Promise<Turn>) {
  (await turn).leave();
  await passAround();
}

it('serves whoever is known at once while strangers wait', async () => {
  const known = await aRegular('10.0.0.1');
  const crowd = Array.from({ length: 10 }, (_, n) => come(`10.1.0.${n}`));
  await passAround();
  expect(turnstile.waiting).toBe(6);

  const turn = await turnstile.enter(known);

  expect([turn.isRegular, turnstile.waiting]).toEqual([true, 6]);
  // Beside a regular fewer strangers are served.
  for (const one of crowd.slice(0, 2)) await leave(one);
  expect(turnstile.waiting).toBe(6);
  turn.leave();
  await passAround();
  expect(turnstile.waiting).toBe(6);
  // A moment later none is about any more.
  now += TURN_LIMITS.aboutMs + 1;
  for (const one of crowd.slice(2, 3)) await leave(one);
  expect(turnstile.waiting).toBe(3);
});

it('serves somebody who had more of the server before those who were refused beyond slips', async () => {
  const refusedAgainAndAgain = stranger('10.1.0.2').standing;
  refusedAgainAndAgain.refused(now, 7);
  stranger('10.1.0.3').standing.used(150, now);
  const busy = Array.from({ length: 4 }, () => come('10.1.0.1'));
  const served: string[] = [];
  const waiting = [come('10.1.0.2', served), come('10.1.0.3', served)];
  for (const one of busy) await leave(one);

  expect(served).toEqual(['10.1.0.3', '10.1.0.2']);
  for (const one of waiting) await leave(one);
});

it('serves first whoever had least of the server lately', async () => {
  const busy = Array.from({ length: 4 }, () => come('10.1.0.1'));
  const served: string[] = [];
  const waiting = [come('10.1.0.1', served), come('10.1.0.1', served), come('10.1.0.2', served)];
  now += 100;
  for (const one of busy) await leave(one);

  expect(served).toEqual(['10.1.0.2', '10.1.0.1', '10.1.0.1']);
  for (const one of waiting) await leave(one);
});

it('looks at everything else that has come between quick answers', async () => {
  const served: string[] = [];
  const all = Array.from({ length: 16 }, (_, n) => come(`10.1.0.${n}`, served).then((turn) => turn.leave()));
  await passAround();
  const perTurn: number[] = [];
  while (served.length < 16) {
    const before = served.length;
    await passAround();
    perTurn.push(served.length - before);
  }
  await Promise.all(all);
  expect(perTurn).toEqual([4, 4]);
});

it('counts nobody as being served who waits for something else, and lets him go on in his turn', async () => {
  const slow = await Promise.all(Array.from({ length: 4 }, (_, n) => come(`10.1.0.${n}`)));
  const served: string[] = [];
  const next = come('10.1.1.1', served);
  await passAround();
  expect(served).toEqual([]);

  now += TURN_LIMITS.parkedAfterMs + 1;
  await next;
  const [first] = slow;
  const rest = [come('10.1.1.2'), come('10.1.1.3'), come('10.1.1.4')];
  await Promise.all(rest);
  let wentOn = false;
  const goingOn = first?.goOn().then(() => {
    wentOn = true;
  });
  await passAround();
  expect(wentOn).toBe(false);
  await leave(next);
  await goingOn;
});

it('takes whoever leaves out of the line', async () => {
  const inside = Array.from({ length: 4 }, (_, n) => come(`10.1.0.${n}`));
  let giveUp = () => {};
  const waiting = turnstile.enter(stranger('10.1.1.1'), (how) => {
    giveUp = how;
    return () => undefined;
  });
  giveUp();
  await expect(waiting).rejects.toBeInstanceOf(SentAway);
  expect(turnstile.waiting).toBe(0);
  for (const one of inside) await leave(one);
});

it('has room for so many to wait, and for so many of one place', async () => {
  const outcomes = (list: Promise<Turn>[]) =>
    Promise.all(
      list.map((one) =>
        Promise.race([
          one.then(
            () => 'served',
            () => 'sent away',
          ),
          passAround().then(() => 'waits'),
        ]),
      ),
    );
  expect(await outcomes(Array.from({ length: 11 }, () => come('10.1.0.1')))).toEqual([
    ...Array(4).fill('served'),
    ...Array(6).fill('waits'),
    'sent away',
  ]);
  expect(await outcomes(Array.from({ length: 7 }, (_, n) => come(`10.1.1.${n}`)))).toEqual([
    ...Array(6).fill('waits'),
    'sent away',
  ]);
});

/** Is refused so often. */
async function refused(address: string, times: number) {
  for (let n = 0; n < times; n += 1) {
    const turn = await turnstile.enter(stranger(address));
    turn.refused();
    turn.leave();
    await passAround();
  }
}

it('sends away who goes on after a hundred refusals, while others wait and only then', async () => {
  await refused('10.6.6.6', 101);
  const alone = await turnstile.enter(stranger('10.6.6.6'));
  alone.leave();
  await passAround();
  for (let n = 0; n < 7; n += 1) void come(`10.1.0.${n}`);
  await passAround();

  await expect(turnstile.enter(stranger('10.6.6.6'))).rejects.toBeInstanceOf(SentAway);
  // In a minute that is forgotten.
  now += 60_000;
  const later = turnstile.enter(stranger('10.6.6.6'));
  await expect(Promise.race([later, passAround().then(() => 'waits')])).resolves.not.toBeInstanceOf(SentAway);
});

it('takes a hall with its slips for what it is, and whoever only guesses for what he is', async () => {
  const hall = await aRegular('10.0.0.9', 300);
  await refused('10.0.0.9', 60);
  expect(hall.standing.isRegular(now)).toBe(true);
  const guesser = await aRegular('10.6.6.6', 10);
  await refused('10.6.6.6', 10);
  expect(guesser.standing.isRegular(now)).toBe(false);
});

it('lets nobody earn a name while others wait', async () => {
  const inside = Array.from({ length: 4 }, (_, n) => come(`10.1.0.${n}`));
  const waiting = come('10.1.1.1');
  for (const one of inside) {
    const turn = await one;
    turn.answered();
  }
  for (let n = 0; n < 20; n += 1) void come('10.1.1.1');
  for (const one of inside) (await one).leave();
  expect(stranger('10.1.0.0').standing.isKnown).toBe(false);
  await leave(waiting);
});

it('serves somebody known no sooner than others who takes far more than ever before', async () => {
  const known = await aRegular('10.0.0.1');
  for (let n = 0; n < 60; n += 1) {
    const turn = await turnstile.enter(known);
    now += 50;
    turn.leave();
    await passAround();
  }
  expect(known.standing.isRegular(now)).toBe(false);
  now += 60_000;
  expect(known.standing.isRegular(now)).toBe(true);
});

it('knows a person by the token of a session from when it was looked up until it ends', () => {
  expect(standings.placeOf('token', '10.0.0.1').name).toBe('address 10.0.0.1');
  standings.learn('token', { kind: 'GUEST', participantId: 'one' } as Viewer);
  const place = standings.placeOf('token', '10.0.0.1');
  expect([place.name, place.standing.isRegular(now)]).toEqual(['person one', true]);
  standings.learn('token', null);
  expect(standings.placeOf('token', '10.0.0.1').name).toBe('address 10.0.0.1');
});

it('knows nobody by the token of a screen, which anybody is given', () => {
  standings.learn('token', { kind: 'SCREEN', screenId: 'wall' } as Viewer);
  expect(standings.placeOf('token', '10.0.0.1').name).toBe('address 10.0.0.1');
});

it('serves so many of one regular at once, and more of him as others are served', async () => {
  const known = await aRegular('10.0.0.1');
  const turns = await Promise.all(Array.from({ length: 8 }, () => turnstile.enter(known)));
  expect(turns.filter(({ isRegular }) => isRegular)).toHaveLength(TURN_LIMITS.ofRegular);
});
