import { registerEnumType } from 'type-graphql';
import { NoticeKind } from './notice.kinds.js';

/** Why something is said at once, at night and to those who chose one message a day. */
export enum UrgentBecause {
  /** Who does not hear it sets out for nothing, or to the wrong place. */
  SETS_OUT = 'SETS_OUT',
  /** People sit at a table and wait. */
  AT_TABLE = 'AT_TABLE',
}
registerEnumType(UrgentBecause, { name: 'UrgentBecause', description: 'Why a message waits for no morning.' });

const { SETS_OUT, AT_TABLE } = UrgentBecause;
const URGENT: Readonly<Partial<Record<NoticeKind, UrgentBecause>>> = {
  MEETING_MOVED: SETS_OUT,
  NOTICE_CHANGED: SETS_OUT,
  MEETING_POSTPONED: SETS_OUT,
  MEETING_CANCELLED: SETS_OUT,
  MEETING_REINSTATED: SETS_OUT,
  INVITATION_WITHDRAWN: SETS_OUT,
  RESEARCH_CHANGED: SETS_OUT,
  RESEARCH_CANCELLED: SETS_OUT,
  RECEPTION_CHANGED: SETS_OUT,
  RECEPTION_CANCELLED: SETS_OUT,
  COORDINATION_MOVED: SETS_OUT,
  COORDINATION_CANCELLED: SETS_OUT,
  MEETING_REOPENED: AT_TABLE,
};

export const urgentBecause = (kind: NoticeKind): UrgentBecause | null => URGENT[kind] ?? null;
export const urgentKinds: readonly NoticeKind[] = Object.values(NoticeKind).filter((kind) => kind in URGENT);
