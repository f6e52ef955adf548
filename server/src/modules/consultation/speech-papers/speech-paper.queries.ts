import { dayInChina } from '../../../kernel/clock.js';
import type { RequestContext } from '../../../kernel/context.js';
import { notFound } from '../../../kernel/errors.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import { actorOf } from '../../../kernel/transaction.js';
import { DEFAULT_DUE_WORKING_DAYS } from '../checklist-due.rules.js';
import type { ConsultationStatus } from '../consultation.entity.js';
import { canReadConsultation, readsAsOrganiser } from '../consultation.policy.js';
import { readSeatId } from '../participant-of.js';
import { withoutTakenDownFor } from '../taken-down/read-taken-down.js';
import { TAKEN_DOWN_LINE, type WithoutMatter } from '../taken-down/without-matter.rules.js';
import { SpeechPaperStatus } from './speech-paper.entity.js';
import { canReadPaper, canReviewPapers } from './speech-paper.policy.js';
import { whyCannotWrite } from './speech-paper.rules.js';
import type { SpeechPaperRow, SpeechPapers } from './speech-paper.types.js';

interface HeadRow {
  readonly committeeId: string;
  readonly hostGroupId: string | null;
  readonly status: ConsultationStatus;
  readonly startsAt: string | null;
  readonly paperWorkingDays: number | null;
  readonly isBefore: boolean;
}
const headQuery = prepared<HeadRow, { id: string }>(
  'consultation.paperHead',
  `select k.committee_id as "committeeId", k.host_special_committee_id as "hostGroupId", k.status, k.starts_at as "startsAt", (f.item_due_working_days ->> 'SPEECH_PAPER')::int as "paperWorkingDays",
     k.status in ('PLANNED', 'PREPARING', 'READY', 'NOTIFIED') as "isBefore"
   from consultation k join consultation_terms f on f.consultation_id = k.id where k.id = :id`,
);

type StoredPaper = Omit<SpeechPaperRow, 'isLate' | 'viewerCanReview' | 'viewerCanWriteOn' | 'viewerCanTakeBack'> & {
  readonly writtenBy: string;
};
const papersQuery = prepared<StoredPaper, { id: string }>(
  'consultation.speechPapers',
  `select s.id, s.version, p.id as "participantId", p.name as "participantName", p.organisation, p.party,
     g.name as "interestGroupName", s.status, s.mode, s.text, s.position, s.review_note as "reviewNote",
     s.handed_in_at as "handedInAt", s.written_by as "writtenBy",
     (select coalesce(json_agg(json_build_object('id', d.id, 'number', d.number, 'title', d.title) order by d.number), '[]')
      from speech_paper_demands l join demand d on d.id = l.demand_id where l.speech_paper_id = s.id) as demands
   from speech_paper s join participant p on p.id = s.participant_id
   left join interest_group g on g.id = p.interest_group_id
   where s.consultation_id = :id order by s.position nulls last, s.handed_in_at nulls last, s.id`,
);

/** A paper that is about nothing but what was taken down says nothing any more. */
function paperWithout(paper: StoredPaper, without: WithoutMatter): StoredPaper {
  const isAboutIt = paper.demands.length > 0 && paper.demands.every(({ id }) => without.isDown(id));
  return isAboutIt ? { ...paper, text: TAKEN_DOWN_LINE } : paper;
}

/** The papers the viewer may read, and until when one's own is due. For those who may read the consultation. */
export async function readSpeechPapers(ctx: RequestContext, consultationId: string): Promise<SpeechPapers> {
  const id = knownId(consultationId);
  const [head, seatId] = await Promise.all([ctx.read.one(headQuery, { id }), readSeatId(ctx.read, ctx.viewer, id)]);
  if (!head || !canReadConsultation(ctx.viewer, head, seatId === null ? null : { id: seatId })) throw notFound();
  const { committeeId, startsAt, paperWorkingDays } = head;
  const dueOn =
    startsAt &&
    ctx.services.calendar.add(dayInChina(new Date(startsAt)), -(paperWorkingDays ?? DEFAULT_DUE_WORKING_DAYS)).day;
  const reader = {
    personId: actorOf(ctx.viewer).id,
    seatId,
    isStaff: readsAsOrganiser(ctx.viewer, head),
  };
  const reviews = canReviewPapers(ctx.viewer, head);
  const without = await withoutTakenDownFor(ctx, { id, committeeId });
  const stored = await ctx.read.all(papersQuery, { id });
  const papers = (without ? without.rows(stored.map((paper) => paperWithout(paper, without))) : stored)
    .filter((paper) => canReadPaper(reader, paper))
    .map(({ writtenBy, ...paper }): SpeechPaperRow => {
      const { handedInAt, reviewNote, participantId, status } = paper;
      const isOwn = participantId === seatId || writtenBy === reader.personId;
      return {
        ...paper,
        reviewNote: reader.isStaff || participantId === seatId ? reviewNote : null,
        isLate: handedInAt !== null && dueOn !== null && dayInChina(new Date(handedInAt)) > dueOn,
        viewerCanReview: reviews && head.isBefore && writtenBy !== reader.personId,
        viewerCanWriteOn: isOwn && head.isBefore && whyCannotWrite({ status }, true) === null,
        viewerCanTakeBack: isOwn && head.isBefore && status === SpeechPaperStatus.SUBMITTED,
      };
    });
  return {
    dueOn,
    papers,
    mine: papers.find(({ participantId }) => participantId === seatId) ?? null,
    viewerCanWrite: seatId !== null && head.isBefore,
  };
}
