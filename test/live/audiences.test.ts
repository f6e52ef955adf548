import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../support/app.js';
import { aLiveTable } from '../support/meetings.js';
import { anonymous, aWallOf, type Person } from '../support/people.js';

const Watch = `subscription ($id: ID!, $pass: String) { meetingLive(id: $id, pass: $pass) {
  activeItem { id } speaking { id } nextItem { id } queue { id } presentCount } }`;
const act = (name: string, argument: string) =>
  `mutation ($id: ID!) { ${name}(${argument}: $id) { __typename ... on MeetingRefusal { code } } }`;
const Open = act('openAgendaItem', 'itemId');
const Close = act('closeAgendaItem', 'itemId');
const Raise = `mutation ($id: ID!) { raiseHand(meetingId: $id) { __typename ... on SpeakerEntry { id } } }`;
const Start = act('startSpeaker', 'entryId');
const End = act('endSpeaker', 'entryId');
const SitIn = `mutation ($input: SignInObserverInput!) { signInObserver(input: $input) { ... on MeetingSignIn { pass } } }`;
const ROUNDS = 4;

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());

interface Shown {
  readonly activeItem: { id: string } | null;
  readonly speaking: { id: string } | null;
  readonly nextItem: { id: string } | null;
  readonly queue: readonly { id: string }[];
  readonly presentCount: number;
}

it('shows chair, party, wall and back row the same item and speaker, in the same order, to the end', async () => {
  const table = await aLiveTable(app, { demands: 0 });
  const { meeting, officer, member, merchant } = table;
  const audiences: [string, Person][] = [
    ['CHAIR', officer],
    ['PARTY', member],
    ['SCREEN', await aWallOf(app, meeting)],
    ['OBSERVER', anonymous],
  ];
  const { signInObserver } = await app
    .as(anonymous)
    .mutate<{ signInObserver: { pass: string } }>(SitIn, { input: { joinCode: meeting.joinCode, name: '老街坊' } });
  const { pass } = signInObserver;
  const screens = await Promise.all(
    audiences.map(async ([audience, person]) => ({
      audience,
      watch: await app.inAnotherBrowser(person).watch<{ meetingLive: Shown }>(Watch, {
        id: meeting.id,
        ...(audience === 'OBSERVER' ? { pass } : {}),
      }),
      seen: [] as string[],
    })),
  );
  /** What all of them can see, as one line. */
  const line = ({ activeItem, speaking, nextItem, queue, presentCount }: Shown) =>
    [activeItem?.id, speaking?.id, nextItem?.id, queue.length, presentCount].join(' ');
  const follow = async (screen: (typeof screens)[number], until: (shown: Shown) => boolean) => {
    for (;;) {
      const { meetingLive } = await screen.watch.next();
      if (screen.seen.at(-1) !== line(meetingLive)) screen.seen.push(line(meetingLive));
      if (until(meetingLive)) return meetingLive;
    }
  };
  const first = await Promise.all(screens.map((screen) => follow(screen, () => true)));
  const desk = async (document: string, id: string) => {
    const [answer] = Object.values(
      await app.as(officer).mutate<Record<string, { __typename: string }>>(document, { id }),
    );
    expect(answer?.__typename).not.toBe('MeetingRefusal');
  };
  const agenda = await app.app.database.pool.query<{ id: string }>(
    'select id from agenda_item where meeting_id = $1 order by position',
    [meeting.id],
  );
  const items = agenda.rows.map(({ id }) => id);

  const happened = [line(first[0] as Shown)];
  const now = { ...(first[0] as Shown) };
  const then = (change: Partial<Shown>) => happened.push(line(Object.assign(now, change)));
  for (let round = 0; round < ROUNDS; round += 1) {
    const item = items[round] as string;
    const next = items[round + 1];
    await desk(Open, item);
    then({ activeItem: { id: item }, nextItem: next === undefined ? null : { id: next } });
    const { raiseHand } = await app.as(merchant).mutate(Raise, { id: meeting.id });
    then({ queue: [raiseHand] });
    await desk(Start, raiseHand.id);
    then({ queue: [], speaking: { id: raiseHand.id } });
    // After each of these everybody shows the same item and the same speaker.
    const shown = await Promise.all(
      screens.map((screen) => follow(screen, ({ speaking }) => speaking?.id === raiseHand.id)),
    );
    expect(shown.map(line)).toEqual(Array(4).fill(line(now)));
    await desk(End, raiseHand.id);
    then({ speaking: null });
    await desk(Close, item);
    then({ activeItem: null });
  }
  await Promise.all(screens.map((screen) => follow(screen, (shown) => line(shown) === line(now))));

  // A screen may skip a state that passed quickly; none saw two of them the other way round.
  for (const { audience, seen } of screens) {
    let at = 0;
    for (const shown of seen) {
      at = happened.indexOf(shown, at);
      expect({ audience, at: at >= 0 }).toEqual({ audience, at: true });
    }
    expect(seen.at(-1)).toBe(happened.at(-1));
  }
});
