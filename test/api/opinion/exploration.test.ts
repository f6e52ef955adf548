import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../server/src/kernel/viewer.js';
import { Role } from '../../../server/src/kernel/viewer.js';
import { BriefStatus, BriefStepKind } from '../../../server/src/modules/opinion/brief.entity.js';
import { briefLifecycle } from '../../../server/src/modules/opinion/brief.lifecycle.js';
import {
  BriefAct,
  briefActs,
  mayDo,
  statusAfter,
  whyCannotDo,
} from '../../../server/src/modules/opinion/brief-acts.rules.js';
import { capacityOf } from '../../../server/src/modules/opinion/opinion.policy.js';
import { anApp, type TestApp } from '../../support/app.js';
import { act, words } from '../../support/briefs.js';
import { heldRow } from '../../support/locks.js';
import { kindsOf, toldTo } from '../../support/notices.js';
import { type AccountHolder, anAccountHolder } from '../../support/people.js';
import { aWorkingDistrict, type WorkingDistrict } from '../../support/working-district.js';

const statuses = Object.values(BriefStatus);
const acts = Object.values(BriefAct);
/** What was last done with a brief that stands here, where that can be taken back; and what may have been instead. */
const CAME_BY: Partial<Record<BriefStatus, BriefStepKind>> = {
  [BriefStatus.FIRST_REVIEW]: BriefStepKind.TAKEN_UP,
  [BriefStatus.RETURNED]: BriefStepKind.RETURNED,
  [BriefStatus.EDITING]: BriefStepKind.PASSED,
  [BriefStatus.REVIEWED]: BriefStepKind.REVIEWED,
};
const LAST: readonly (BriefStepKind | null)[] = [null, BriefStepKind.EDITED, ...Object.values(CAME_BY)];
const PERSON = '019f0000-0000-7000-8000-000000000001';
const OTHER = '019f0000-0000-7000-8000-000000000002';
const holding = (...roles: Role[]): Viewer => ({
  kind: 'ACCOUNT',
  sessionId: OTHER,
  accountId: PERSON,
  displayName: '某',
  mustChangePassword: false,
  posts: roles.map((role) => ({ role, committeeId: null, departmentId: null, memberId: null, groupId: null })),
});

/** Every part a person may have had in a brief, for every set of the posts that matter. */
const posts = [Role.SECRETARIAT, Role.REVIEWER, Role.SIGNER, Role.LEADER, Role.MEMBER];
const sets = Array.from({ length: 2 ** posts.length }, (_, bits) => posts.filter((_post, at) => bits & (1 << at)));
const parts = Array.from({ length: 16 }, (_, bits) => ({
  leads: Boolean(bits & 1),
  shares: Boolean(bits & 2),
  edited: Boolean(bits & 4),
  reviewed: Boolean(bits & 8),
}));

