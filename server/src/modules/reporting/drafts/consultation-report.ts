import type { Block, FactReference, RecordedConsultation, StoryDoc } from '../../publicity/index.js';
import { doc, part, said } from './words.js';

/** So many fit a page beside the rest; how many there are is said. */
const MOST = 6;

type RecordField = Exclude<FactReference, { kind: 'FIGURE' }>;

/** 协商专报: what was asked, what was agreed, who promised what until when, what is open, and what is suggested. */
export function consultationReport(
  { id, title, demands, commitments }: RecordedConsultation,
  clauses: readonly string[],
): { readonly title: string; readonly body: StoryDoc } {
  const of = (field: Extract<RecordField, { kind: 'CONSULTATION' }>['field']): FactReference => ({
    ...{ kind: 'CONSULTATION', recordId: id, field },
  });
  const shown = demands.filter(({ takenDown }) => !takenDown);
  const standing = shown.map(({ id: demandId }) => demandId);
  const promised = commitments.filter(({ demandId }) => standing.includes(demandId));
  return {
    title: `关于“${title}”协商情况的专报`,
    body: doc(
      part('一、协商事项'),
      said(
        of('HELD_ON'),
        '，',
        of('COMMITTEE'),
        '围绕“',
        of('TITLE'),
        '”召开',
        of('FORM'),
        '，群众提出诉求',
        of('DEMANDS'),
        '。',
      ),
      ...(shown.length > 0 ? [said('主要是：', ...listed(shown.map(titleOf)), '。')] : []),
      part('二、协商共识'),
      said(
        '达成共识',
        of('CLAUSES_HELD'),
        clauses.length > 0
          ? `：${clauses
              .slice(0, MOST)
              .map((text) => `“${text}”`)
              .join('；')}。`
          : '。',
      ),
      part('三、承诺事项'),
      said('有关单位作出承诺', of('PROMISES'), '。'),
      ...promised.slice(0, MOST).map(promiseOf),
      part('四、尚未落实'),
      said('已办成诉求', of('DONE'), '，还在办理', of('OPEN'), '，结转', of('CARRIED_OVER'), '。'),
      part('五、建议'),
      said('建议督促承诺单位按期办结并接受群众验收；对结转和超期的事项，由分管领导牵头协调。'),
    ),
  };
}

const titleOf = ({ id }: { readonly id: string }): FactReference => ({ kind: 'DEMAND', recordId: id, field: 'TITLE' });

const listed = (facts: readonly FactReference[]) =>
  facts.slice(0, MOST).flatMap((fact, at) => (at === 0 ? [fact] : ['；', fact]));

function promiseOf({ id }: { readonly id: string }): Block {
  const of = (field: Extract<RecordField, { kind: 'COMMITMENT' }>['field']): FactReference => ({
    ...{ kind: 'COMMITMENT', recordId: id, field },
  });
  return said(of('UNIT'), '：', of('ACTION'), '，期限', of('DUE_ON'), '，', of('STATE'), '。');
}
