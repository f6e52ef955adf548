import { type FactReference, factKey } from '../body/story-doc.js';
import type { ResolvedFact } from '../story-view.js';
import { figureWords } from './figure-words.js';
import { commitmentIn, countsOf, demandIn, partsOf, stateOfCommitment, stateOfDemand } from './matter-state.js';
import type {
  RecordedCommitment,
  RecordedConsultation,
  RecordedDemand,
  RecordedVerdict,
  StoryRecord,
} from './record.js';
import { dayWords, FORM_WORDS, RESULT_WORDS, STATE_WORDS, shareWords } from './words.js';

/** What was taken down, or was never public, says that and nothing else. */
const GONE = '（已撤下）';

interface Said {
  readonly value: string;
  readonly label: string;
  readonly number?: number;
  readonly day?: string | null;
  readonly n?: number | null;
  readonly trackingCode?: string | null;
}

export interface Reading {
  readonly record: StoryRecord;
  readonly overdueBefore: string;
}

/** Every reference as it stands now. What is not public any more is gone; nothing is left out. */
export function resolveFacts(
  references: Iterable<FactReference>,
  { record, overdueBefore }: Reading,
): Map<string, ResolvedFact> {
  const resolved = new Map<string, ResolvedFact>();
  for (const reference of references) {
    const key = factKey(reference);
    const said = read(reference, record, overdueBefore);
    resolved.set(key, {
      key,
      reference,
      value: said?.value ?? GONE,
      label: said?.label ?? '',
      number: said?.number ?? null,
      day: said?.day ?? null,
      n: said?.n ?? null,
      asOf: record.today,
      trackingCode: said?.trackingCode ?? null,
      gone: said === null,
    });
  }
  return resolved;
}

function read(reference: FactReference, record: StoryRecord, overdueBefore: string): Said | null {
  switch (reference.kind) {
    case 'FIGURE': {
      const figure = record.figures.get(factKey(reference));
      return figure ? figureWords(figure, reference, record.today) : null;
    }
    case 'CONSULTATION': {
      const found = record.consultations.find(({ id }) => id === reference.recordId);
      return found?.isPublic ? ofConsultation(found, reference.field, record.today, overdueBefore) : null;
    }
    case 'DEMAND': {
      const found = demandIn(record, reference.recordId);
      if (!found?.consultation.isPublic || found.demand.takenDown) return null;
      return ofDemand(found.consultation, found.demand, reference.field, overdueBefore);
    }
    case 'COMMITMENT': {
      const found = commitmentIn(record, reference.recordId);
      if (!found?.consultation.isPublic) return null;
      const demand = found.consultation.demands.find(({ id }) => id === found.commitment.demandId);
      if (demand?.takenDown) return null;
      return ofCommitment(found.commitment, reference.field, record.today, overdueBefore);
    }
  }
}

const days = (from: string, to: string) =>
  Math.max(0, Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000));

type FieldOf<Kind extends FactReference['kind']> = Extract<FactReference, { kind: Kind; field: string }>['field'];

function ofConsultation(
  consultation: RecordedConsultation,
  field: FieldOf<'CONSULTATION'>,
  today: string,
  overdueBefore: string,
): Said {
  const { title, trackingCode, heldOn } = consultation;
  const counts = countsOf(consultation, overdueBefore);
  const of = (what: string) => `「${title}」${what}`;
  const counted = (number: number, unit: string, what: string): Said => ({
    value: `${number}${unit}`,
    number,
    label: of(what),
    trackingCode,
  });
  switch (field) {
    case 'TITLE':
      return { value: title, label: '协商名称', trackingCode };
    case 'FORM':
      return { value: FORM_WORDS[consultation.form], label: of('协商形式'), trackingCode };
    case 'HELD_ON':
      return { value: heldOn ? dayWords(heldOn, today) : '日期未定', day: heldOn, label: of('召开日期'), trackingCode };
    case 'PLACE':
      return { value: consultation.place ?? '地点未记', label: of('地点'), trackingCode };
    case 'COMMITTEE':
      return { value: consultation.committeeName, label: of('所属联络委'), trackingCode };
    case 'DEMANDS':
      return counted(counts.demands, '件', '诉求数');
    case 'PROMISES':
      return counted(counts.promises, '件', '承诺数');
    case 'DONE':
      return counted(counts.done, '件', '已办成的诉求');
    case 'OPEN':
      return counted(counts.open, '件', '还在办理的诉求');
    case 'DECLINED':
      return counted(counts.declined, '件', '未予采纳的诉求');
    case 'CARRIED_OVER':
      return counted(counts.carriedOver, '件', '结转的诉求');
    case 'CLAUSES_HELD':
      return counted(consultation.clausesHeld, '条', '达成的共识');
    case 'RATERS':
      return counted(counts.raters, '人', '参加验收的群众');
    case 'DAYS_SINCE_HELD':
      return heldOn
        ? { value: `${days(heldOn, today)}天`, number: days(heldOn, today), label: of('召开至今'), trackingCode }
        : { value: '尚未召开', label: of('召开至今'), trackingCode };
  }
}