describe('every status, every act, every person', () => {
  it('moves only as the lifecycle allows, and never lets anybody judge or sign their own work', () => {
    let explored = 0;
    for (const roles of sets)
      for (const part of parts)
        for (const status of statuses)
          for (const one of acts) {
            const standing = capacityOf(holding(...roles), {
              status,
              leadAuthorId: part.leads ? PERSON : OTHER,
              authorIds: [OTHER, ...(part.leads || part.shares ? [PERSON] : [])],
              editorIds: part.edited ? [PERSON] : [],
              reviewerId: part.reviewed ? PERSON : OTHER,
              committeeIds: [],
            });
            for (const lastStep of LAST) {
              explored += 1;
              if (!standing.reads || !mayDo(one, standing)) continue;
              const facts = { status, isIssued: true, awaited: 0, openInstructions: 0, lastStep };
              if (whyCannotDo(one, standing, facts) !== null) continue;
              const to = statusAfter(one, status);
              if (to !== status && !briefLifecycle.may(status, to)) throw new Error(`${one}: ${status} → ${to}`);
              if (one === BriefAct.SIGN)
                expect(part).toEqual({ leads: false, shares: false, edited: false, reviewed: false });
              if ([BriefAct.REVIEW, BriefAct.PASS, BriefAct.RETURN, BriefAct.EDIT, BriefAct.UNDO].includes(one))
                expect([part.leads, part.shares]).toEqual([false, false]);
              // A step is taken back from where it led, and from nowhere else.
              if (one === BriefAct.UNDO) expect(lastStep).toBe(CAME_BY[status]);
            }
          }
    expect(explored).toBe(32 * 16 * statuses.length * acts.length * LAST.length);
  });

  it('leaves no status without a way on, and every status can be reached', () => {
    const reached = new Set<BriefStatus>([BriefStatus.DRAFT]);
    for (let grew = true; grew; ) {
      const before = reached.size;
      for (const { moves } of Object.values(briefActs))
        for (const [from, to] of Object.entries(moves)) if (reached.has(from as BriefStatus)) reached.add(to);
      grew = reached.size > before;
    }
    expect([...reached].sort()).toEqual([...statuses].sort());
    for (const status of statuses)
      expect(Object.values(briefActs).some(({ moves }) => moves[status] !== undefined)).toBe(true);
    // Whatever happens to it, a brief can still be issued and archived.
    for (const start of statuses.filter(
      (status) => status !== BriefStatus.FEEDBACK && status !== BriefStatus.ARCHIVED,
    )) {
      const seen = new Set<BriefStatus>([start]);
      for (const status of seen)
        for (const { moves } of Object.values(briefActs)) if (moves[status]) seen.add(moves[status]);
      expect([start, seen.has(BriefStatus.ARCHIVED)]).toEqual([start, true]);
    }
  });

  it('leads out of every status the desk can regret, and back to where the step was taken', () => {
    const led: Partial<Record<BriefStatus, BriefAct>> = {
      [BriefStatus.FIRST_REVIEW]: BriefAct.TAKE_UP,
      [BriefStatus.RETURNED]: BriefAct.RETURN,
      [BriefStatus.EDITING]: BriefAct.PASS,
      [BriefStatus.REVIEWED]: BriefAct.REVIEW,
    };
    for (const [to, by] of Object.entries(led) as [BriefStatus, BriefAct][]) {
      const back = briefActs[BriefAct.UNDO].moves[to] as BriefStatus;
      expect(briefActs[by].moves[back]).toBe(to);
    }
    // Of the others each has an act of its own that leads back, or went out in print.
    const back = [BriefAct.TAKE_BACK, BriefAct.REOPEN, BriefAct.SEND_BACK, BriefAct.RETRIEVE, BriefAct.UNDO];
    const regretted = statuses.filter((status) => back.some((one) => briefActs[one].moves[status]));
    expect(statuses.filter((status) => !regretted.includes(status))).toEqual([
      BriefStatus.DRAFT,
      BriefStatus.ISSUED,
      BriefStatus.FEEDBACK,
    ]);
  });

  it('offers whoever holds the posts, and had no part in it, exactly what the table says', () => {
    for (const status of statuses)
      for (const one of acts) {
        const standing = capacityOf(holding(Role.SECRETARIAT, Role.REVIEWER, Role.SIGNER), {
          status,
          leadAuthorId: OTHER,
          authorIds: [OTHER],
          editorIds: [],
          reviewerId: null,
          committeeIds: [],
        });
        const facts = {
          ...{ status, isIssued: true, awaited: 0, openInstructions: 0 },
          lastStep: CAME_BY[status] ?? null,
        };
        const allowed = mayDo(one, standing) && whyCannotDo(one, standing, facts) === null;
        // Of those who write it, and of a leader's own hand.
        const others = [
          BriefAct.REVISE,
          BriefAct.DISCARD,
          BriefAct.SUBMIT,
          BriefAct.TAKE_BACK,
          BriefAct.WRITE_INSTRUCTION,
        ];
        expect([status, one, allowed]).toEqual([
          status,
          one,
          briefActs[one].moves[status] !== undefined && !others.includes(one),
        ]);
      }
  });
});

