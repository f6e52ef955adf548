import { dayInChina } from '../../../kernel/clock.js';
import type { RequestContext } from '../../../kernel/context.js';
import { knownId } from '../../../kernel/id.js';
import { prepared } from '../../../kernel/read.js';
import type { LinkHolder } from '../../../kernel/viewer.js';
import type { FormTerms } from '../../consultation/index.js';
import { capacityOf } from '../commitment.policy.js';
import { CommitmentAct, type CommitmentFacts, mayAct, whyCannotAct } from '../commitment-acts.rules.js';
import { readChanged } from '../commitment-detail.queries.js';
import { jsonList } from '../commitment-row.js';
import { LAST_STEP, type LastStep, lastActOf } from '../last-act.js';
import { laterDay } from '../timeliness.rules.js';
import { leadNameOf } from '../unit.js';
import { holderOfLink } from './by-handling-link.js';
import type { HandlingLinkRow, HandlingMatter } from './handling-link.types.js';

/** By the link: what a department's officer does at the desk. */
const BY_LINK = [
  CommitmentAct.ACKNOWLEDGE,
  CommitmentAct.RETURN_WRONG_UNIT,
  CommitmentAct.REPORT_PROGRESS,
  CommitmentAct.REQUEST_EXTENSION,
  CommitmentAct.REPLY,
  CommitmentAct.REQUEST_RETURN,
  CommitmentAct.TAKE_BACK,
] as const;

type Stored = Omit<HandlingMatter, 'acts' | 'extensionLatest' | 'lastAct'> &
  Pick<FormTerms, 'extensionsAllowed' | 'extensionWorkingDays'> & {
    readonly progressCount: number;
    readonly extensionCount: number;
    readonly committeeId: string;
    readonly returnRequested: boolean;
    readonly lastStep: LastStep | null;
  };

const matterQuery = prepared<Stored, { id: string; linkId: string }>(
  'commitment.handlingMatter',
  `select c.number, c.tracking_code as "trackingCode", ${leadNameOf('c')} as "organisationName", lc.name as "committeeName",
     c.committee_id as "committeeId", de.title as "demandTitle", c.action, c.deliverable,
     c.responsible_person as "responsiblePerson", c.status, c.round, c.due_on as "dueOn", c.acknowledge_by as "acknowledgeBy",
     c.extension_until as "extensionUntil", c.extension_count as "extensionCount", c.progress_count as "progressCount",
     fs.extensions_allowed as "extensionsAllowed", fs.extension_working_days as "extensionWorkingDays",
     c.return_reason is not null as "returnRequested", ${LAST_STEP} as "lastStep",
     (select r.text from reply r where r.commitment_id = c.id and r.round = c.round) as "replyText",
     (select l.expires_on from handling_link l where l.id = :linkId::uuid) as "linkExpiresOn",
     ${jsonList(
       `select p.id, p.text, p.reported_at as "reportedAt" from progress_entry p
        where p.commitment_id = c.id and p.round = c.round`,
       'listed."reportedAt", listed.id',
     )} as progress
   from commitment c join liaison_committee lc on lc.id = c.committee_id join demand de on de.id = c.demand_id
     join consultation_terms fs on fs.consultation_id = c.consultation_id
   where c.id = :id::uuid`,
);

/** The matter behind a link. Null: unknown, run out, taken back, or another's now; which of these is not said. */
export async function readHandlingMatter(ctx: RequestContext, token: string): Promise<HandlingMatter | null> {
  const holder = await holderOfLink(ctx, token);
  return holder && readMatter(ctx, holder);
}

async function readMatter(ctx: RequestContext, holder: LinkHolder): Promise<HandlingMatter | null> {
  const row = await ctx.read.one(matterQuery, { id: holder.commitmentId, linkId: holder.linkId });
  if (!row) return null;
  const {
    committeeId,
    progressCount,
    extensionCount,
    extensionsAllowed,
    extensionWorkingDays,
    returnRequested,
    lastStep,
    ...matter
  } = row;
  const today = ctx.today();
  const capacity = capacityOf(
    null,
    {
      committeeId,
      leadDepartmentId: null,
      leadOrganisationId: holder.organisationId,
      ledByOwnTownship: false,
      assistingDepartmentIds: [],
      followingMemberId: null,
      lookBackMemberId: null,
    },
    false,
    holder,
  );
  const lastAct = lastActOf(lastStep);
  const facts: CommitmentFacts = {
    status: row.status,
    today,
    acknowledgeBy: row.acknowledgeBy,
    progressCount,
    extensionCount,
    extensionsAllowed,
    repliedByViewer: false,
    urgedToday: false,
    supervisedByViewer: false,
    askedByViewer: false,
    answerCount: 0,
    acceptanceMinimum: 0,
    acceptanceClosesOn: null,
    voiceCount: 0,
    returnRequested,
    lastAct,
    lastActOn: lastStep && dayInChina(new Date(lastStep.at)),
  };
  return {
    ...matter,
    lastAct: BY_LINK.find((act) => act === lastAct) ?? null,
    extensionLatest: ctx.services.calendar.add(laterDay(row.dueOn, today), extensionWorkingDays).day,
    acts: BY_LINK.filter((act) => mayAct(act, capacity)).map((act) => ({
      act,
      whyNot: whyCannotAct(act, capacity, facts),
    })),
  };
}

const inForceQuery = prepared<HandlingLinkRow, { id: string; today: string }>(
  'commitment.handlingLinkInForce',
  `select l.expires_on as "expiresOn", l.created_at as "issuedAt", a.display_name as "issuedByName"
   from handling_link l join commitment c on c.id = l.commitment_id and c.lead_organisation_id = l.organisation_id
     left join account a on a.id = l.issued_by
   where l.commitment_id = :id::uuid and l.revoked_at is null and l.expires_on >= :today::date`,
);

/** Whether a link is about, for those who issue it; null for everybody else and where there is none. */
export async function readHandlingLink(ctx: RequestContext, commitmentId: string): Promise<HandlingLinkRow | null> {
  const { id, viewerCanIssueLink } = await readChanged(ctx, knownId(commitmentId));
  return viewerCanIssueLink ? ctx.read.one(inForceQuery, { id, today: ctx.today() }) : null;
}
