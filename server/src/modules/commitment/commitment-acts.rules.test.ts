import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { Role, type Viewer, type ViewerPost } from '../../kernel/viewer.js';
import { CommitmentStatus } from './commitment.entity.js';
import { commitmentLifecycle } from './commitment.lifecycle.js';
import { type Capacity, capacityOf, handles } from './commitment.policy.js';
import {
  actRules,
  CommitmentAct,
  type CommitmentFacts,
  mayAct,
  waitingFor,
  whyCannotAct,
} from './commitment-acts.rules.js';

const scope = {
  committeeId: 'committee',
  leadOrganisationId: null,
  ledByOwnTownship: false,
  leadDepartmentId: 'lead',
  assistingDepartmentIds: ['assisting'],
  followingMemberId: 'member',
  lookBackMemberId: 'second',
};
const post = (role: Role, where: Partial<ViewerPost> = {}): ViewerPost => ({
  role,
  committeeId: null,
  departmentId: null,
  memberId: null,
  groupId: null,
  ...where,
});
const posts = {
  lead: post(Role.DEPARTMENT_OFFICER, { departmentId: 'lead' }),
  assisting: post(Role.DEPARTMENT_OFFICER, { departmentId: 'assisting' }),
  otherDepartment: post(Role.DEPARTMENT_OFFICER, { departmentId: 'other' }),
  secretariat: post(Role.SECRETARIAT),
  leader: post(Role.LEADER),
  director: post(Role.DIRECTOR, { committeeId: 'committee' }),
  officer: post(Role.LIAISON_OFFICER, { committeeId: 'committee' }),
  otherDirector: post(Role.DIRECTOR, { committeeId: 'elsewhere' }),
  follower: post(Role.MEMBER, { memberId: 'member' }),
  second: post(Role.MEMBER, { memberId: 'second' }),
  otherMember: post(Role.MEMBER, { memberId: 'somebody' }),
};
type PostName = keyof typeof posts;
const holding = (...names: PostName[]): Viewer => ({
  kind: 'ACCOUNT',
  sessionId: 's',
  accountId: 'a',
  displayName: '甲',
  posts: names.map((name) => posts[name]),
  mustChangePassword: false,
});
const capacity = (...names: PostName[]): Capacity =>
  capacityOf(holding(...names), scope, names.includes('otherMember'));

const facts: CommitmentFacts = {
  status: CommitmentStatus.ASSIGNED,
  today: '2026-03-03',
  acknowledgeBy: '2026-03-05',
  progressCount: 1,
  repliedByViewer: false,
  urgedToday: false,
  supervisedByViewer: false,
  extensionCount: 0,
  extensionsAllowed: 1,
  askedByViewer: false,
  answerCount: 9,
  acceptanceMinimum: 3,
  acceptanceClosesOn: null,
  voiceCount: 0,
  returnRequested: false,
  lastAct: null,
  lastActOn: '2026-03-03',
};
const statuses = Object.values(CommitmentStatus);
const acts = Object.values(CommitmentAct);

/** Whether this person gets through with this act at this point, everything else being favourable. */
const getsThrough = (act: CommitmentAct, who: Capacity, status: CommitmentStatus) =>
  mayAct(act, who) &&
  // Whatever it was that somebody did last with it.
  [null, ...acts].some((lastAct) => whyCannotAct(act, who, { ...facts, status, lastAct }) === null);

/** Every set of posts an account could hold. */
const everySetOfPosts = (): PostName[][] => {
  const names = Object.keys(posts) as PostName[];
  return Array.from({ length: 2 ** names.length }, (_, set) => names.filter((_name, index) => set & (1 << index)));
};

describe('who reads', () => {
  it('is everybody with a part in it, and nobody else', () => {
    for (const name of [
      'lead',
      'assisting',
      'secretariat',
      'leader',
      'director',
      'officer',
      'follower',
      'otherMember',
    ] as const) {
      expect([name, capacity(name).reads]).toEqual([name, true]);
    }
    expect(capacity('otherDepartment').reads).toBe(false);
    expect(capacity('otherDirector').reads).toBe(false);
    expect(capacityOf(holding('otherMember'), scope, false).reads).toBe(false);
    expect(capacityOf(null, scope, false).reads).toBe(false);
  });
});

