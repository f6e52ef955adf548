import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { NoticeKind } from '../../server/src/modules/notice/notice.kinds.js';
import { reminders, type Told, toldWhen } from '../../server/src/modules/notice/who-is-told.js';
import type { WaitingKind } from '../../server/src/modules/worklist/waiting.kinds.js';
import { modules } from '../../server/src/modules.js';
import { root } from './imports.js';
import { turns } from './turns.js';

// The link of a message opens the notice, and the notice opens the page on which it is done or read: for every kind, with the
// ids that what happened says, and no others.

type Where = (notice: object, isStaff?: boolean) => string | null;
type Place = (line: object) => string | { readonly portal: string };
/** The clients are built for browsers, with settings of their own: only what they decide is asked for here. */
const of = (client: string) => import(join(root, 'clients', client));
const { whereOf: atPhone }: { whereOf: Where } = await of('member-portal/src/features/notice/where.ts');
const { whereOf: atDesk }: { whereOf: Where } = await of('web-admin/src/features/notice/where.ts');
const { PLACES: PHONE }: { PLACES: Record<`${WaitingKind}`, Place | null> } = await of(
  'member-portal/src/features/worklist/places.ts',
);
const { PLACES: DESK }: { PLACES: Record<`${WaitingKind}`, Place> } = await of(
  'web-admin/src/features/worklist/places.ts',
);

/** What a notice keeps of what happened. */
const KEPT = [
  ...['topicId', 'consultationId', 'commitmentId', 'briefId', 'policyNoticeId', 'storyId', 'researchTripId'],
  ...[
    'taskId',
    'directiveId',
    'personalRequestId',
    'coordinationId',
    'studioId',
    'receptionId',
    'reportId',
    'topicCallId',
  ],
];
/** What the jobs of a day tell of, by the words of their kind. */
const REMINDED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^LETTER/, ['topicId']],
  [/^POLICY/, ['policyNoticeId']],
  [/^RESEARCH/, ['researchTripId']],
  [/^DIRECTIVE/, ['consultationId', 'directiveId']],
  [/^PERSONAL_REQUEST/, ['personalRequestId']],
  [/^COORDINATION/, ['commitmentId', 'consultationId', 'coordinationId']],
  [/^TASK/, ['taskId', 'taskPartId']],
  [/^RECEPTION/, ['studioId', 'receptionId']],
  [/^BRIEF/, ['briefId']],
  [/^APPRAISAL/, []],
  [/^(CHECKLIST|MINUTES|SUGGESTIONS|RESULTS|CLAUSES|CARRIED|CONTEST)/, ['consultationId']],
  [/./, ['commitmentId', 'consultationId']],
];

const shapes = new Map<string, string[]>(
  modules.flatMap(({ events = [] }) =>
    events.flatMap((defined) =>
      Object.entries(defined.shapes).map(([name, shape]) => [`${defined.module}.${name}`, Object.keys(shape)] as const),
    ),
  ),
);

/** Every set of ids that a notice of this kind may have. */
function idsOf(kind: NoticeKind): (readonly string[])[] {
  const told = Object.entries(toldWhen).filter(([, tellings]) =>
    (tellings as readonly Told[]).some((one) => one.kind === kind),
  );
  const reminded = Object.values(reminders).some((one: Told) => one.kind === kind);
  return [
    ...told.map(([type]) => shapes.get(type) ?? []),
    ...(reminded ? [REMINDED.find(([family]) => family.test(kind))?.[1] ?? []] : []),
  ];
}

function aNotice(kind: NoticeKind, ids: readonly string[]) {
  const kept = KEPT.filter((name) => ids.includes(name));
  const hasCode = kept.some((name) => ['topicId', 'consultationId', 'commitmentId'].includes(name));
  return {
    ...Object.fromEntries(kept.map((name) => [name, 'ID'])),
    kind,
    trackingCode: hasCode ? 'ID' : null,
    callCode: kept.includes('topicCallId') ? 'ID' : null,
    surveyCode: kind.startsWith('SURVEY') ? 'ID' : null,
    rankingRoundId: ids.includes('roundId') ? 'ID' : null,
  };
}
const all = Object.values(NoticeKind).flatMap((kind) =>
  idsOf(kind).map((ids) => ({ kind, notice: aNotice(kind, ids) })),
);