function ofDemand(
  consultation: RecordedConsultation,
  demand: RecordedDemand,
  field: FieldOf<'DEMAND'>,
  overdueBefore: string,
): Said {
  const { trackingCode } = consultation;
  const of = (what: string) => `诉求「${demand.title}」${what}`;
  switch (field) {
    case 'TITLE':
      return { value: demand.title, label: '诉求', trackingCode };
    case 'STATE': {
      const state = stateOfDemand(demand, partsOf(consultation, demand.id), overdueBefore);
      return { value: STATE_WORDS[state], label: of('的办理状态'), trackingCode };
    }
    case 'UNIT':
      return { value: demand.unitName ?? '未定单位', label: of('的答复单位'), trackingCode };
    case 'REASON':
      return { value: demand.reason ?? '未说明', label: of('的处理理由'), trackingCode };
  }
}

function ofCommitment(
  one: RecordedCommitment,
  field: FieldOf<'COMMITMENT'>,
  today: string,
  overdueBefore: string,
): Said {
  const { trackingCode } = one;
  const of = (what: string) => `${one.unitName}承诺「${one.action}」${what}`;
  const onDay = (day: string | null, what: string, none: string): Said => ({
    value: day ? dayWords(day, today) : none,
    day,
    label: of(what),
    trackingCode,
  });
  const count = (number: number, unit: string, what: string): Said => ({
    value: `${number}${unit}`,
    number,
    label: of(what),
    trackingCode,
  });
  switch (field) {
    case 'STATE':
      return { value: STATE_WORDS[stateOfCommitment(one, overdueBefore)], label: of('的办理状态'), trackingCode };
    case 'ACTION':
      return { value: one.action, label: `${one.unitName}的承诺`, trackingCode };
    case 'DELIVERABLE':
      return { value: one.deliverable, label: of('的成果'), trackingCode };
    case 'UNIT':
      return { value: one.unitName, label: of('的主办单位'), trackingCode };
    case 'PROMISED_DUE_ON':
      return onDay(one.promisedDueOn, '当初承诺的期限', '未定');
    case 'DUE_ON':
      return onDay(one.dueOn, '的期限', '未定');
    case 'CLOSED_ON':
      return onDay(one.closedOn, '的办结日期', '尚未办结');
    case 'RESULT_CLASS':
      return {
        value: one.resultClass ? (RESULT_WORDS[one.resultClass] ?? one.resultClass) : '尚未答复',
        label: of('的部门答复'),
        trackingCode,
      };
    case 'ROUND':
      return count(one.round, '次', '办理次数');
    case 'RELAPSES':
      return count(one.relapseCount, '次', '反弹次数');
    case 'VERDICT':
      return {
        value: verdictWords(one.verdict),
        n: one.verdict?.n ?? 0,
        ...(one.verdict && one.verdict.n >= SMALL_N && { number: one.verdict.solved / one.verdict.n }),
        label: of('的群众评价'),
        trackingCode,
      };
    case 'DAYS_SINCE_PROMISED':
      return count(days(one.assignedOn, today), '天', '承诺至今');
    case 'DAYS_OVERDUE':
      return count(one.closedOn ? 0 : days(one.dueOn, today), '天', '超期天数');
    case 'DAYS_SINCE_CLOSED':
      return one.closedOn
        ? count(days(one.closedOn, today), '天', '办结至今')
        : { value: '尚未办结', label: of('办结至今'), trackingCode };
  }
}

/** Under this a rate is shown as its counts (numbers.md). */
const SMALL_N = 5;

function verdictWords(verdict: RecordedVerdict | null): string {
  if (!verdict || verdict.n === 0) return '尚无群众评价';
  const { n, solved, halfSolved, notSolved, cameBack } = verdict;
  const parts = [
    `${solved}人认为解决`,
    ...(halfSolved ? [`${halfSolved}人认为解决一半`] : []),
    ...(notSolved ? [`${notSolved}人认为没解决`] : []),
    ...(cameBack ? [`${cameBack}人认为又反弹`] : []),
  ];
  const counts = `${n}人评价，${parts.join('，')}`;
  return n < SMALL_N ? counts : `${counts}（解决的占${shareWords(solved / n)}）`;
}
