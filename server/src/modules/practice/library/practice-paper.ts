import type { RequestContext } from '../../../kernel/context.js';
import {
  AGENDA_PART_WORDS,
  committeeIssuer,
  heading,
  longDate,
  type OfficialPaper,
  PaperLayout,
  paragraph,
  table,
} from '../../document/index.js';
import { readPractice } from './practice.queries.js';
import type { PracticeDetail, PracticeFacts } from './practice.types.js';

const PARTIES = { MEMBER: '委员', DEPARTMENT: '部门', TOWNSHIP: '镇街', STAKEHOLDER: '群众' } as const;

/** A practice on paper, with the facts of the day; null where the viewer may not read it, or nothing of it stands. */
export async function practicePaper(ctx: RequestContext, id: string): Promise<OfficialPaper | null> {
  const practice = await readPractice(ctx, id);
  if (!practice || practice.takenDown) return null;
  const issuer = committeeIssuer(practice.committeeName);
  // Its writers read what is being written: that is no edition yet.
  const isDraft = practice.edition === 0 || practice.isRevision;
  const released = !isDraft && practice.releasedAt ? longDate(chinaDay(practice.releasedAt)) : null;
  return {
    layout: PaperLayout.LETTER,
    masthead: '协商经验',
    number: numberOf(practice),
    issueLine: { issuer, date: released ?? '（草稿）' },
    title: practice.title,
    addressee: null,
    blocks: [
      ...part('一、协商事项', practice.matter),
      ...part('二、做法', practice.worked),
      ...part('三、成效', practice.effect),
      ...part('四、注意', practice.caution),
      ...factsOf(practice.facts),
      ...partsOn(practice),
    ],
    attachments: [],
    signature: { issuer, date: released ?? longDate(ctx.today()) },
    colophon: null,
  };
}

function numberOf({ edition, isRevision }: PracticeDetail): string | null {
  if (isRevision) return `第${edition + 1}版（修订稿）`;
  return edition > 0 ? `第${edition}版` : null;
}

const chinaDay = (at: string) => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10);

const part = (head: string, text: string) =>
  text.trim() === ''
    ? []
    : [heading(head), ...text.split('\n').flatMap((one) => (one.trim() === '' ? [] : [paragraph(one.trim())]))];

function factsOf(facts: PracticeFacts | null) {
  if (!facts) return [];
  const { answers, answeredSolved, answeredHalf, fewAnswers } = facts;
  const rows = [
    ['筹备', facts.preparedDays === null ? '—' : `${facts.preparedDays}天`],
    ['从开会到全部办结', facts.handledDays === null ? '还有事项在办' : `${facts.handledDays}天`],
    ['到会', facts.parties.map(({ party, count }) => `${PARTIES[party]}${count}人`).join('、') || '—'],
    ['诉求', `${facts.demands}件，解决${facts.solved}件`],
    ['承诺', `${facts.promises}件，办成${facts.promisesDone}件，返工${facts.reprocessed}件，反弹${facts.relapsed}件`],
    [
      '群众评价',
      answers === 0
        ? '没有人答复'
        : `${answers}人答复，认为解决${answeredSolved}人、解决一半${answeredHalf}人${fewAnswers ? '（人数少，仅供参考）' : ''}`,
    ],
  ];
  const later = facts.afterwards.map(({ kind, title, onDay }) =>
    paragraph(`${longDate(onDay)}，“${title}”${kind === 'CAME_BACK' ? '又反弹了' : '没有通过验收'}。`),
  );
  return [
    table(`表　协商和办理情况（截至${longDate(facts.asOf)}）`, [['事项', '情况'], ...rows]),
    ...(later.length > 0 ? [heading('写成以后的变化'), ...later] : []),
  ];
}

function partsOn({ parts }: PracticeDetail) {
  const kept = <Part extends { readonly kept: boolean }>(all: readonly Part[]) => all.filter((one) => one.kept);
  const agenda = kept(parts.agenda);
  const questions = kept(parts.questions);
  const groups = kept(parts.groups);
  return [
    ...(groups.length > 0 ? [heading('附：利益主体'), paragraph(groups.map(({ name }) => name).join('、'))] : []),
    ...(agenda.length > 0
      ? [
          table('表　议程', [
            ['内容', '时间'],
            ...agenda.map((one) => [one.title || AGENDA_PART_WORDS[one.part], `${one.plannedMinutes}分钟`]),
          ]),
        ]
      : []),
    ...(questions.length > 0
      ? [heading('附：商前问卷'), ...questions.map(({ text, options }, at) => paragraph(asked(at + 1, text, options)))]
      : []),
  ];
}

const asked = (number: number, text: string, options: readonly string[]) =>
  `${number}．${text}${options.length > 0 ? `（${options.join('；')}）` : ''}`;
