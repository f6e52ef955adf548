import fc from 'fast-check';
import { arranged, joined, moved, placesFor, type QueueOptions, type Waiting } from './queue.rules.js';
import { SpeakerKind } from './speaker-entry.entity.js';

const { CONTRIBUTION, QUESTION, ANSWER, POINT_OF_ORDER } = SpeakerKind;
const asTheyCome: QueueOptions = { firstTimersFirst: false, residentsFirst: false };
const hand = (id: string, more: Partial<Waiting> = {}): Waiting => ({
  id,
  kind: CONTRIBUTION,
  begun: false,
  answersToId: null,
  rank: 0,
  resident: false,
  firstTime: true,
  ...more,
});
const order = (id: string, rank: number) => hand(id, { kind: POINT_OF_ORDER, rank });
const ids = (queue: readonly Waiting[]) => queue.map(({ id }) => id).join(' ');
const filled = (hands: readonly Waiting[], options = asTheyCome) =>
  hands.reduce<Waiting[]>((queue, one) => joined(queue, one, options), []);

it('takes people as they come, points of order before them by their rank', () => {
  expect(ids(filled([hand('a'), hand('b'), order('late', 3), order('procedure', 1), hand('c'), order('too', 1)]))).toBe(
    'procedure too late a b c',
  );
});

it('lets whoever was set aside go on after points of order', () => {
  expect(ids(filled([hand('a'), order('p', 1), hand('aside', { begun: true })]))).toBe('p aside a');
});

it('puts an answer behind its question, and before others once it has been asked', () => {
  const question = hand('q', { kind: QUESTION });
  const answer = hand('r', { kind: ANSWER, answersToId: 'q' });
  const another = hand('s', { kind: ANSWER, answersToId: 'q' });
  expect(ids(filled([question, hand('a'), answer, another]))).toBe('q r s a');
  expect(ids(filled([hand('a'), order('p', 1), answer]))).toBe('p r a');
});

it('puts residents first, and then those who have not spoken, where the meeting asks for it', () => {
  const heard = hand('heard', { firstTime: false });
  const resident = hand('resident', { resident: true, firstTime: false });
  const newcomer = hand('new');
  const hands = [heard, resident, newcomer];
  expect(ids(filled(hands, { firstTimersFirst: true, residentsFirst: false }))).toBe('new heard resident');
  expect(ids(filled(hands, { firstTimersFirst: false, residentsFirst: true }))).toBe('resident heard new');
  expect(ids(filled(hands, { firstTimersFirst: true, residentsFirst: true }))).toBe('resident new heard');
  expect(ids(arranged(hands, { firstTimersFirst: true, residentsFirst: true }))).toBe('resident new heard');
  expect(ids(arranged(hands, asTheyCome))).toBe(ids(hands));
});

it('keeps what the desk has ordered by hand when somebody joins', () => {
  const byHand = moved([order('p', 1), hand('a'), hand('b')], hand('b'), 'p');
  expect(ids(byHand)).toBe('b p a');
  expect(ids(joined(byHand, hand('c'), asTheyCome))).toBe('b p a c');
  expect(ids(moved(byHand, hand('b'), null))).toBe('p a b');
  expect(ids(moved(byHand, hand('b'), 'nobody'))).toBe('b p a');
});

const anOption = fc.record({ firstTimersFirst: fc.boolean(), residentsFirst: fc.boolean() });
const someHands = fc
  .array(
    fc.record({
      kind: fc.constantFrom(CONTRIBUTION, QUESTION, ANSWER, POINT_OF_ORDER),
      begun: fc.boolean(),
      rank: fc.integer({ min: 1, max: 4 }),
      resident: fc.boolean(),
      firstTime: fc.boolean(),
      answers: fc.nat(),
    }),
    { maxLength: 14 },
  )
  .map((rows) =>
    rows.map(({ answers, ...row }, index) => {
      const target = rows[answers % rows.length];
      const isAnswer = row.kind === ANSWER && target?.kind === QUESTION && answers % rows.length < index;
      return hand(`h${index}`, {
        ...row,
        kind: row.kind === ANSWER && !isAnswer ? CONTRIBUTION : row.kind,
        answersToId: isAnswer ? `h${answers % rows.length}` : null,
      });
    }),
  );

it('never lets anybody wait before a point of order, and loses nobody', () => {
  fc.assert(
    fc.property(someHands, anOption, (hands, options) => {
      const queue = filled(hands, options);
      expect([...queue].map(({ id }) => id).sort()).toEqual(hands.map(({ id }) => id).sort());
      const kinds = queue.map(({ kind }) => kind === POINT_OF_ORDER);
      expect(kinds.lastIndexOf(true)).toBeLessThan(kinds.includes(false) ? kinds.indexOf(false) : kinds.length);
      for (const { id, answersToId } of queue) {
        if (answersToId)
          expect(queue.findIndex((one) => one.id === answersToId)).toBeLessThan(ids(queue).split(' ').indexOf(id));
      }
    }),
  );
});

it('ends in the same order whether people join one by one or all are put in order, and stays in it', () => {
  fc.assert(
    fc.property(someHands, anOption, (hands, options) => {
      const joinedUp = filled(hands, options);
      expect(ids(arranged(hands, options))).toBe(ids(joinedUp));
      expect(ids(arranged(joinedUp, options))).toBe(ids(joinedUp));
    }),
  );
});

it('keeps those who are equal in the order they came', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 12 }), (firstTimes) => {
      const queue = filled(
        firstTimes.map((firstTime, index) => hand(String(index).padStart(2, '0'), { firstTime })),
        { firstTimersFirst: true, residentsFirst: false },
      );
      for (const group of [true, false]) {
        const own = queue.filter(({ firstTime }) => firstTime === group).map(({ id }) => id);
        expect(own).toEqual([...own].sort());
      }
      expect(queue.map(({ firstTime }) => firstTime)).toEqual([...firstTimes].sort((a, b) => Number(b) - Number(a)));
    }),
  );
});

it('gives places in order, no place twice, and none of somebody who has spoken', () => {
  expect(placesFor([7, 3], 3, 9)).toEqual([3, 7, 10]);
  expect(placesFor([], 1, 0)).toEqual([1]);
});