describe('the table of acts', () => {
  it('moves only as the lifecycle allows', () => {
    for (const act of acts) {
      for (const [from, to] of Object.entries(actRules[act].moves) as [CommitmentStatus, CommitmentStatus[]][]) {
        for (const next of to) expect(next === from || commitmentLifecycle.may(from, next)).toBe(true);
      }
    }
  });

  it('says whose turn it is at every point', () => {
    expect(Object.keys(waitingFor).sort()).toEqual([...statuses].sort());
  });

  it('lets only the following member verify; the secretariat does not do it for them', () => {
    for (const set of everySetOfPosts()) {
      if (getsThrough(CommitmentAct.VERIFY, capacity(...set), CommitmentStatus.REPLIED)) {
        expect(set).toContain('follower');
      }
    }
    expect(getsThrough(CommitmentAct.VERIFY, capacity('secretariat'), CommitmentStatus.REPLIED)).toBe(false);
    expect(getsThrough(CommitmentAct.VERIFY, capacity('follower'), CommitmentStatus.REPLIED)).toBe(true);
  });

  it('keeps everything but its own work from the handling department, whatever other posts its officer holds', () => {
    let asked = 0;
    const gotThrough: unknown[] = [];
    for (const set of everySetOfPosts()) {
      const who = capacity(...set);
      if (!handles(who)) continue;
      for (const act of acts) {
        if (actRules[act].byDepartment) continue;
        for (const status of statuses) {
          if (getsThrough(act, who, status)) gotThrough.push([set, act, status]);
          asked += 1;
        }
      }
    }
    expect(gotThrough).toEqual([]);
    expect(asked).toBeGreaterThan(10_000);
  });

  it('cannot be walked to a verification, an acceptance or an end by the handling department alone', () => {
    const everyone = everySetOfPosts().map((set) => capacity(...set));
    const alone = everyone.filter(handles);
    const reached = new Set<CommitmentStatus>([CommitmentStatus.ASSIGNED]);
    for (const status of reached) {
      for (const act of acts) {
        if (!alone.some((who) => getsThrough(act, who, status))) continue;
        for (const next of actRules[act].moves[status] ?? []) reached.add(next);
      }
    }
    expect([...reached].sort()).toEqual(
      [
        ...['ACKNOWLEDGED', 'ASSIGNED', 'EXTENSION_REQUESTED', 'IN_PROGRESS', 'REPLIED', 'WRONG_UNIT'],
        // Where it was handed back to it: taking back the acknowledgement of another round. Still its own to do.
        ...['REPROCESSING', 'RELAPSED'],
      ].sort(),
    );
  });

  it('leaves nobody waiting for nobody: at every point somebody can move it on, or take back how it came there', () => {
    const everyone = (Object.keys(posts) as PostName[]).map((name) => capacity(name));
    const stuck = statuses.filter(
      (status) =>
        !acts.some(
          (act) =>
            actRules[act].moves[status]?.some((next) => next !== status) &&
            everyone.some((who) => getsThrough(act, who, status)),
        ),
    );
    // Taken back as a whole, with what the clause became: it is given out again by an act on the clause.
    expect(stuck).toEqual(['WITHDRAWN']);
    expect(statuses.filter((status) => commitmentLifecycle.next(status).length === 0)).toEqual([]);
  });

  it('can be walked to every status by all of them together', () => {
    const everyone = (Object.keys(posts) as PostName[]).map((name) => capacity(name));
    const reached = new Set<CommitmentStatus>([CommitmentStatus.ASSIGNED]);
    for (const status of reached) {
      for (const act of acts) {
        if (!everyone.some((who) => getsThrough(act, who, status))) continue;
        for (const next of actRules[act].moves[status] ?? []) reached.add(next);
      }
    }
    // That is an act on the clause.
    expect(statuses.filter((status) => !reached.has(status))).toEqual(['WITHDRAWN']);
  });

  it('is undone by those whose act it was, the same day where somebody was there to see, and before anybody answered', () => {
    const undo = (act: CommitmentAct, who: Capacity, given: Partial<CommitmentFacts>) =>
      whyCannotAct(act, who, { ...facts, ...given });
    const { UNDO, TAKE_BACK } = CommitmentAct;
    const verified = { status: CommitmentStatus.VERIFIED, lastAct: CommitmentAct.VERIFY };

    expect(undo(UNDO, capacity('follower'), verified)).toBeNull();
    expect(undo(UNDO, capacity('secretariat'), verified)).toBe('NOTHING_TO_UNDO');
    expect(undo(UNDO, capacity('follower'), { ...verified, lastActOn: '2026-03-02' })).toBe('MENDING_DAY_PASSED');
    const opened = { status: CommitmentStatus.ACCEPTANCE_OPEN, lastAct: CommitmentAct.OPEN_ACCEPTANCE };
    expect(undo(UNDO, capacity('officer'), opened)).toBeNull();
    expect(undo(UNDO, capacity('officer'), { ...opened, voiceCount: 1 })).toBe('ALREADY_ANSWERED');
    const replied = { status: CommitmentStatus.REPLIED, lastAct: CommitmentAct.REPLY };
    expect(undo(TAKE_BACK, capacity('lead'), replied)).toBeNull();
    expect(undo(TAKE_BACK, capacity('assisting'), replied)).toBe('NOTHING_TO_UNDO');
    expect(undo(UNDO, capacity('lead', 'director'), opened)).toBe('HANDLING_DEPARTMENT');
  });

  it('says why an act is not open now', () => {
    const why = (act: CommitmentAct, who: Capacity, given: Partial<CommitmentFacts>) =>
      whyCannotAct(act, who, { ...facts, ...given });
    const { ASSIGNED, IN_PROGRESS, REPLIED, ACCEPTANCE_OPEN } = CommitmentStatus;

    expect(
      why(CommitmentAct.RETURN_WRONG_UNIT, capacity('lead'), { status: ASSIGNED, today: '2026-03-06' }),
    ).toBeNull();
    expect(why(CommitmentAct.RETURN_WRONG_UNIT, capacity('lead'), { status: IN_PROGRESS })).toBe('WRONG_STATUS');
    expect(why(CommitmentAct.REQUEST_RETURN, capacity('lead'), { status: IN_PROGRESS, returnRequested: true })).toBe(
      'RETURN_ALREADY_REQUESTED',
    );
    expect(why(CommitmentAct.DECIDE_RETURN, capacity('officer'), { status: IN_PROGRESS })).toBe('WRONG_STATUS');
    expect(why(CommitmentAct.REPLY, capacity('lead'), { status: IN_PROGRESS, progressCount: 0 })).toBe(
      'NO_PROGRESS_YET',
    );
    expect(why(CommitmentAct.REPLY, capacity('lead'), { status: ASSIGNED })).toBe('WRONG_STATUS');
    expect(why(CommitmentAct.VERIFY, capacity('follower'), { status: REPLIED, repliedByViewer: true })).toBe(
      'SAME_PERSON_REPLIED',
    );
    expect(why(CommitmentAct.URGE, capacity('officer'), { urgedToday: true })).toBe('URGED_TODAY');
    expect(
      why(CommitmentAct.SETTLE_ACCEPTANCE, capacity('officer'), {
        status: ACCEPTANCE_OPEN,
        answerCount: 1,
        acceptanceClosesOn: '2026-03-03',
      }),
    ).toBe('ACCEPTANCE_STILL_RUNNING');
    expect(why(CommitmentAct.SETTLE_ACCEPTANCE, capacity('officer', 'lead'), { status: ACCEPTANCE_OPEN })).toBe(
      'HANDLING_DEPARTMENT',
    );
  });
});
