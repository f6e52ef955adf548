import { createContext, useContext } from 'react';

/** Seats that speak for the unit of whoever chairs. */
export const OwnSide = createContext<readonly string[]>([]);

interface Answer {
  readonly participantId: string;
  readonly nature: string;
}

/** What whoever chairs may do about an answer: another rules on what their own unit said, and they do not undo its promise. */
export function chairOn({ participantId, nature }: Answer, ownSide: readonly string[]) {
  const isOwn = ownSide.includes(participantId);
  return { mayRule: !isOwn, mayContest: !isOwn || nature !== 'COMMITMENT' };
}

export const useChairOn = (answer: Answer) => chairOn(answer, useContext(OwnSide));
