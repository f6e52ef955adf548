import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '../../../server/src/kernel/viewer.js';
import { Role } from '../../../server/src/kernel/viewer.js';
import { BriefStatus } from '../../../server/src/modules/opinion/brief.entity.js';
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
import { type AccountHolder, anAccountHolder } from '../../support/people.js';
import { aWorkingDistrict, type WorkingDistrict } from '../../support/working-district.js';

const statuses = Object.values(BriefStatus);
const acts = Object.values(BriefAct);
const PERSON = '019f0000-0000-7000-8000-000000000001';
const OTHER = '019f0000-0000-7000-8000-000000000002';
const holding = (...roles: Role[]): Viewer => ({
  kind: 'ACCOUNT',
  sessionId: OTHER,
  accountId: PERSON,
  displayName: '某',
  mustChangePassword: false,
  posts: roles.map((role) => ({ role, committeeId: null, departmentId: null, memberId: null })),
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
            explored += 1;
            const standing = capacityOf(holding(...roles), {
              status,
              leadAuthorId: part.leads ? PERSON : OTHER,
              authorIds: [OTHER, ...(part.leads || part.shares ? [PERSON] : [])],
              editorIds: part.edited ? [PERSON] : [],
              reviewerId: part.reviewed ? PERSON : OTHER,
              committeeIds: [],
            });
            if (!standing.reads || !mayDo(one, standing)) continue;
            const facts = { status, isIssued: true, awaited: 0, openInstructions: 0 };
            if (whyCannotDo(one, standing, facts) !== null) continue;
            const to = statusAfter(one, status);
            expect(to === status || briefLifecycle.may(status, to)).toBe(true);
            if (one === BriefAct.SIGN)
              expect(part).toEqual({ leads: false, shares: false, edited: false, reviewed: false });
            if ([BriefAct.REVIEW, BriefAct.PASS, BriefAct.RETURN, BriefAct.EDIT].includes(one))
              expect([part.leads, part.shares]).toEqual([false, false]);
          }
    expect(explored).toBe(32 * 16 * statuses.length * acts.length);
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
        const facts = { status, isIssued: true, awaited: 0, openInstructions: 0 };
        const allowed = mayDo(one, standing) && whyCannotDo(one, standing, facts) === null;
        const writers = [BriefAct.REVISE, BriefAct.DISCARD, BriefAct.SUBMIT, BriefAct.TAKE_BACK];
        expect([status, one, allowed]).toEqual([
          status,
          one,
          briefActs[one].moves[status] !== undefined && !writers.includes(one),
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
    [BriefAct.TAKE_BACK, 'takeBackBrief', {}],
    [BriefAct.TAKE_UP, 'takeUpBrief', {}],
    [BriefAct.RETURN, 'returnBrief', { reason: '请补充' }],
    [BriefAct.RETAIN, 'retainBrief', { reason: '已有同类' }],
    [BriefAct.PASS, 'passBrief', {}],
    [BriefAct.REOPEN, 'reopenBrief', {}],
    [BriefAct.EDIT, 'editBrief', words],
    [BriefAct.REVIEW, 'reviewBrief', {}],
    [BriefAct.SIGN, 'signBrief', {}],
    [BriefAct.SEND_BACK, 'sendBackBrief', { reason: '数据再核' }],
    [BriefAct.ISSUE, 'issueBrief', { sentTo: ['区委办'], copiedTo: [] }],
    [BriefAct.ARCHIVE, 'archiveBrief', {}],
    [BriefAct.RETRIEVE, 'retrieveBrief', {}],
  ];

  it.each(tried)('%s is done from where the table says, and nowhere else', async (one, name, more) => {
    const wrong: string[] = [];
    for (const status of statuses) {
      for (const [who, by] of Object.entries(people)) {
        const { id } = await district.aBrief(status);
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
        const facts = { status, isIssued: true, awaited: 0, openInstructions: 0 };
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

  async function viewerOf({ accountId, name }: AccountHolder): Promise<Viewer> {
    const { rows } = await app.app.database.pool.query(
      `select role, committee_id as "committeeId", department_id as "departmentId", member_id as "memberId"
       from post where account_id = $1 and ended_at is null`,
      [accountId],
    );
    return { kind: 'ACCOUNT', sessionId: OTHER, accountId, displayName: name, mustChangePassword: false, posts: rows };
  }
});
