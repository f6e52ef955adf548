import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { knownId, knownIdOrNull } from '../../../kernel/id.js';
import { type Page, pageInput, toPage } from '../../../kernel/page.js';
import { composed, conditionsOf, prepared } from '../../../kernel/read.js';
import { TITLE_MAX, textInput } from '../../../kernel/text.js';
import { accountIdOf, departmentIdsOf, hasRole, holdsDepartment, Role } from '../../../kernel/viewer.js';
import { heldPosts } from '../../identity/index.js';
import { briefTitleOnRecord } from '../brief-title.sql.js';
import { canNameReaders, canReadInstructions } from '../opinion.policy.js';
import { InstructionStatus } from './instruction.entity.js';
import type { InstructionFilter } from './instruction.inputs.js';
import {
  isWriter,
  mayCorrect,
  mayReadWording,
  mayWithdraw,
  whyNotHandled,
  whyNotLookedBack,
} from './instruction.rules.js';
import type { InstructionReaderChoice, InstructionReaderRow, InstructionRow } from './instruction.types.js';
import { HOLDERS } from './instruction-holders.js';

/** Never the wording: no read model names the table it lies in. */
export const INSTRUCTION_COLUMNS = `i.id, i.version, i.brief_id as "briefId",
  ${briefTitleOnRecord('ib')} as "briefTitle", i.leader_name as "leaderName", i.leader_post as "leaderPost", i.level,
  i.instructed_on as "instructedOn", i.addressee, i.department_id as "departmentId", d.short_name as "departmentName",
  i.duty, i.status, i.due_on as "dueOn", i.look_back_on as "lookBackOn", i.handled_note as "handledNote",
  i.handled_on as "handledOn", i.look_back_note as "lookBackNote", i.looked_back_on as "lookedBackOn", i.reopened, i.entered_by as "enteredBy",
  i.by_own_hand as "byOwnHand", i.taken_in_at as "takenInAt", i.withdrawn_at as "withdrawnAt",
  i.withdrawn_reason as "withdrawnReason", ${HOLDERS} as holders,
  (select count(distinct x.at)::int from instruction_correction x where x.instruction_id = i.id) as "correctedTimes",
  exists (select from instruction_reader r where r.instruction_id = i.id and r.account_id = :accountId::uuid
    and r.ended_at is null) as "isReader"`;
export const INSTRUCTION_SOURCES = `from leader_instruction i join opinion_brief ib on ib.id = i.brief_id
  left join department d on d.id = i.department_id`;

export interface StoredInstruction
  extends Omit<
    InstructionRow,
    | 'isOverdue'
    | 'viewerCanCorrect'
    | 'viewerCanTakeIn'
    | 'viewerCanWithdraw'
    | 'viewerCanReadWording'
    | 'viewerCanNameReaders'
    | 'viewerCanReport'
    | 'viewerCanLookBack'
  > {
  readonly isReader: boolean;
  readonly enteredBy: string | null;
}

export function toInstruction(ctx: RequestContext, stored: StoredInstruction): InstructionRow {
  const { isReader, enteredBy, ...row } = stored;
  const { viewer } = ctx;
  const secretariat = hasRole(viewer, Role.SECRETARIAT);
  const handles = row.departmentId !== null && holdsDepartment(viewer, row.departmentId);
  return {
    ...row,
    isOverdue: row.status === InstructionStatus.OPEN && row.dueOn < ctx.today(),
    viewerCanReadWording: mayReadWording(viewer, isReader, stored),
    viewerCanNameReaders: canNameReaders(viewer, { isReader }) && row.status !== InstructionStatus.WITHDRAWN,
    viewerCanCorrect: isWriter(viewer, stored) && mayCorrect(row),
    viewerCanWithdraw: isWriter(viewer, stored) && mayWithdraw(row),
    viewerCanTakeIn: secretariat && row.byOwnHand && row.status === InstructionStatus.OPEN,
    viewerCanReport: (secretariat || handles) && whyNotHandled(row) === null,
    viewerCanLookBack:
      secretariat && whyNotLookedBack(row, { dueOn: ctx.today(), lookBackOn: ctx.today() }, ctx.today()) === null,
  };
}

interface Scope extends Record<string, unknown> {
  all: boolean;
  departmentIds: readonly string[];
  accountId: string | null;
  status: string | null;
  id: string | null;
  briefId: string | null;
  departmentId: string | null;
  late: boolean;
  today: string;
}

// Whoever leads the work sees them all; a department those given to it; anybody those they were named for.
const CONDITIONS = {
  visible: `(i.department_id = any(:departmentIds::uuid[]) or exists (select from instruction_reader v
    where v.instruction_id = i.id and v.account_id = :accountId::uuid and v.ended_at is null))`,
  status: 'i.status = :status',
  id: 'i.id = :id::uuid',
  briefId: 'i.brief_id = :briefId::uuid',
  departmentId: 'i.department_id = :departmentId::uuid',
  late: `i.status = '${InstructionStatus.OPEN}' and i.due_on < :today::date`,
} as const;
type Condition = keyof typeof CONDITIONS;
const { conditions, fits } = conditionsOf(CONDITIONS);

