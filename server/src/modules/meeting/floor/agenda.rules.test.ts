import { AgendaItemStatus, AgendaPart, MeetingStatus } from '../meeting.entity.js';
import { itemForNewDemand, whyCannotClose, whyCannotOpen, whyCannotSkip } from './agenda.rules.js';

const live = { status: MeetingStatus.LIVE };
const { PENDING, ACTIVE, CLOSED, SKIPPED } = AgendaItemStatus;

it('puts the first item on the floor', () => {
  expect(whyCannotOpen(live, { id: 'a', status: PENDING }, [{ id: 'a', status: PENDING }])).toBeNull();
});

it('refuses the floor while another item holds it', () => {
  const budget = { id: 'budget', status: ACTIVE };
  const transport = { id: 'transport', status: PENDING };
  expect(whyCannotOpen(live, transport, [budget, transport])?.code).toBe('ANOTHER_ITEM_ACTIVE');
  expect(whyCannotOpen(live, budget, [budget, transport])).toBeNull();
});

it('opens neither before the meeting nor after it, and no closed item again', () => {
  const item = { id: 'a', status: PENDING };
  expect(whyCannotOpen({ status: MeetingStatus.SCHEDULED }, item, [item])?.code).toBe('MEETING_NOT_LIVE');
  expect(whyCannotOpen({ status: MeetingStatus.ENDED }, item, [item])?.code).toBe('MEETING_ENDED');
  expect(whyCannotOpen(live, { id: 'a', status: CLOSED }, [])?.code).toBe('ITEM_ALREADY_CLOSED');
  expect(whyCannotOpen(live, { id: 'a', status: SKIPPED }, [])).toBeNull();
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
