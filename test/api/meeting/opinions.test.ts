import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type TestApp } from '../../support/app.js';
import { heldRow, inTurn, tableRow } from '../../support/locks.js';
import { aLiveTable, type LiveTable, moreOf } from '../../support/meetings.js';
import { anonymous, aWallOf, type Person } from '../../support/people.js';
import { NoteStatement, SignInObserver } from './documents.js';

const round = '{ __typename ... on HallPoll { id status onWall } ... on MeetingRefusal { code } }';
const item = '{ __typename ... on HallPollItem { id number text status version } ... on MeetingRefusal { code } }';
const Prepare = `mutation Prepare($input: PrepareHallPollInput!) { prepareHallPoll(input: $input) ${round} }`;
const Open = `mutation Open($roundId: ID!) { openHallPoll(roundId: $roundId) ${round} }`;
const Close = `mutation Close($roundId: ID!) { closeHallPoll(roundId: $roundId) ${round} }`;
const Show = `mutation Show($roundId: ID!, $shown: Boolean!) { showHallPollOutcome(roundId: $roundId, shown: $shown) ${round} }`;
const Add = `mutation Add($input: AddPollItemInput!) { addPollItem(input: $input) ${item} }`;
const Submit = `mutation Submit($input: SubmitPollItemInput!) { submitPollItem(input: $input) ${item} }`;
const Moderate = `mutation Moderate($itemId: ID!, $asked: Boolean!, $version: Int!) {
  moderatePollItem(itemId: $itemId, asked: $asked, version: $version) ${item} }`;
const Vote = `mutation Vote($input: VoteOnPollItemInput!) { voteOnPollItem(input: $input) ${item} }`;
const TakeBack = `mutation TakeBack($itemId: ID!, $pass: String) { takePollItemBack(itemId: $itemId, pass: $pass) ${item} }`;
const Mine = `query Mine($roundId: ID!, $pass: String) { myHallPoll(roundId: $roundId, pass: $pass) {
  canVote canSubmit submitted { text canTakeBack } items { id text word } } }`;
const Prepared = `query Prepared($roundId: ID!) {
  preparedPollItems(roundId: $roundId) { id version number text status submitted answerCount } }`;
const Watch = `subscription Opinions($id: ID!) { meetingPolls(id: $id) { rounds {
  id title status onWall itemCount waitingCount voterCount answerCount
  result { voterCount placedCount tooFew groups { size standpoints { itemId agrees } }
    items { id text all { agree disagree pass } byGroup { agree disagree pass } groupInformed leastShare everyGroupAgrees } } } } }`;

let app: TestApp;
beforeAll(async () => {
  app = await anApp();
});
afterAll(() => app.close());

const texts = ['货位统一编号', '早市限时', '保安加岗', '每月公开'];

async function aRound(items: readonly string[] = texts, more: object = {}) {
  const table = await aLiveTable(app);
  const input = { meetingId: table.meeting.id, title: '市场怎么管', items, ...more };
  const { prepareHallPoll } = await app.as(table.officer).mutate(Prepare, { input });
  return { table, roundId: prepareHallPoll.id as string };
}
async function anOpenRound(items?: readonly string[], more?: object) {
  const made = await aRound(items, more);
  expect((await app.as(made.table.officer).mutate(Open, { roundId: made.roundId })).openHallPoll.status).toBe('OPEN');
  const { preparedPollItems } = await app.as(made.table.officer).query(Prepared, { roundId: made.roundId });
  return { ...made, ids: preparedPollItems.map(({ id }: { id: string }) => id) as string[] };
}
const seen = async (table: LiveTable, person: Person = table.merchant) => {
  const watch = await app.as(person).watch(Watch, { id: table.meeting.id });
  const { meetingPolls } = await watch.next();
  await watch.close();
  return meetingPolls.rounds;
};
const vote = async (person: Person, itemId: string, word: string) =>
  (await app.as(person).mutate(Vote, { input: { itemId, word } })).voteOnPollItem;