/** The same through the front door: each status against each mutation of the desk, by each kind of person. */
describe('through the API', () => {
  let app: TestApp;
  let district: WorkingDistrict;
  let people: Record<string, AccountHolder>;
  beforeAll(async () => {
    app = await anApp();
    district = await aWorkingDistrict(app);
    people = {
      secretariat: await anAccountHolder(app, { role: Role.SECRETARIAT }),
      reviewer: await anAccountHolder(app, { role: Role.REVIEWER }),
      signer: await anAccountHolder(app, { role: Role.SIGNER }),
      author: district.people.member,
      everything: await anAccountHolder(
        app,
        { role: Role.SECRETARIAT },
        { role: Role.REVIEWER },
        { role: Role.SIGNER },
      ),
    };
  });
  afterAll(() => app?.close());

  const tried: readonly (readonly [BriefAct, string, object])[] = [
    [BriefAct.REVISE, 'saveBrief', { ...words, handIn: false }],
    [BriefAct.SUBMIT, 'saveBrief', { ...words, handIn: true }],
    [BriefAct.TAKE_BACK, 'takeBackBrief', {}],
    [BriefAct.TAKE_UP, 'takeUpBrief', {}],
    [BriefAct.RETURN, 'returnBrief', { reason: '请补充' }],
    [BriefAct.RETAIN, 'retainBrief', { reason: '已有同类' }],
    [BriefAct.PASS, 'passBrief', {}],
    [BriefAct.REOPEN, 'reopenBrief', {}],
    [BriefAct.EDIT, 'editBrief', words],
    [BriefAct.REVIEW, 'reviewBrief', {}],
    [BriefAct.SIGN, 'signBrief', {}],
    [BriefAct.UNDO, 'undoBriefStep', { reason: '点错了' }],
    [BriefAct.SEND_BACK, 'sendBackBrief', { reason: '数据再核' }],
    [BriefAct.ISSUE, 'issueBrief', { sentTo: ['区委办'], copiedTo: [] }],
    [BriefAct.SEND_UP, 'sendBriefUp', { level: 'CITY', recipient: '市政协', sentOn: '2026-03-02' }],
    [
      BriefAct.RECORD_INSTRUCTION,
      'recordInstruction',
      {
        ...{ level: 'DISTRICT', leaderName: '周书记', leaderPost: '区委书记', wording: '请研究', addressee: '城管局' },
        ...{
          duty: '拿出办法',
          readerIds: [],
          instructedOn: '2026-03-02',
          dueOn: '2099-03-02',
          lookBackOn: '2099-06-02',
        },
      },
    ],
    [BriefAct.CORRECT, 'correctBrief', { ...words, reason: '写错了地名' }],
    [BriefAct.ARCHIVE, 'archiveBrief', {}],
    [BriefAct.RETRIEVE, 'retrieveBrief', {}],
  ];

  it.each(tried)('%s is done from where the table says, and nowhere else', async (one, name, more) => {
    const wrong: string[] = [];
    for (const status of statuses) {
      for (const [who, by] of Object.entries(people)) {
        const { id } = await district.aBrief(status);
        const lastStep = CAME_BY[status] ?? null;
        await app.app.database.pool.query(
          `insert into brief_step (id, created_at, brief_id, kind, at)
           select gen_random_uuid(), now(), $1, $2, now() + interval '1 day' where $2::text is not null`,
          [id, lastStep],
        );
        const { rows } = await app.app.database.pool.query(
          `select array_agg(account_id) as authors from brief_author where brief_id = $1`,
          [id],
        );
        const viewer = await viewerOf(by);
        const standing = capacityOf(viewer, {
          status,
          leadAuthorId: rows[0].authors[0],
          authorIds: rows[0].authors,
          editorIds: [],
          reviewerId: null,
          committeeIds: [],
        });
        const facts = { status, isIssued: true, awaited: 0, openInstructions: 0, lastStep };
        const expected = standing.reads && mayDo(one, standing) ? whyCannotDo(one, standing, facts) : 'REFUSED';
        const answer = await act(app, by, name, id, more).then(
          ({ code }) => code ?? null,
          () => 'REFUSED',
        );
        if (answer !== expected) wrong.push(`${status} ${who}: ${answer}, not ${expected}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('a step is taken back once, with a reason, and whoever was told hears of it; not once somebody has gone on', async () => {
    const { id } = await district.aBrief(BriefStatus.SUBMITTED);
    const { reviewer, author } = people as { reviewer: AccountHolder; author: AccountHolder };
    const statusOf = async () =>
      (await app.app.database.pool.query('select status from opinion_brief where id = $1', [id])).rows[0].status;
    const undo = (reason = '点错了') => act(app, reviewer, 'undoBriefStep', id, { reason });
    await act(app, reviewer, 'takeUpBrief', id);
    await act(app, reviewer, 'returnBrief', id, { reason: '请补充' });
    for (const reason of [' ', '长'.repeat(1001)]) {
      await expect(undo(reason)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    const held = await heldRow(app, 'opinion_brief', id);
    const both = Promise.all([undo(), undo()]);
    await held.waitedForBy(2);
    await held.release();
    expect((await both).map(({ code }) => code ?? 'DONE').sort()).toEqual(['DONE', 'STEP_WENT_ON']);
    expect(await statusOf()).toBe('FIRST_REVIEW');
    expect(kindsOf(await toldTo(app, author)).slice(-2)).toEqual(['BRIEF_RETURNED', 'BRIEF_RETURN_UNDONE']);
    // What was undone is no step that could be undone in turn.
    expect(await undo()).toMatchObject({ code: 'STEP_WENT_ON' });
    await act(app, reviewer, 'passBrief', id);
    expect(await undo()).not.toHaveProperty('code');
    await act(app, reviewer, 'passBrief', id);
    await act(app, reviewer, 'editBrief', id, words);
    expect(await undo()).toMatchObject({ code: 'STEP_WENT_ON' });
    await act(app, reviewer, 'reviewBrief', id);
    expect(await undo()).not.toHaveProperty('code');
    expect(await statusOf()).toBe('EDITING');
    expect((await app.auditTrail({ id })).filter((type) => type === 'opinion.undone')).toHaveLength(3);
  });

  it('a brief that a demand went up as is thrown away by nobody, from nowhere, for as long as it stands so', async () => {
    const { pool } = app.app.database;
    const { author } = people as { author: AccountHolder };
    const {
      rows: [demand],
    } = await pool.query(
      `insert into demand (id, created_at, consultation_id, number, title, body, status, disposition, disposed_at, version)
       select gen_random_uuid(), now(), k.id, 99, '要全区统一', '', 'DISPOSED', 'ESCALATED', now(), 1 from consultation k limit 1
       returning id`,
    );
    const left: unknown[] = [];
    for (const status of statuses) {
      const { id } = await district.aBrief(status);
      await pool.query(
        `insert into brief_source (id, created_at, brief_id, kind, record_id, title)
         values (gen_random_uuid(), now(), $1, 'DEMAND', $2, '要全区统一')`,
        [id, demand.id],
      );
      for (const by of Object.values(people)) {
        const answer = await act(app, by, 'discardBrief', id).then(
          ({ code }) => code ?? 'DISCARDED',
          () => 'REFUSED',
        );
        const writes = by === author;
        const said = writes ? (status === 'DRAFT' ? 'DEMAND_WENT_UP_AS_THIS' : 'WRONG_STATUS') : 'REFUSED';
        // Another act may stand between: whoever does not write is refused, whichever way.
        if (answer === 'DISCARDED' || (writes && answer !== said)) left.push([status, answer, said]);
      }
      await pool.query('delete from brief_source where brief_id = $1', [id]);
    }
    expect(left).toEqual([]);
    // Disposed of otherwise, its brief is a draft like any other: no dead end.
    const { id } = await district.aBrief(BriefStatus.DRAFT);
    await pool.query(
      `insert into brief_source (id, created_at, brief_id, kind, record_id, title)
       values (gen_random_uuid(), now(), $1, 'DEMAND', $2, '要全区统一')`,
      [id, demand.id],
    );
    expect(await act(app, author, 'discardBrief', id)).toMatchObject({ code: 'DEMAND_WENT_UP_AS_THIS' });
    await pool.query(`update demand set disposition = 'SOLVED_ON_SPOT' where id = $1`, [demand.id]);
    expect(await act(app, author, 'discardBrief', id)).not.toHaveProperty('code');
  });

  async function viewerOf({ accountId, name }: AccountHolder): Promise<Viewer> {
    const { rows } = await app.app.database.pool.query(
      `select role, committee_id as "committeeId", department_id as "departmentId", member_id as "memberId"
       from post where account_id = $1 and ended_at is null`,
      [accountId],
    );
    return { kind: 'ACCOUNT', sessionId: OTHER, accountId, displayName: name, mustChangePassword: false, posts: rows };
  }
});