/** Where a list is opened instead of its one line, or the page of the meeting that has the act: with the reason. */
const NEARBY: Readonly<Partial<Record<NoticeKind, string>>> = {
  MEETING_POSTPONED: 'goes to everybody invited; who sets the new day has it in the list',
  TOPIC_FORWARDED: 'goes to whoever brought it up; those who screen it are told in words of their own',
  CONTEST_REOPENED: 'goes to whoever raised it; whoever settles it is told in words of their own',
  BRIEF_TO_WRITE: 'opens the own briefs: what was escalated does not say which one was begun',
  POLICY_PUBLISHED: 'the desk opens it for those who keep it, the phone for those who read it',
  POLICY_REMINDED: 'the desk opens it for those who keep it, the phone for those who read it',
  POLICY_DUE_SOON: 'the desk opens it for those who keep it, the phone for those who read it',
  TOPIC_LETTER_RETURNED: 'goes to whoever brought it up; those who screen it are told in words of their own',
};

const LINE = { place: 'ID', meetingId: 'ID' };
const pathOf = (place: string | { readonly portal: string }) =>
  typeof place === 'string' ? `/admin${place}` : place.portal;
const whole = (path: string | null, here: string) =>
  path && (/^\/(admin|portal)\//.test(path) ? path : `${here}${path}`).replace(/\?.*/, '');

/** On the way to the act: its page, the record it is done in, or the list it is a line of. */
const leadsTo = (path: string | null, act: string) =>
  path !== null && (act === path || act.startsWith(`${path}/`) || path.startsWith(`${act}/`));

it('leads somewhere for every kind, at the phone and at the desk', () => {
  expect(all.length).toBeGreaterThan(Object.keys(turns).length - 1);
  const nowhere = all.filter(({ notice }) => atPhone(notice) === null || atDesk(notice, true) === null);
  expect([...new Set(nowhere.map(({ kind }) => kind))]).toEqual([]);
});

it('leads the office that holds a consultation to what it prepares, not to a seat it does not have', () => {
  const HELD = [
    'CONVENED',
    'MEETING_MOVED',
    'MEETING_POSTPONED',
    'MEETING_CANCELLED',
    'MEETING_REINSTATED',
    'HOST_NAMED',
  ];
  for (const kind of HELD as NoticeKind[])
    for (const notice of all.filter((one) => one.kind === kind).map((one) => one.notice)) {
      expect([kind, atPhone({ ...notice, viewerHosts: true })]).toEqual([kind, '/direct/ID']);
      expect([kind, atDesk({ ...notice, viewerHosts: true }, false)]).toEqual([kind, '/consultations/ID']);
    }
  const invited = all.find(({ kind }) => kind === 'CONVENED')?.notice ?? {};
  expect([atPhone(invited), atDesk(invited, false)]).toEqual(['/consultations/ID', '/portal/consultations/ID']);
});

it('opens the page of the act where somebody is put on turn', () => {
  const astray = all.flatMap(({ kind, notice }) => {
    const turn = turns[kind];
    if (!('waits' in turn) || NEARBY[kind]) return [];
    const at = {
      phone: whole(atPhone(notice), '/portal'),
      desk: whole(atDesk(notice, true), '/admin'),
    };
    const acts = turn.waits.flatMap((waiting) => {
      const phone = PHONE[waiting];
      return [...(phone ? [`/portal${String(phone(LINE))}`] : []), pathOf(DESK[waiting](LINE))];
    });
    // Either device may show either client; the first page has every line with its act.
    const isThere = (path: string | null) =>
      path === '/portal/' || path === '/admin/' || acts.some((act) => leadsTo(path, act));
    return isThere(at.phone) && isThere(at.desk) ? [] : [`${kind}: ${at.phone} ${at.desk} (${acts.join(' ')})`];
  });
  expect(astray).toEqual([]);
});