const listQuery = composed<StoredInstruction, Scope & { after: string | null; limit: number }, Condition | 'after'>(
  'opinion.instructions',
  [...conditions, 'after'],
  (has) => `select ${INSTRUCTION_COLUMNS} ${INSTRUCTION_SOURCES} where true ${fits(has)}
   ${has('after') ? 'and i.id < :after::uuid' : ''} order by i.id desc limit :limit`,
);
const countQuery = composed<{ count: number }, Scope, Condition>(
  'opinion.instructionCount',
  conditions,
  (has) => `select count(*) as count from leader_instruction i where true ${fits(has)}`,
);

const scopeOf = (ctx: RequestContext, filter: InstructionFilter | null | undefined): Scope => ({
  all: canReadInstructions(ctx.viewer),
  departmentIds: departmentIdsOf(ctx.viewer),
  accountId: accountIdOf(ctx.viewer),
  status: filter?.status ?? null,
  id: knownIdOrNull(filter?.id),
  briefId: knownIdOrNull(filter?.briefId),
  departmentId: knownIdOrNull(filter?.departmentId),
  late: filter?.late ?? false,
  today: ctx.today(),
});

/** Instructions and what follows from them, newest first. */
export async function readInstructions(
  ctx: RequestContext,
  asked: { filter?: InstructionFilter | null; first: number; after?: string | null },
): Promise<Page<InstructionRow>> {
  const scope = scopeOf(ctx, asked.filter);
  const { limit, after } = pageInput(asked.first, asked.after);
  const has = (one: Condition) => (one === 'visible' ? !scope.all : Boolean(scope[one]));
  const [rows, total] = await Promise.all([
    ctx.read.all(
      listQuery((one) => (one === 'after' ? after !== null : has(one))),
      { ...scope, after, limit },
    ),
    ctx.read.one(countQuery(has), scope),
  ]);
  return toPage(
    rows.map((row) => toInstruction(ctx, row)),
    limit,
    total?.count ?? 0,
  );
}

const readersQuery = prepared<InstructionReaderRow, { id: string }>(
  'opinion.instructionReaders',
  `select r.account_id as "accountId", a.display_name as name, r.ended_at is null as "isNamed",
     coalesce((select json_agg(x.read_at order by x.read_at desc) from (select g.read_at from instruction_reading g
       where g.instruction_id = r.instruction_id and g.account_id = r.account_id order by g.read_at desc limit 100) x), '[]')
       as "readAt"
   from instruction_reader r join account a on a.id = r.account_id where r.instruction_id = :id order by r.id`,
);
const isReaderQuery = prepared<{ isReader: boolean }, { id: string; accountId: string | null }>(
  'opinion.isReader',
  `select exists (select from instruction_reader r where r.instruction_id = i.id and r.account_id = :accountId::uuid
     and r.ended_at is null) as "isReader" from leader_instruction i where i.id = :id`,
);

/** Who may read the wording and when they did, for those who may themselves, and for those who lead. */
export async function readInstructionReaders(
  ctx: RequestContext,
  given: string,
): Promise<InstructionReaderRow[] | null> {
  const id = knownId(given);
  const found = await ctx.read.one(isReaderQuery, { id, accountId: accountIdOf(ctx.viewer) });
  if (!found || !(found.isReader || canReadInstructions(ctx.viewer))) return null;
  return ctx.read.all(readersQuery, { id });
}

const choicesQuery = prepared<InstructionReaderChoice, { text: string; accountId: string | null }>(
  'opinion.instructionReaderChoices',
  `select a.id as "accountId", a.display_name as name, max(coalesce(d.short_name, c.name)) as unit
   from ${heldPosts()} p join account a on a.id = p.account_id and a.status <> 'DISABLED'
   left join department d on d.id = p.department_id left join liaison_committee c on c.id = p.committee_id
   where p.role in ('SECRETARIAT', 'REVIEWER', 'SIGNER', 'LEADER', 'DEPARTMENT_OFFICER', 'DIRECTOR')
     and a.id is distinct from :accountId::uuid
     and (strpos(a.display_name, :text) > 0 or strpos(coalesce(d.short_name, c.name, ''), :text) > 0)
   group by a.id order by bool_or(p.role = 'SECRETARIAT') desc, a.display_name, a.id limit 20`,
);

/** Whom the wording may be shown to, by their name or unit; those of the office first. */
export async function readReaderChoices(ctx: RequestContext, text: string): Promise<InstructionReaderChoice[]> {
  authorize(canReadInstructions(ctx.viewer), 'look for readers');
  const wanted = textInput(text, { field: 'text', max: TITLE_MAX }) ?? '';
  return ctx.read.all(choicesQuery, { text: wanted, accountId: accountIdOf(ctx.viewer) });
}
