import { v7 } from 'uuid';
import type { RequestContext } from '../../kernel/context.js';
import type { Reaction } from '../../kernel/module.js';
import type { EventType } from '../../kernel/registry.js';
import { inTransaction } from '../../kernel/transaction.js';
import { adaptersOf } from './adapters/index.js';
import { issuersOf } from './addresses.js';
import { gatheredUntil, nextDigest } from './delivery.rules.js';
import { digestsOf } from './digest/choose-digest.js';
import { familyOf, gatheredKinds, isGathered, NoticeKind } from './notice.kinds.js';
import { isReachedBy, type Recipient, recipientQueries, type Subject } from './recipients.js';
import { urgentBecause } from './urgent.js';
import { type Telling, type Told, toldWhen } from './who-is-told.js';

/** What happened longer ago than this is in the app; a message about it would only confuse. */
export const MESSAGE_WITHIN_DAYS = 3;
const DAY_MS = 86_400_000;

export interface Occasion {
  readonly subject: Subject;
  readonly detail?: Readonly<Record<string, unknown>>;
  /** The same key tells nobody twice. */
  readonly key: string;
  readonly at: Date;
}

/** Something gathered waits for this recipient and has not been tried: it speaks for what comes until then. */
const IS_WAITING_ALREADY = `exists (select from notice_delivery w join notice o on o.id = w.notice_id
  where w.state = 'QUEUED' and w.attempts = 0 and w.adapter = way ->> 'name' and o.recipient_kind = r.recipient_kind
    and o.recipient_id = r.recipient_id and o.kind = any(?::text[]))`;

/** Tells everybody concerned, once. Answers how many were told now. */
export async function tell(
  ctx: RequestContext,
  { kind, to }: Told,
  { subject, detail = {}, key, at }: Occasion,
): Promise<number> {
  const found: Recipient[] = [];
  for (const group of to)
    found.push(...(await ctx.read.all(recipientQueries[group], { ...subject, today: ctx.today() })));
  if (found.length === 0) return 0;
  const { researchTripId, studioId, receptionId } = subject;
  const { topicId, consultationId, commitmentId, briefId, policyNoticeId, storyId, topicCallId, roundId, reportId } =
    subject;
  const sendAt = await whenToSend(ctx, kind, found);
  const rows = found.map((recipient) => ({
    id: v7(),
    delivery: adaptersOf(ctx.services).map(({ name, issuer }) => ({ id: v7(), name, issuer, ...sendAt(recipient) })),
    kind,
    recipient_kind: recipient.recipientKind,
    recipient_id: recipient.recipientId,
    topic_id: recipient.topicId ?? topicId,
    consultation_id: consultationId,
    commitment_id: commitmentId,
    brief_id: briefId,
    policy_notice_id: policyNoticeId,
    story_id: storyId,
    report_id: reportId,
    topic_call_id: topicCallId,
    ranking_round_id: roundId,
    research_trip_id: researchTripId,
    studio_id: studioId,
    reception_id: receptionId,
    detail: { ...detail, ...namedIn(subject) },
    dedupe_key: `${key}:${kind}:${recipient.recipientKind}:${recipient.recipientId}`,
  }));
  const isFresh = ctx.now().getTime() - at.getTime() < MESSAGE_WITHIN_DAYS * DAY_MS;
  return inTransaction(ctx, async (tx) => {
    const told = await tx.em.execute<{ id: string }[]>(
      `with told as (
         insert into notice (id, created_at, kind, recipient_kind, recipient_id, topic_id, consultation_id,
           commitment_id, brief_id, policy_notice_id, story_id, topic_call_id, ranking_round_id, research_trip_id, studio_id,
           reception_id, report_id,
           detail, dedupe_key)
         select id, ?::timestamptz, kind, recipient_kind, recipient_id, topic_id, consultation_id, commitment_id,
           brief_id, policy_notice_id, story_id, topic_call_id, ranking_round_id, research_trip_id, studio_id,
           reception_id, report_id, detail,
           dedupe_key
         from jsonb_to_recordset(?::jsonb) as given(id uuid, kind text, recipient_kind text, recipient_id uuid,
           topic_id uuid, consultation_id uuid, commitment_id uuid, brief_id uuid, policy_notice_id uuid, story_id uuid,
           topic_call_id uuid, ranking_round_id uuid, research_trip_id uuid, studio_id uuid, reception_id uuid, report_id uuid, detail jsonb, dedupe_key text)
         on conflict (dedupe_key) do nothing returning id, recipient_kind, recipient_id
       ), queued as (
         insert into notice_delivery (id, created_at, notice_id, adapter, state, attempts, queued_at, next_attempt_at, in_digest)
         select (way ->> 'id')::uuid, ?::timestamptz, r.id, way ->> 'name', 'QUEUED', 0, ?::timestamptz,
           (way ->> 'at')::timestamptz, (way ->> 'inDigest')::boolean
         from told r join jsonb_to_recordset(?::jsonb) as given(id uuid, delivery jsonb) using (id)
         cross join jsonb_array_elements(given.delivery) as way
         where ?::boolean and ${isReachedBy("way ->> 'issuer'")}
           and not exists (select from muted_family f where r.recipient_kind = 'ACCOUNT'
             and f.account_id = r.recipient_id and f.family = ?)
           and not (?::boolean and ${IS_WAITING_ALREADY})
       )
       select id from told`,
      [
        at.toISOString(),
        JSON.stringify(rows),
        ctx.now().toISOString(),
        ctx.now().toISOString(),
        JSON.stringify(rows),
        isFresh,
        // Who was bound by another hears it where nobody could have put themselves in their place.
        kind === NoticeKind.ELSEWHERE_BOUND ? '{}' : issuersOf(ctx),
        familyOf(kind),
        isGathered(kind),
        `{${gatheredKinds.join(',')}}`,
      ],
    );
    return told.length;
  });
}