describe('opinions of the hall', () => {
  it('are given one at a time, grouped by likeness, and say what every group accepts', async () => {
    const { table, roundId, ids } = await anOpenRound();
    const people = await moreOf(app, table, 9);
    // Six who differ from three on all but the last two, which everybody wants.
    await Promise.all(
      people.map(async (person, index) => {
        for (const [column, itemId] of ids.entries()) {
          const agrees = column >= 2 || index < 6 === (column === 0);
          expect((await vote(person, itemId, agrees ? 'AGREE' : 'DISAGREE')).__typename).toBe('HallPollItem');
        }
      }),
    );
    const [running] = await seen(table, table.merchant);
    expect(running).toMatchObject({ status: 'OPEN', voterCount: 9, answerCount: 36, result: null });
    await app.as(table.officer).mutate(Close, { roundId });
    const [{ result }] = await seen(table, table.merchant);
    expect(result).toMatchObject({ voterCount: 9, placedCount: 9, tooFew: false });
    expect(result.groups.map(({ size }: { size: number }) => size)).toEqual([6, 3]);
    expect(
      result.items
        .slice(0, 2)
        .map(({ text }: { text: string }) => text)
        .sort(),
    ).toEqual(['保安加岗', '每月公开']);
    expect(result.items[0]).toMatchObject({ everyGroupAgrees: true, leastShare: 1, all: { agree: 9, disagree: 0 } });
    expect(result.items[0].groupInformed).toBeCloseTo((7 / 8) * (4 / 5), 12);
    expect(result.items.at(-1)).toMatchObject({ everyGroupAgrees: false });
    // Nobody is named in it: not who is in which group, not who put a statement forward.
    expect(JSON.stringify(result)).not.toMatch(/商户\d号/);
    expect(await vote(people[0] as Person, ids[0] as string, 'PASS')).toMatchObject({ code: 'ROUND_NOT_OPEN' });
  });

  it('are one voice each: a changed word replaces the earlier one', async () => {
    const { table, roundId, ids } = await anOpenRound(['一', '二']);
    for (const word of ['AGREE', 'PASS', 'DISAGREE']) await vote(table.merchant, ids[0] as string, word);
    const { myHallPoll } = await app.as(table.merchant).query(Mine, { roundId });
    expect(myHallPoll.items.map(({ text, word }: { text: string; word: string }) => [text, word])).toEqual([
      ['二', null],
      ['一', 'DISAGREE'],
    ]);
    expect(await seen(table)).toMatchObject([{ voterCount: 1, answerCount: 1 }]);
    const held = await heldRow(app, 'participant', table.merchantSeat.id);
    const taps = [app.as(table.merchant), app.inAnotherBrowser(table.merchant)].map((phone, index) =>
      phone.mutate(Vote, { input: { itemId: ids[1], word: index === 0 ? 'AGREE' : 'DISAGREE' } }),
    );
    await held.waitedForBy(2);
    await held.release();
    await Promise.all(taps);
    expect(await seen(table)).toMatchObject([{ voterCount: 1, answerCount: 2 }]);
    // What somebody thinks stands in no trail: only that they answered.
    const { rows } = await app.app.database.pool.query(
      `select distinct data - 'meetingId' - 'consultationId' - 'roundId' - 'itemId' as rest from audit_entry
       where type = 'meeting.opinionVoted' and data ->> 'roundId' = $1`,
      [roundId],
    );
    expect(rows).toEqual([{ rest: {} }]);
  });

  it('publish nothing with fewer than three people', async () => {
    const { table, roundId, ids } = await anOpenRound(['一', '二']);
    for (const person of [table.merchant, table.member]) await vote(person, ids[0] as string, 'AGREE');
    await app.as(table.officer).mutate(Close, { roundId });
    expect(await seen(table)).toMatchObject([{ result: { voterCount: 2, tooFew: true, groups: [], items: [] } }]);
  });

  it('hear what the room puts forward once it was looked at, and leave out what should not be asked', async () => {
    const { table, roundId } = await anOpenRound(['一']);
    const clientMutationId = crypto.randomUUID();
    const input = { roundId, text: '老街路灯先修', clientMutationId };
    const { submitPollItem } = await app.as(table.merchant).mutate(Submit, { input });
    expect((await app.as(table.merchant).mutate(Submit, { input })).submitPollItem.id).toBe(submitPollItem.id);
    expect(await vote(table.member, submitPollItem.id, 'AGREE').catch(({ code }) => code)).toBe('NOT_FOUND');
    expect(await seen(table, table.officer)).toMatchObject([{ itemCount: 1, waitingCount: 1 }]);
    const look = { itemId: submitPollItem.id, asked: true, version: submitPollItem.version };
    await expect(app.as(table.merchant).mutate(Moderate, look)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const { moderatePollItem } = await app.as(table.officer).mutate(Moderate, look);
    expect(moderatePollItem).toMatchObject({ status: 'ASKED', number: 2 });
    await expect(app.as(table.officer).mutate(Moderate, { ...look, asked: false })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await vote(table.member, submitPollItem.id, 'AGREE');
    await app.as(table.officer).mutate(Moderate, { ...look, asked: false, version: moderatePollItem.version });
    expect(await seen(table)).toMatchObject([{ itemCount: 1, answerCount: 0 }]);
    for (const text of ['二', '三']) await app.as(table.merchant).mutate(Submit, { input: { roundId, text } });
    const more = await app.as(table.merchant).mutate(Submit, { input: { roundId, text: '四' } });
    expect(more.submitPollItem).toMatchObject({ code: 'TOO_MANY_OPINIONS' });
  });

  it('are taken back by whoever put them forward, until somebody has looked at them', async () => {
    const { table, roundId } = await anOpenRound(['一']);
    const { merchant, member, officer } = table;
    const mine = async () => (await app.as(merchant).query(Mine, { roundId })).myHallPoll;
    const submit = async (text: string) =>
      (await app.as(merchant).mutate(Submit, { input: { roundId, text } })).submitPollItem;
    const slip = await submit('路登先修');
    expect((await mine()).submitted).toEqual([{ text: '路登先修', canTakeBack: true }]);
    for (const [person, code] of [
      [member, 'FORBIDDEN'],
      [officer, 'NOT_FOUND'],
    ] as const)
      await expect(app.as(person).mutate(TakeBack, { itemId: slip.id })).rejects.toMatchObject({ code });
    for (const _again of [1, 2])
      expect((await app.as(merchant).mutate(TakeBack, { itemId: slip.id })).takePollItemBack).toMatchObject({
        status: 'TAKEN_BACK',
      });
    expect(await mine()).toMatchObject({ canSubmit: true, submitted: [] });
    expect((await app.as(officer).query(Prepared, { roundId })).preparedPollItems).toMatchObject([{ text: '一' }]);
    expect(await seen(table, officer)).toMatchObject([{ itemCount: 1, waitingCount: 0 }]);
    const look = { itemId: slip.id, asked: true };
    await expect(app.as(officer).mutate(Moderate, { ...look, version: slip.version })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(app.as(officer).mutate(Moderate, { ...look, version: slip.version + 1 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });

    const [right] = [await submit('路灯先修'), await submit('二'), await submit('三')];
    expect((await mine()).canSubmit).toBe(false);
    await app.as(officer).mutate(Moderate, { itemId: right.id, asked: false, version: right.version });
    expect((await app.as(merchant).mutate(TakeBack, { itemId: right.id })).takePollItemBack).toMatchObject({
      code: 'OPINION_SETTLED',
    });
    expect((await mine()).submitted).toContainEqual({ text: '路灯先修', canTakeBack: false });
    const last = (await mine()).submitted.length;
    await app.as(officer).mutate(Close, { roundId });
    const closed = (await mine()).submitted;
    expect(closed).toHaveLength(last);
    expect(closed.map(({ canTakeBack }: { canTakeBack: boolean }) => canTakeBack)).toEqual([false, false, false]);
  });

  it('are twelve of one person at most in a round, taken back or not', async () => {
    const { table, roundId } = await anOpenRound(['一']);
    const submit = async () =>
      (await app.as(table.merchant).mutate(Submit, { input: { roundId, text: '再来一条' } })).submitPollItem;
    for (let written = 0; written < 12; written++)
      await app.as(table.merchant).mutate(TakeBack, { itemId: (await submit()).id });
    expect(await submit()).toMatchObject({ code: 'TOO_MANY_OPINIONS' });
    expect((await app.as(table.merchant).query(Mine, { roundId })).myHallPoll.canSubmit).toBe(false);
  });

  it.each([
    ['taken back first', 'TAKEN_BACK', ['TAKEN_BACK', 'CONFLICT']],
    ['looked at first', 'ASKED', ['OPINION_SETTLED', 'ASKED']],
  ])('are taken back or asked, not both: %s', async (order, stands, answers) => {
    const { table, roundId } = await anOpenRound(['一']);
    const input = { roundId, text: '路灯先修' };
    const { submitPollItem: made } = await app.as(table.merchant).mutate(Submit, { input });
    const back = async () => {
      const { takePollItemBack: answer } = await app.as(table.merchant).mutate(TakeBack, { itemId: made.id });
      return answer.code ?? answer.status;
    };
    const look = () =>
      app
        .as(table.officer)
        .mutate(Moderate, { itemId: made.id, asked: true, version: made.version })
        .then(
          ({ moderatePollItem: answer }) => answer.code ?? answer.status,
          ({ code }) => code,
        );
    const round = await heldRow(app, 'opinion_round', roundId);
    const came =
      order === 'taken back first' ? await inTurn(round, back, look) : (await inTurn(round, look, back)).reverse();
    expect(came).toEqual(answers);
    expect((await tableRow(app, 'opinion_item', made.id)).status).toBe(stands);
  });

  it('take statements from the record, open one round at a time, and hang one result on the wall', async () => {
    const { table, roundId } = await aRound([]);
    expect((await app.as(table.officer).mutate(Open, { roundId })).openHallPoll).toMatchObject({
      code: 'ROUND_EMPTY',
    });
    expect(await seen(table)).toEqual([]);
    const { noteStatement } = await app.as(table.officer).mutate(NoteStatement, {
      input: {
        meetingId: table.meeting.id,
        participantId: table.merchantSeat.id,
        text: '装卸区要单列',
        kind: 'PROPOSAL',
      },
    });
    const input = { roundId, text: '装卸区单列', statementId: noteStatement.id };
    expect((await app.as(table.officer).mutate(Add, { input })).addPollItem).toMatchObject({
      number: 1,
      status: 'ASKED',
    });
    await app.as(table.officer).mutate(Open, { roundId });
    const second = await app
      .as(table.officer)
      .mutate(Prepare, { input: { meetingId: table.meeting.id, title: '另一轮', items: ['一'] } });
    const another = second.prepareHallPoll.id;
    expect((await app.as(table.officer).mutate(Open, { roundId: another })).openHallPoll).toMatchObject({
      code: 'ANOTHER_ROUND_OPEN',
    });
    expect((await app.as(table.officer).mutate(Show, { roundId, shown: true })).showHallPollOutcome).toMatchObject({
      code: 'ROUND_NOT_OPEN',
    });
    await app.as(table.officer).mutate(Close, { roundId });
    expect((await app.as(table.officer).mutate(Open, { roundId })).openHallPoll).toMatchObject({
      code: 'ROUND_NOT_DRAFT',
    });
    await app.as(table.officer).mutate(Open, { roundId: another });
    await app.as(table.officer).mutate(Close, { roundId: another });
    for (const id of [roundId, another]) await app.as(table.officer).mutate(Show, { roundId: id, shown: true });
    expect(
      (await seen(table, await aWallOf(app, table.meeting))).map(({ onWall }: { onWall: boolean }) => onWall),
    ).toEqual([true, false]);
    for (const [document, variables] of [
      [Prepare, { input: { meetingId: table.meeting.id, title: '不', items: [] } }],
      [Open, { roundId }],
      [Close, { roundId }],
      [Show, { roundId, shown: true }],
      [Add, { input: { roundId, text: '不' } }],
    ] as const) {
      await expect(app.as(table.merchant).mutate(document, variables)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    await expect(app.as(table.merchant).query(Prepared, { roundId })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('are said once: whoever repeats their word, with a seat or a pass, adds nothing to the trail', async () => {
    const { table, roundId, ids } = await anOpenRound(['一'], { observersVote: true });
    const phone = app.inAnotherBrowser(anonymous);
    const { signInObserver } = await phone.mutate(SignInObserver, {
      input: { joinCode: table.meeting.joinCode, name: '邻居' },
    });
    const { pass } = signInObserver;
    for (const word of ['AGREE', 'AGREE', 'PASS', 'PASS', 'AGREE', 'AGREE']) {
      await vote(table.merchant, ids[0] as string, word);
      await phone.mutate(Vote, { input: { itemId: ids[0], word, pass } });
    }

    const voted = (await app.auditTrail({ id: roundId })).filter((type) => type === 'meeting.opinionVoted');
    expect(voted).toHaveLength(6);
    expect(await seen(table)).toMatchObject([{ voterCount: 2, answerCount: 2 }]);
  });

  it('of one who flips without end fill no trail: the last word stands, and others are heard', async () => {
    const { table, roundId, ids } = await anOpenRound();
    const [one, other] = ids as [string, string];
    const trail = async () => (await app.auditTrail({ id: roundId })).filter((t) => t.endsWith('opinionVoted'));
    await vote(table.merchant, one, 'AGREE');
    for (let n = 0; n < 30; n += 1) await vote(table.merchant, one, n % 2 ? 'AGREE' : 'DISAGREE');
    await expect(vote(table.merchant, one, 'DISAGREE')).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    expect(await trail()).toHaveLength(31);
    // A first word on another statement is no change.
    expect(await vote(table.merchant, other, 'PASS')).toMatchObject({ __typename: 'HallPollItem' });
    expect(await vote(table.member, one, 'DISAGREE')).toMatchObject({ __typename: 'HallPollItem' });
  });

  it('ask those who sit in only where the round says so', async () => {
    for (const observersVote of [true, false]) {
      const { table, roundId, ids } = await anOpenRound(['一'], { observersVote });
      const phone = app.inAnotherBrowser(anonymous);
      const { signInObserver } = await phone.mutate(SignInObserver, {
        input: { joinCode: table.meeting.joinCode, name: '邻居' },
      });
      const { pass } = signInObserver;
      expect((await phone.query(Mine, { roundId, pass })).myHallPoll.canVote).toBe(observersVote);
      const { voteOnPollItem } = await phone.mutate(Vote, { input: { itemId: ids[0], word: 'AGREE', pass } });
      expect(voteOnPollItem.code ?? 'voted').toBe(observersVote ? 'voted' : 'OBSERVER_MAY_NOT');
      await expect(phone.mutate(Vote, { input: { itemId: ids[0], word: 'AGREE' } })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    }
  });

  it.each([
    ['a vote that was first counts', 'vote'],
    ['one that comes after the closing is told so', 'closing'],
  ])('let a vote and the closing of their round take turns: %s', async (_, earlier) => {
    const { table, roundId, ids } = await anOpenRound(['一']);
    const held = await heldRow(app, 'opinion_round', roundId);
    const close = async () => (await app.as(table.officer).mutate(Close, { roundId })).closeHallPoll;
    const say = () => vote(table.merchant, ids[0] as string, 'AGREE');
    const [first, second] = earlier === 'vote' ? [say, close] : [close, say];
    const [one, other] = await inTurn<object, object>(held, first, second);
    expect(earlier === 'vote' ? other : one).toMatchObject({ status: 'CLOSED' });
    expect(earlier === 'vote' ? one : other).toMatchObject(
      earlier === 'vote' ? { id: ids[0] } : { code: 'ROUND_NOT_OPEN' },
    );
    expect(await seen(table)).toMatchObject([{ status: 'CLOSED', voterCount: earlier === 'vote' ? 1 : 0 }]);
  });

  it('do not wait for each other in a ring when somebody changes their word as the desk closes the round', async () => {
    const { table, roundId, ids } = await anOpenRound(['一']);
    await vote(table.merchant, ids[0] as string, 'AGREE');
    const held = await heldRow(app, 'opinion_vote', ids[0] as string, 'item_id');
    const voting = vote(table.merchant, ids[0] as string, 'DISAGREE');
    await held.waitedForBy(1);
    const closing = app.as(table.officer).mutate(Close, { roundId });
    await held.waitedForBy(2);
    await held.release();
    expect(await voting).toMatchObject({ id: ids[0] });
    expect((await closing).closeHallPoll).toMatchObject({ status: 'CLOSED' });
  });

  it('leave on record how many answered what, of none that fewer than three have answered, and nobody by name', async () => {
    const { table, roundId, ids } = await anOpenRound(['一', '二']);
    const people = [table.merchant, table.member, ...(await moreOf(app, table, 2))];
    for (const [index, person] of people.entries()) {
      await vote(person, ids[0] as string, ['AGREE', 'AGREE', 'DISAGREE', 'PASS'][index] as string);
    }
    await vote(table.merchant, ids[1] as string, 'AGREE');
    await app.as(table.officer).mutate(Close, { roundId });
    const { rows } = await app.app.database.pool.query(
      `select c -> 'values' as values from meeting_event e cross join jsonb_array_elements(e.changes) c
       where e.meeting_id = $1 and e.type = 'meeting.opinionRoundClosed' and c ->> 'table' = 'opinion_item'`,
      [table.meeting.id],
    );
    expect(rows.map(({ values }) => values)).toEqual([
      expect.objectContaining({ agree_count: 2, disagree_count: 1, pass_count: 1 }),
    ]);
    expect(JSON.stringify(rows)).not.toContain(table.merchantSeat.id);
  });
});
