import { withWaiting } from './with-waiting';

const item = (id: string, status: string) => ({
  id,
  title: id,
  part: 'OTHER',
  status,
  unsettledCount: 1,
});
const meeting = {
  id: 'm',
  title: '摩配大市场',
  agenda: [item('one', 'ACTIVE'), item('two', 'PENDING')],
  activeItem: item('one', 'ACTIVE'),
  nextItem: item('two', 'PENDING'),
  participants: [{ id: 'p', name: '丁小满', duty: 'ATTENDEE', attendance: 'INVITED' }],
  presentCount: 0,
};
const waits = (act: string, variables: object) => ({ act, state: 'WAITING' as const, input: { variables } });

it('shows what waits as done, in order', () => {
  const shown = withWaiting(meeting, [
    waits('ConsoleSignIn', { participantId: 'p', method: 'DESK' }),
    waits('ConsoleRecordResponse', { input: {} }),
    waits('ConsoleCloseAgendaItem', { itemId: 'one' }),
    waits('ConsoleOpenAgendaItem', { itemId: 'two' }),
  ]);
  expect(shown.presentCount).toBe(1);
  expect(shown.participants[0]).toMatchObject({ attendance: 'PRESENT', signInMethod: 'DESK' });
  expect(shown.agenda.map(({ status }) => status)).toEqual(['CLOSED', 'ACTIVE']);
  expect(shown.activeItem?.id).toBe('two');
  expect(shown.nextItem).toBeNull();
});

it('opens an item and closes the one before in one act, and never puts a heading next', () => {
  const headed = { ...meeting, agenda: [...meeting.agenda, { ...item('head', 'PENDING'), isHeading: true }] };
  const shown = withWaiting(headed, [waits('ConsoleOpenAgendaItem', { itemId: 'two', closing: 'one' })]);
  expect(shown.agenda.map(({ status }) => status)).toEqual(['CLOSED', 'ACTIVE', 'PENDING']);
  expect(shown.nextItem).toBeNull();
});

it('counts nobody twice, and takes a refused act as not done', () => {
  const signIn = waits('ConsoleSignIn', { participantId: 'p', method: 'DESK' });
  expect(withWaiting(meeting, [signIn, signIn]).presentCount).toBe(1);
  expect(withWaiting(meeting, [{ ...signIn, state: 'REFUSED' }])).toEqual(meeting);
});
