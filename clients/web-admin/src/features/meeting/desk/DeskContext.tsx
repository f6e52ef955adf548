import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { WaitingMeeting } from './with-waiting';

/** The meeting at this desk, as far as the acts kept here need it. */
export interface Desk {
  readonly meetingId: string;
  readonly title: string;
  readonly activeItemId: string | null;
  /** In words, for the list of what waits. */
  personOf(participantId: unknown): string;
  itemOf(itemId: unknown): string;
}

const DeskContext = createContext<Desk | null>(null);

export const useDesk = () => useContext(DeskContext);

export function DeskProvider({
  meeting,
  itemTitle,
  children,
}: {
  readonly meeting: WaitingMeeting;
  readonly itemTitle: (item: { readonly title: string; readonly part: string }) => string;
  readonly children: ReactNode;
}) {
  const desk = useMemo<Desk>(
    () => ({
      meetingId: meeting.id,
      title: meeting.title,
      activeItemId: meeting.activeItem?.id ?? null,
      personOf: (id) => meeting.participants.find((one) => one.id === id)?.name ?? '',
      itemOf: (id) => {
        const item = meeting.agenda.find((one) => one.id === id);
        return item ? itemTitle(item) : '';
      },
    }),
    [meeting, itemTitle],
  );
  return <DeskContext.Provider value={desk}>{children}</DeskContext.Provider>;
}
