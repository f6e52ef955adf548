import { MeetingStatus } from '../../meeting/meeting.entity.js';
import {
  itemForNewDemand,
  spentSeconds,
  whyCannotClose,
  whyCannotMove,
  whyCannotOpen,
  whyCannotPlace,
  whyCannotRemove,
  whyCannotReopen,
  whyCannotRestore,
  whyCannotSkip,
} from './agenda.rules.js';
import { AgendaItemStatus, AgendaPart } from './agenda-item.entity.js';

const live = { status: MeetingStatus.LIVE };
const { PENDING, ACTIVE, CLOSED, SKIPPED } = AgendaItemStatus;
const node = (id: string, status = PENDING, parentId: string | null = null, position = 1) => ({
  id,
  status,
  position,
  parent: parentId === null ? null : { id: parentId },
});

it('puts the first item on the floor', () => {
  expect(whyCannotOpen(live, node('a'), [node('a')])).toBeNull();
});

it('refuses the floor while another item holds it', () => {
  const budget = node('budget', ACTIVE);
  const transport = node('transport');
  expect(whyCannotOpen(live, transport, [budget, transport])?.code).toBe('ANOTHER_ITEM_ACTIVE');
  expect(whyCannotOpen(live, budget, [budget, transport])).toBeNull();
});

it('makes room by the same act only for the item that was seen there', () => {
  const agenda = [node('a', ACTIVE), node('b')];
  expect(whyCannotOpen(live, node('b'), agenda, 'a')).toBeNull();
  expect(whyCannotOpen(live, node('b'), agenda, 'c')?.code).toBe('ANOTHER_ITEM_ACTIVE');
});

it('puts parts on the floor, not what they are parts of', () => {
  const agenda = [node('a'), node('a1', PENDING, 'a', 2)];
  expect(whyCannotOpen(live, agenda[0] ?? node('a'), agenda)?.code).toBe('HAS_SUB_ITEMS');
  expect(whyCannotOpen(live, agenda[1] ?? node('a'), agenda)).toBeNull();
  expect(whyCannotReopen(live, node('a', CLOSED), agenda)?.code).toBe('HAS_SUB_ITEMS');
});

it('takes up again what is closed, and nothing else', () => {
  expect(whyCannotReopen(live, node('a', CLOSED), [])).toBeNull();
  expect(whyCannotReopen(live, node('a', PENDING), [])?.code).toBe('ITEM_NOT_CLOSED');
  expect(whyCannotReopen({ status: MeetingStatus.ENDED }, node('a', CLOSED), [])?.code).toBe('MEETING_ENDED');
});

it('adds parts to what has not begun, one level of them, before and during the meeting', () => {
  const agenda = [node('a'), node('a1', PENDING, 'a', 2), node('b', ACTIVE, null, 3)];
  const [a, a1, b] = agenda;
  expect(whyCannotPlace({ status: MeetingStatus.SCHEDULED }, agenda, a ?? null, null)).toBeNull();
  expect(whyCannotPlace(live, agenda, a1 ?? null, null)?.code).toBe('TOO_DEEP');
  expect(whyCannotPlace(live, agenda, b ?? null, null)?.code).toBe('ITEM_NOT_PENDING');
  expect(whyCannotPlace({ status: MeetingStatus.ENDED }, agenda, null, null)?.code).toBe('MEETING_ENDED');
});

it('moves what has not begun, with its parts, and not too deep', () => {
  const agenda = [node('a'), node('a1', PENDING, 'a', 2), node('b', PENDING, null, 3), node('c', ACTIVE, null, 4)];
  const [a, a1, b, c] = agenda;
  if (!a || !a1 || !b || !c) throw new Error('unreachable');
  expect(whyCannotMove(live, agenda, b, a)).toBeNull();
  expect(whyCannotMove(live, agenda, a, b)?.code).toBe('TOO_DEEP');
  expect(whyCannotMove(live, agenda, c, null)?.code).toBe('ITEM_NOT_PENDING');
  expect(whyCannotMove(live, agenda, a1, null)).toBeNull();
  expect(whyCannotMove(live, [a, { ...a1, status: CLOSED }, b], a, null)?.code).toBe('ITEM_NOT_PENDING');
});

