import type { OutboxEntry } from '@bandeng/graphql-client';

interface Item {
  readonly id: string;
  readonly title: string;
  readonly part: string;
  /** A heading has parts and is never on the floor itself. */
  readonly isHeading?: boolean;
  readonly status: string;
  readonly unsettledCount: number;
}
interface Person {
  readonly id: string;
  readonly name?: string | null;
  readonly duty: string;
  readonly attendance: string;
  readonly signInMethod?: string | null;
}

/** The parts of a live meeting that acts kept at the desk change before the server has heard of them. */
export interface WaitingMeeting {
  readonly id: string;
  readonly title: string;
  readonly agenda: readonly Item[];
  readonly activeItem: Item | null;
  readonly nextItem: Item | null;
  readonly participants: readonly Person[];
  readonly presentCount: number;
}

type Kept = Pick<OutboxEntry, 'act' | 'state' | 'input'>;

/** The meeting as it is for whoever works here without a signal: what waits is taken as done. */
export function withWaiting<Meeting extends WaitingMeeting>(meeting: Meeting, entries: readonly Kept[]): Meeting {
  return entries
    .filter(({ state }) => state === 'WAITING')
    .reduce((now, { act, input }) => afterAct(now, act, (input.variables ?? {}) as Record<string, unknown>), meeting);
}

function afterAct<Meeting extends WaitingMeeting>(
  meeting: Meeting,
  act: string,
  { itemId, closing, participantId, method }: Record<string, unknown>,
): Meeting {
  switch (act) {
    case 'ConsoleOpenAgendaItem':
      return withItem(closing ? withItem(meeting, closing, 'CLOSED') : meeting, itemId, 'ACTIVE');
    case 'ConsoleCloseAgendaItem':
      return withItem(meeting, itemId, 'CLOSED');
    case 'ConsoleSkipAgendaItem':
      return withItem(meeting, itemId, 'SKIPPED');
    case 'ConsoleSignIn':
      return withPerson(meeting, participantId, 'PRESENT', String(method));
    case 'ConsoleUndoSignIn':
      return withPerson(meeting, participantId, 'INVITED', null);
    // Whether the answers settle the item's demands is for the server to say; meanwhile the item may be closed.
    case 'ConsoleRecordResponse':
      return meeting.activeItem ? { ...meeting, activeItem: { ...meeting.activeItem, unsettledCount: 0 } } : meeting;
    default:
      return meeting;
  }
}

function withItem<Meeting extends WaitingMeeting>(meeting: Meeting, itemId: unknown, status: string): Meeting {
  const agenda = meeting.agenda.map((item) => (item.id === itemId ? { ...item, status } : item));
  const activeItem = agenda.find((item) => item.status === 'ACTIVE') ?? null;
  const isNext = (item: Item) => item.status === 'PENDING' && !item.isHeading;
  const after = activeItem ? agenda.slice(agenda.indexOf(activeItem) + 1) : agenda;
  const nextItem = after.find(isNext) ?? agenda.find(isNext) ?? null;
  return { ...meeting, agenda, activeItem, nextItem };
}

function withPerson<Meeting extends WaitingMeeting>(
  meeting: Meeting,
  id: unknown,
  attendance: string,
  signInMethod: string | null,
): Meeting {
  const before = meeting.participants.find((person) => person.id === id);
  if (!before || before.attendance === attendance) return meeting;
  const counted = before.duty === 'OBSERVER' ? 0 : attendance === 'PRESENT' ? 1 : -1;
  return {
    ...meeting,
    presentCount: meeting.presentCount + counted,
    participants: meeting.participants.map((person) =>
      person.id === id ? { ...person, attendance, signInMethod } : person,
    ),
  };
}
