import { LockMode } from '@mikro-orm/core';
import { authorize } from '../../kernel/authorize.js';
import type { RequestContext } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import { knownId } from '../../kernel/id.js';
import { Refusal } from '../../kernel/refusal.js';
import { inTransaction, once, type Transaction } from '../../kernel/transaction.js';
import { Consultation, ConsultationStatus } from './consultation.entity.js';
import { type ConsultationData, type ConsultationHappening, consultationEvent } from './consultation.events.js';
import { canOrganise, canReadConsultation } from './consultation.policy.js';
import { ConsultationRefusal, ConsultationRefusalCode } from './consultation.refusal.js';
import { Participant } from './participant.entity.js';
import { seatOf } from './participant-of.js';
import { factsIn } from './readiness.facts.js';
import { reaches, readinessOf } from './readiness.rules.js';

/** A consultation whose row is held: those who prepare it take turns. */
export interface Preparation {
  readonly tx: Transaction;
  readonly consultation: Consultation;
  readonly committeeId: string;
  /** Whose it is, as the policy asks. */
  readonly scope: ReturnType<typeof scopeOf>;
  /** The viewer's own seat, or null. */
  readonly seat: Participant | null;
  readonly canOrganise: boolean;
  /** Writes that it happened; `what` is in the past tense. */
  record<What extends ConsultationHappening>(what: What, ...data: ConsultationData<What>): void;
}

const BEFORE_THE_MEETING: readonly ConsultationStatus[] = [
  ConsultationStatus.PLANNED,
  ConsultationStatus.PREPARING,
  ConsultationStatus.READY,
  ConsultationStatus.NOTIFIED,
];

/** Texts are put right until the minutes are confirmed; then the record takes corrigenda. */
const RECORD_OPEN: readonly ConsultationStatus[] = [
  ...BEFORE_THE_MEETING,
  ConsultationStatus.POSTPONED,
  ConsultationStatus.IN_SESSION,
  ConsultationStatus.MINUTES_DRAFT,
];
const OPEN_UNTIL = { MEETING: BEFORE_THE_MEETING, MINUTES: RECORD_OPEN } as const;

export const isRecordOpen = (status: ConsultationStatus): boolean => RECORD_OPEN.includes(status);

export const isBeforeTheMeeting = (status: ConsultationStatus): boolean => BEFORE_THE_MEETING.includes(status);

interface Asked {
  readonly consultationId: string;
  readonly clientMutationId?: string | null;
}

interface Act<Made, Answer> {
  /** The mutation's name, for the audit of a refusal and for its key. */
  readonly act: string;
  /** ORGANISERS: staff of the committee and the secretariat. INVITED: they, and everyone with a seat. */
  readonly by: 'ORGANISERS' | 'INVITED';
  /** Until when it may be done. Left out: until the meeting begins. */
  readonly until?: keyof typeof OPEN_UNTIL;
  /** Finds again what the same `clientMutationId` made. */
  readonly replay?: (tx: Transaction, id: string) => Promise<Made>;
  readonly work: (preparation: Preparation) => Promise<Answer>;
}

/**
 * One change while a consultation is being prepared: holds its row, lets in whom it concerns, refuses once it is too late
 * for it, and brings READY and PREPARING in line with the facts afterwards.
 */
export function inPreparation<Made extends { readonly id: string }, Answer extends Made | Refusal>(
  ctx: RequestContext,
  input: Asked,
  { act, by, until = 'MEETING', replay, work }: Act<Made, Answer>,
): Promise<Answer | Made | ConsultationRefusal> {
  return inTransaction(ctx, async (tx) => {
    const preparation = await holdConsultation(tx, input.consultationId);
    authorize(by === 'INVITED' ? preparation.seat !== null || preparation.canOrganise : preparation.canOrganise, act);
    const change = async (): Promise<Answer | ConsultationRefusal> => {
      const { status } = preparation.consultation;
      if (!OPEN_UNTIL[until].includes(status)) {
        return new ConsultationRefusal(ConsultationRefusalCode.STEP_NOT_ALLOWED, status);
      }
      const answer = await work(preparation);
      if (!(answer instanceof Refusal)) await alignWithFacts(tx, preparation.consultation);
      return answer;
    };
    const { clientMutationId, ...rest } = input;
    if (!clientMutationId || !replay) return change();
    return once<Made, Answer | Made | ConsultationRefusal>(
      tx,
      { act, clientMutationId, input: rest },
      change as () => Promise<Made | ConsultationRefusal>,
      (id) => replay(tx, id),
    );
  });
}

const scopeOf = ({ committee, hostSpecialCommittee, status }: Consultation) => ({
  committeeId: committee.id,
  hostGroupId: hostSpecialCommittee?.id ?? null,
  status,
});

/** The consultation with its row locked, for whoever may know of it; NOT_FOUND for everybody else. */
export async function holdConsultation(tx: Transaction, id: string): Promise<Preparation> {
  const { viewer } = tx.ctx;
  const consultation = await tx.em.findOne(Consultation, knownId(id), { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!consultation) throw notFound();
  const scope = scopeOf(consultation);
  const seat = await seatOf(tx, consultation.id);
  if (!canReadConsultation(viewer, scope, seat)) throw notFound();
  return {
    tx,
    consultation,
    scope,
    committeeId: scope.committeeId,
    seat,
    canOrganise: canOrganise(viewer, scope),
    record: (what, ...data) => tx.record(consultationEvent(what, consultation.id, ...data)),
  };
}

/** PREPARING becomes READY when the facts reach the form's threshold, and goes back when one is taken away. */
export async function alignWithFacts(tx: Transaction, consultation: Consultation): Promise<void> {
  const { PREPARING, READY } = ConsultationStatus;
  if (consultation.status !== PREPARING && consultation.status !== READY) return;
  const facts = await factsIn(tx, consultation.id);
  const status = reaches(readinessOf(facts, facts.weights).score, facts.threshold) ? READY : PREPARING;
  if (status === consultation.status) return;
  consultation.status = status;
  tx.record(consultationEvent('advanced', consultation.id, { status }));
}

/** The same for a fact that came in without its consultation being held, such as an answer to a survey. */
export async function alignPreparation(tx: Transaction, consultationId: string): Promise<void> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const consultation = await tx.em.findOne(Consultation, consultationId, { lockMode });
  if (consultation) await alignWithFacts(tx, consultation);
}
