import type { RecordedCommitment, RecordedConsultation, RecordedDemand } from '../../publicity/index.js';
import type { PracticeWords } from './practice.entity.js';

/** What the record gives beside the consultation itself. */
export interface Learned {
  readonly clauses: readonly string[];
  /** Which departments were visited beforehand, by their short names. */
  readonly visited: readonly string[];
  readonly wentToSee: boolean;
  readonly departments: readonly string[];
  readonly settled: readonly string[];
}

const MOST = 8;
const listed = (what: readonly string[]) => what.slice(0, MOST).join('；');
const line = (head: string, what: readonly string[]) => (what.length > 0 ? `${head}${listed(what)}。` : '');
const lines = (...all: readonly string[]) => all.filter((one) => one !== '').join('\n');

/** 写成经验: the words somebody starts from, out of the record. Figures stand beside them and are read live. */
export function draftedWords(
  { title, groups, demands, commitments }: RecordedConsultation,
  { clauses, visited, wentToSee, departments, settled }: Learned,
): Omit<PracticeWords, 'parts'> {
  const shown = demands.filter(({ takenDown }) => !takenDown);
  const called = new Map(shown.map((demand) => [demand.id, demand.title]));
  const ofShown = commitments.filter(({ demandId }) => called.has(demandId));
  const isDone = (one: RecordedCommitment) => settled.includes(one.status) && !one.closedUnsolved;
  const done = ofShown.filter(isDone);
  const hard = ofShown.filter((one) => one.closedUnsolved || one.round > 1 || one.relapseCount > 0);
  const disposed = (...as: readonly string[]) => shown.filter(({ disposition }) => as.includes(disposition ?? ''));
  return {
    title,
    matter: line(
      '群众关心的事：',
      shown.map((demand) => demand.title),
    ),
    worked: lines(
      wentToSee ? '会前到现场看了情况。' : '',
      line('会前走访了：', visited),
      line('请来的各方：', [...groups, ...departments]),
      line('谈成的办法：', clauses),
    ),
    effect: lines(
      line(
        '当场解决：',
        disposed('SOLVED_ON_SPOT').map((demand) => demand.title),
      ),
      line(
        '承诺后办成：',
        done.map((one) => `${called.get(one.demandId)}（${one.unitName}）`),
      ),
    ),
    caution: lines(
      line('没有采纳：', disposed('DECLINED').map(withReason)),
      line(
        '上报或结转：',
        disposed('ESCALATED', 'CARRIED_OVER').map((demand) => demand.title),
      ),
      line(
        '办得不顺：',
        hard.map((one) => `${called.get(one.demandId)}（${troubleOf(one)}）`),
      ),
    ),
  };
}

const withReason = ({ title, reason }: RecordedDemand) => (reason ? `${title}（${reason}）` : title);

function troubleOf({ closedUnsolved, relapseCount }: RecordedCommitment): string {
  if (closedUnsolved) return '未能解决';
  return relapseCount > 0 ? '办结后又反弹' : '返工后才办成';
}
