import type { ResultOf, TypedDocumentNode } from '@graphql-typed-document-node/core';
import { readFragment } from '../generated';
import type { Waiting_LineFragment, WaitingKind } from '../generated/graphql';
import {
  AcknowledgeHere,
  ConfirmAttendanceHere,
  ConfirmCorrigendumHere,
  ConfirmMinutesHere,
  DecideExtensionHere,
  DecideLeaveHere,
  DecideReturnHere,
  Waiting_line,
  type WorklistDocument,
} from './documents';

export type Line = Waiting_LineFragment;
export type { WaitingKind };

/** What waits, its lines as they are read. */
export function workOf(data: ResultOf<typeof WorklistDocument> | undefined) {
  if (!data) return undefined;
  const { total, counts, lines, asideLines, heldLines } = data.worklist;
  return {
    total,
    counts,
    lines: readFragment(Waiting_line, lines),
    asideLines: readFragment(Waiting_line, asideLines),
    heldLines: readFragment(Waiting_line, heldLines),
  };
}
export type Work = NonNullable<ReturnType<typeof workOf>>;

/** What needs no more than a press or a short reason is done where it stands. */
export interface LineAct {
  /** Under `act.` and `actDone.` in the words. */
  readonly code: 'approve' | 'refuse' | 'comes' | 'acknowledge' | 'confirm';
  /** NONE: a press is all; SURE: asked once more; NOTE: whoever asked reads why. */
  readonly asks: 'NONE' | 'SURE' | 'NOTE';
  readonly document: TypedDocumentNode<unknown, Record<string, unknown>>;
  readonly variables: (line: Line, note: string | null) => Record<string, unknown>;
}

const act = <Data, Variables>(
  code: LineAct['code'],
  asks: LineAct['asks'],
  document: TypedDocumentNode<Data, Variables>,
  variables: (line: Line, note: string | null) => Variables,
): LineAct => ({ code, asks, document, variables }) as unknown as LineAct;

const leave = (isApproved: boolean) => (line: Line) => ({
  input: { consultationId: line.place, participantId: line.recordId, isApproved },
});
const seen = ({ version }: Line) => version ?? 0;

const ACTS: Partial<Record<WaitingKind, readonly LineAct[]>> = {
  LEAVE_TO_DECIDE: [
    act('approve', 'NONE', DecideLeaveHere, leave(true)),
    act('refuse', 'SURE', DecideLeaveHere, leave(false)),
  ],
  EXTENSION_TO_DECIDE: [
    act('approve', 'SURE', DecideExtensionHere, ({ recordId }) => ({ commitmentId: recordId, approve: true })),
    act('refuse', 'NOTE', DecideExtensionHere, ({ recordId }, note) => ({
      commitmentId: recordId,
      approve: false,
      note,
    })),
  ],
  RETURN_TO_DECIDE: [
    act('approve', 'SURE', DecideReturnHere, ({ recordId }) => ({ commitmentId: recordId, consent: true })),
    act('refuse', 'NOTE', DecideReturnHere, ({ recordId }, note) => ({ commitmentId: recordId, consent: false, note })),
  ],
  COMMITMENT_TO_ACKNOWLEDGE: [
    act('acknowledge', 'NONE', AcknowledgeHere, ({ recordId }) => ({ commitmentId: recordId })),
  ],
  INVITATION_TO_ANSWER: [
    act('comes', 'NONE', ConfirmAttendanceHere, ({ place }) => ({ input: { consultationId: place } })),
  ],
  MINUTES_TO_CONFIRM: [
    act('confirm', 'SURE', ConfirmMinutesHere, (line) => ({ meetingId: line.recordId, version: seen(line) })),
  ],
  CORRIGENDUM_TO_CONFIRM: [
    act('confirm', 'SURE', ConfirmCorrigendumHere, (line) => ({
      meetingId: line.meetingId ?? '',
      corrigendumId: line.recordId,
      version: seen(line),
    })),
  ],
};

export const actsOn = ({ kind }: Line): readonly LineAct[] => ACTS[kind] ?? [];
