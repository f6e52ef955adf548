import { authorize } from '../../../kernel/authorize.js';
import { dayInChina } from '../../../kernel/clock.js';
import type { RequestContext } from '../../../kernel/context.js';
import { type Page, pageInput, toPage } from '../../../kernel/page.js';
import { prepared } from '../../../kernel/read.js';
import type { Transaction } from '../../../kernel/transaction.js';
import { ConsultationForm, type FormTerms } from '../consultation.entity.js';
import { type ConsultationFacts, factsQuery } from '../readiness.facts.js';
import { allWeights, type ReadinessItemKind, reaches, readinessOf } from '../readiness.rules.js';
import { canEditFormSettings } from './form-settings.policy.js';
import type {
  FormSettingChange,
  FormSettingsChangeRow,
  FormSettingsState,
  FormTermsInput,
  FormTrial,
} from './form-settings.types.js';
import { allDues, changedIn, DEFAULT_TERMS, isSwitch, type NumberSetting, termsOf } from './form-terms.rules.js';
import { termsInput } from './terms-input.js';

const TERMS = `f.notice_working_days as "noticeWorkingDays", f.readiness_threshold as "readinessThreshold",
  f.readiness_weights as "readinessWeights", f.consensus_threshold as "consensusThreshold",
  f.minutes_working_days as "minutesWorkingDays", f.acceptance_threshold as "acceptanceThreshold",
  f.acceptance_minimum as "acceptanceMinimum", f.speaking_minutes as "speakingMinutes",
  f.committee_working_days as "committeeWorkingDays", f.member_working_days as "memberWorkingDays",
  f.residents_working_days as "residentsWorkingDays", f.extensions_allowed as "extensionsAllowed",
  f.extension_working_days as "extensionWorkingDays",
  f.reviews_before_publication as "reviewsBeforePublication", f.item_due_working_days as "itemDueWorkingDays"`;

type SettingsRow = FormTerms & { form: ConsultationForm; version: number; openCount: number };

const settingsQuery = prepared<SettingsRow>(
  'consultation.formSettings',
  `select f.form, f.version, ${TERMS}, (select count(*) from consultation k
     where k.form = f.form and k.status in ('PLANNED', 'PREPARING', 'READY', 'POSTPONED')) as "openCount"
   from form_settings f order by array_position(array['BENCH', 'COUNCIL', 'ON_SITE', 'THEMATIC'], f.form)`,
);

/** What every form asks for. */
export async function readFormSettings(ctx: RequestContext): Promise<FormSettingsState[]> {
  const rows = await ctx.read.all(settingsQuery, {});
  return rows.map(({ readinessWeights, itemDueWorkingDays, ...row }) => ({
    ...row,
    weights: Object.entries(allWeights(readinessWeights)).map(([name, weight]) => ({ name, weight })),
    dues: Object.entries(allDues(itemDueWorkingDays)).map(([kind, workingDays]) => ({
      kind: kind as ReadinessItemKind,
      workingDays,
    })),
    changedFromDefault: changedIn(DEFAULT_TERMS[row.form], { ...row, readinessWeights, itemDueWorkingDays }),
    viewerCanEdit: canEditFormSettings(ctx.viewer),
  }));
}

const termsQuery = prepared<FormTerms, { form: ConsultationForm }>(
  'consultation.formTerms',
  `select ${TERMS} from form_settings f where f.form = :form`,
);

/** What a consultation is held to: as it was when it was convened, or as its form asks today. */
const TERMS_OF = `select ${TERMS} from consultation_terms f where f.consultation_id = `;

/** The terms of one consultation, as this transaction sees them. */
export async function termsIn(tx: Transaction, consultationId: string): Promise<FormTerms> {
  await tx.em.flush();
  const [terms] = await tx.em.execute<FormTerms[]>(`${TERMS_OF}?`, [consultationId]);
  if (!terms) throw new Error('a consultation has terms');
  return terms;
}

export const termsOfQuery = prepared<FormTerms, { id: string }>('consultation.terms', `${TERMS_OF}:id`);

const minutesDueQuery = prepared<{ endedAt: string; days: number }, { id: string }>(
  'consultation.minutesDue',
  `select k.ended_at as "endedAt", f.minutes_working_days as days
   from consultation k join consultation_terms f on f.consultation_id = k.id
   where k.id = :id and k.ended_at is not null and k.status = 'MINUTES_DRAFT'`,
);
/** Until when the minutes are to be confirmed; null before the meeting ended and once they are. */
export async function readMinutesDueOn(ctx: RequestContext, id: string): Promise<string | null> {
  const row = await ctx.read.one(minutesDueQuery, { id });
  return row && ctx.services.calendar.add(dayInChina(new Date(row.endedAt)), row.days).day;
}

/** How many earlier consultations new settings are tried on. */
const TRIED_ON = 20;

