import { authorize } from '../../../kernel/authorize.js';
import type { RequestContext } from '../../../kernel/context.js';
import { prepared } from '../../../kernel/read.js';
import { membershipOn } from '../../roster/index.js';
import { canChangeRules, canReadLedger } from '../duty.policy.js';
import { DutyKind } from '../duty-kind.js';
import { yearInput } from '../year-input.js';
import { readFacts, readHistory } from './keep-points.js';
import type { KindTermsInput } from './kind-rules.inputs.js';
import { kindsInput } from './kinds-input.js';
import type { DutyKindRulesRow, KindTermsRow, RulesTrialRow } from './points.types.js';
import { type Fact, type KindRules, type RulesInForce, reckon } from './reckon.rules.js';

type Kept = Omit<DutyKindRulesRow, 'kinds'> & { readonly kinds: KindRules };
const rulesQuery = prepared<Kept>(
  'duty.kindRules',
  `select r.id, r.since, r.kinds, r.reason, r.made_at as "madeAt",
     (select a.display_name from account a where a.id = r.made_by) as "byName"
   from duty_kind_rules r order by r.id desc limit 50`,
);

const rowsOf = (kinds: KindRules): KindTermsRow[] =>
  Object.values(DutyKind).flatMap((kind) => {
    const terms = kinds[kind];
    if (!terms) return [];
    const { points, cap, lessLate, lessAbsent, lessPrivate = 0, ...rest } = terms;
    return [
      {
        ...{ kind, ...rest, points: points / 10, cap: cap === null ? null : cap / 10 },
        ...{ lessLate: lessLate / 10, lessAbsent: lessAbsent / 10, lessPrivate: lessPrivate / 10 },
      },
    ];
  });

/** What duties earn, what was made last first; who made them is for staff. */
export async function readKindRules(ctx: RequestContext): Promise<DutyKindRulesRow[]> {
  const rows = await ctx.read.all(rulesQuery, {});
  const names = canReadLedger(ctx.viewer);
  return rows.map((row) => ({ ...row, byName: names ? row.byName : null, kinds: rowsOf(row.kinds) }));
}

const namesQuery = prepared<{ id: string; name: string; committeeName: string | null }, { today: string }>(
  'duty.trialNames',
  `select m.id, m.name, c.name as "committeeName" from member m
   left join membership s on s.member_id = m.id and ${membershipOn('s')}
   left join liaison_committee c on c.id = s.committee_id`,
);

/** 试算: a year's facts by the rules that hold and by others, side by side; nothing is written. */
export async function tryKindRules(
  ctx: RequestContext,
  asked: { readonly year: number; readonly kinds: readonly KindTermsInput[] },
): Promise<RulesTrialRow[]> {
  authorize(canChangeRules(ctx.viewer), 'try other rules of points');
  const year = yearInput(asked.year);
  const others: RulesInForce = { id: '', since: `${year}-01-01`, kinds: kindsInput(asked.kinds) };
  const [facts, history, names] = await Promise.all([
    readFacts(ctx, year),
    readHistory(ctx),
    ctx.read.all(namesQuery, { today: ctx.today() }),
  ]);
  const known = new Map(names.map((one) => [one.id, one]));
  // Rules that hold now are tried on years before there were any, too.
  const first = history.length > 0 && history.every(({ since }) => since > `${year}-12-31`);
  const now = first ? history.slice(-1).map((rules) => ({ ...rules, since: others.since })) : history;
  const sum = (of: readonly Fact[], rules: readonly RulesInForce[]) =>
    reckon(of, rules).reduce((total, { credited }) => total + credited, 0) / 10;
  return [...Map.groupBy(facts, ({ memberId }) => memberId)]
    .map(([memberId, of]) => ({
      ...{ memberId, name: known.get(memberId)?.name ?? '', committeeName: known.get(memberId)?.committeeName ?? null },
      ...{ before: sum(of, now), after: sum(of, [others]) },
    }))
    .toSorted((a, b) => b.after - a.after || (a.name < b.name ? -1 : 1));
}