it('counts time on the floor over every visit to it', () => {
  const now = new Date('2026-03-02T10:10:00Z');
  const openedAt = new Date('2026-03-02T10:00:00Z');
  expect(spentSeconds({ status: ACTIVE, openedAt, spentSeconds: 60 }, now)).toBe(660);
  expect(spentSeconds({ status: CLOSED, openedAt, spentSeconds: 60 }, now)).toBe(60);
});

it('opens neither before the meeting nor after it, and no closed item again', () => {
  const item = node('a');
  expect(whyCannotOpen({ status: MeetingStatus.SCHEDULED }, item, [item])?.code).toBe('MEETING_NOT_LIVE');
  expect(whyCannotOpen({ status: MeetingStatus.ENDED }, item, [item])?.code).toBe('MEETING_ENDED');
  expect(whyCannotOpen(live, node('a', CLOSED), [])?.code).toBe('ITEM_ALREADY_CLOSED');
  expect(whyCannotOpen(live, node('a', SKIPPED), [])).toBeNull();
});

it('closes an item only when its demands are settled, and says which are not', () => {
  const storage = { id: 'd', number: 1, title: '仓储无处安放' };
  const refusal = whyCannotClose(live, { status: ACTIVE }, [storage]);
  expect([refusal?.code, refusal?.demands]).toEqual(['DEMANDS_UNSETTLED', [storage]]);
  expect(whyCannotClose(live, { status: ACTIVE }, [])).toBeNull();
  expect(whyCannotClose(live, { status: PENDING }, [])?.code).toBe('ITEM_NOT_ACTIVE');
  expect(whyCannotClose(live, { status: CLOSED }, [])?.code).toBe('ITEM_ALREADY_CLOSED');
});

it('skips what is not closed', () => {
  expect(whyCannotSkip(live, { status: ACTIVE })).toBeNull();
  expect(whyCannotSkip(live, { status: CLOSED })?.code).toBe('ITEM_ALREADY_CLOSED');
});

it('settles a new demand under the answers, or else under what is on the floor', () => {
  const questions = { part: AgendaPart.QUESTIONS, status: ACTIVE };
  const answers = { part: AgendaPart.ANSWERS, status: PENDING };
  expect(itemForNewDemand([questions, answers])).toBe(answers);
  expect(itemForNewDemand([questions, { ...answers, status: CLOSED }])).toBe(questions);
  expect(itemForNewDemand([{ ...answers, status: SKIPPED }])).toBeNull();
});

it('takes off the agenda only what was never on the floor, with all of its parts', () => {
  const never = { openedAt: null };
  const heading = { ...node('a'), ...never };
  const part = { ...node('a1', SKIPPED, 'a', 2), ...never };
  expect(whyCannotRemove(live, [heading, part], heading)).toBeNull();
  const begun = { ...part, openedAt: new Date() };
  expect(whyCannotRemove(live, [heading, begun], heading)?.code).toBe('ITEM_NOT_PENDING');
  const closed = { ...node('b', CLOSED), ...never };
  expect(whyCannotRemove(live, [closed], closed)?.code).toBe('ITEM_NOT_PENDING');
  expect(whyCannotRemove({ status: MeetingStatus.ENDED }, [heading], heading)?.code).toBe('MEETING_ENDED');
});

it('brings back what was passed over, while the meeting is live', () => {
  const why = (status: AgendaItemStatus) => whyCannotRestore(live, { status })?.code;

  expect([PENDING, ACTIVE, SKIPPED, CLOSED].map(why)).toEqual([undefined, undefined, undefined, 'ITEM_ALREADY_CLOSED']);
  expect(whyCannotRestore({ status: MeetingStatus.ENDED }, { status: SKIPPED })?.code).toBe('MEETING_ENDED');
  expect(whyCannotRestore({ status: MeetingStatus.SCHEDULED }, { status: SKIPPED })?.code).toBe('MEETING_NOT_LIVE');
});