/** What a notice is about that has no column of its own. */
const namedIn = ({ directiveId, personalRequestId, coordinationId, taskId, taskPartId }: Subject) =>
  Object.fromEntries(
    Object.entries({ directiveId, personalRequestId, coordinationId, taskId, taskPartId }).filter(
      ([, id]) => id !== null,
    ),
  );

/** At once; with what is gathered; or, for whoever chose so, in the one message of the next working day. */
async function whenToSend(ctx: RequestContext, kind: NoticeKind, recipients: readonly Recipient[]) {
  const usual = { at: isGathered(kind) ? gatheredUntil(ctx.now()) : ctx.now(), inDigest: false };
  const canWait = urgentBecause(kind) === null && adaptersOf(ctx.services).length > 0;
  const digests = canWait ? await digestsOf(ctx, recipients) : new Map<string, string>();
  const isWorkingDay = (day: string) => ctx.services.calendar.isWorkingDay(day);
  return ({ recipientId }: Recipient) => {
    const at = digests.get(recipientId);
    return at ? { at: nextDigest(ctx.now(), at, isWorkingDay), inDigest: true } : usual;
  };
}

const idIn = (data: object, name: keyof Subject): string | null => {
  const id: unknown = Reflect.get(data, name);
  return typeof id === 'string' ? id : null;
};

export function subjectOf(data: object): Subject {
  return {
    topicId: idIn(data, 'topicId'),
    consultationId: idIn(data, 'consultationId'),
    commitmentId: idIn(data, 'commitmentId'),
    participantId: idIn(data, 'participantId'),
    formerParticipantId: idIn(data, 'formerParticipantId'),
    accountId: idIn(data, 'accountId'),
    memberId: idIn(data, 'memberId'),
    paperId: idIn(data, 'paperId'),
    topicCallId: idIn(data, 'topicCallId'),
    roundId: idIn(data, 'roundId'),
    writerId: idIn(data, 'writerId'),
    readerId: idIn(data, 'readerId'),
    demandId: idIn(data, 'demandId'),
    researchId: idIn(data, 'researchId'),
    departmentId: idIn(data, 'departmentId'),
    formerDepartmentId: idIn(data, 'formerDepartmentId'),
    briefId: idIn(data, 'briefId'),
    instructionId: idIn(data, 'instructionId'),
    policyNoticeId: idIn(data, 'policyNoticeId'),
    storyId: idIn(data, 'storyId'),
    researchTripId: idIn(data, 'researchTripId'),
    studioId: idIn(data, 'studioId'),
    receptionId: idIn(data, 'receptionId'),
    researchSuggestionId: idIn(data, 'researchSuggestionId'),
    reportId: idIn(data, 'reportId'),
    committeeId: idIn(data, 'committeeId'),
    requestId: idIn(data, 'requestId'),
    identityId: idIn(data, 'identityId'),
    objectorId: idIn(data, 'objectorId'),
    actingId: idIn(data, 'actingId'),
    directiveId: idIn(data, 'directiveId'),
    personalRequestId: idIn(data, 'personalRequestId'),
    coordinationId: idIn(data, 'coordinationId'),
    coordinationStepId: idIn(data, 'coordinationStepId'),
    taskId: idIn(data, 'taskId'),
    taskPartId: idIn(data, 'taskPartId'),
    appraisalRoundId: idIn(data, 'appraisalRoundId'),
    appraisalId: idIn(data, 'appraisalId'),
    informantId: idIn(data, 'informantId'),
    formerHostId: idIn(data, 'formerHostId'),
  };
}

const reactionTo =
  (tellings: readonly Telling<unknown>[]): Reaction =>
  async (ctx, { position, data, occurredAt }) => {
    for (const telling of tellings) {
      if (telling.when && !telling.when(data)) continue;
      await tell(ctx, telling, {
        subject: subjectOf(data),
        detail: telling.detail?.(data) ?? {},
        key: telling.once?.(data) ?? `event:${position}`,
        at: occurredAt,
      });
    }
  };

export const noticeReactions: Readonly<Partial<Record<EventType, Reaction>>> = Object.fromEntries(
  Object.entries(toldWhen).map(([type, tellings]) => [type, reactionTo(tellings as readonly Telling<unknown>[])]),
);