interface TrialRow {
  readonly id: string;
  readonly title: string;
  readonly committeeName: string;
  readonly startsAt: string | null;
  readonly convenedAt: string | null;
  readonly wasOverridden: boolean;
}
const trialQuery = prepared<TrialRow, { form: ConsultationForm; limit: number }>(
  'consultation.formTrial',
  `select k.id, k.title, c.name as "committeeName", k.starts_at as "startsAt", k.convened_at as "convenedAt",
     k.override_reason is not null as "wasOverridden"
   from consultation k join liaison_committee c on c.id = k.committee_id
   where k.form = :form and k.status not in ('PLANNED', 'CANCELLED')
   order by coalesce(k.starts_at, k.created_at) desc, k.id desc limit :limit`,
);

/** What the last consultations of a form would have come to under other settings, by the same rules. */
export async function tryFormSettings(ctx: RequestContext, input: FormTermsInput): Promise<FormTrial[]> {
  authorize(canEditFormSettings(ctx.viewer), 'try settings of a form');
  const present = await ctx.read.one(termsQuery, { form: input.form });
  if (!present) throw new Error('every form has settings');
  const tried = termsInput(termsOf(present), input);
  const rows = await ctx.read.all(trialQuery, { form: input.form, limit: TRIED_ON });
  const facts = new Map(
    (await ctx.read.all(factsQuery, { ids: rows.map(({ id }) => id) })).map(({ facts }) => [
      facts.consultationId,
      facts,
    ]),
  );
  return rows.flatMap((row) => {
    const known = facts.get(row.id);
    return known ? [trialOf(ctx, row, known, termsOf(present), tried)] : [];
  });
}

function trialOf(
  ctx: RequestContext,
  { id, convenedAt, ...row }: TrialRow,
  facts: ConsultationFacts,
  present: FormTerms,
  tried: FormTerms,
): FormTrial {
  const score = readinessOf(facts, present.readinessWeights).score;
  const triedScore = readinessOf(facts, tried.readinessWeights).score;
  const noticeGiven =
    convenedAt && row.startsAt
      ? ctx.services.calendar.between(dayInChina(new Date(convenedAt)), dayInChina(new Date(row.startsAt)))
      : null;
  return {
    ...row,
    consultationId: id,
    isConvened: convenedAt !== null,
    score,
    passes: reaches(score, present.readinessThreshold),
    triedScore,
    triedPasses: reaches(triedScore, tried.readinessThreshold),
    noticeGiven,
    triedNoticeTooShort: noticeGiven !== null && noticeGiven < tried.noticeWorkingDays,
  };
}

type ChangeRow = Omit<FormSettingsChangeRow, 'changes'> & { before: FormTerms; after: FormTerms };
type OfForm = { form: ConsultationForm };

const historyQuery = prepared<ChangeRow, OfForm & { after: string | null; limit: number }>(
  'consultation.formSettingsHistory',
  `select h.id, h.made_version as "madeVersion", a.display_name as "changedByName", h.changed_at as "changedAt",
     h.reason, h.before, h.after
   from form_settings_change h left join account a on a.id = h.changed_by
   where h.form = :form and (:after::uuid is null or h.id < :after) order by h.id desc limit :limit`,
);
const historyCountQuery = prepared<{ count: number }, OfForm>(
  'consultation.formSettingsHistoryCount',
  `select count(*) as count from form_settings_change h where h.form = :form`,
);

/** Who changed what and why, newest first. */
export async function readFormSettingsHistory(
  ctx: RequestContext,
  asked: OfForm & { first: number; after: string | null },
): Promise<Page<FormSettingsChangeRow>> {
  const { limit, after } = pageInput(asked.first, asked.after);
  const [rows, total] = await Promise.all([
    ctx.read.all(historyQuery, { form: asked.form, after, limit }),
    ctx.read.one(historyCountQuery, { form: asked.form }),
  ]);
  const nodes = rows.map(({ before, after: became, ...row }) => ({ ...row, changes: changesOf(before, became) }));
  return toPage(nodes, limit, total?.count ?? 0);
}

function changesOf(before: FormTerms, after: FormTerms): FormSettingChange[] {
  const valueIn = (terms: FormTerms, name: string) =>
    (name.startsWith('readinessWeights.')
      ? allWeights(terms.readinessWeights)[name.slice('readinessWeights.'.length)]
      : name.startsWith('itemDueWorkingDays.')
        ? allDues(terms.itemDueWorkingDays)[name.slice('itemDueWorkingDays.'.length)]
        : isSwitch(name)
          ? Number(Boolean(terms[name]))
          : terms[name as NumberSetting]) ?? null;
  return changedIn(before, after).map((name) => ({
    name,
    before: valueIn(before, name),
    after: valueIn(after, name),
  }));
}
