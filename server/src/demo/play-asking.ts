import type { PlayedCase } from './prepare-case.js';
import type { Stage } from './stage.js';

/** What people of the school gate answer: a group, how they come, what hurts most, how they like it now, in words. */
const answers = [
  ['学生家长', '1', '2', '三个年级能不能错开放学，哪怕差十分钟。'],
  ['学生家长', '1', '1', '我家老人接孩子，车缝里穿，看着害怕。'],
  ['学生家长', '2', '2', '对面那排车位放学时空着，让我们停一刻钟就走。'],
  ['学生家长', '1', '3', null],
  ['学生家长', '2', '2', '有老师在路口站着那几天，一点也不堵。'],
  ['学生家长', '3', '4', null],
  ['沿街商户', '3', '3', '早餐摊退到线里可以，别一刀切。'],
  ['沿街商户', '2', '2', '送货的车只能停十分钟，能不能错开放学。'],
  ['沿街商户', '2', '3', null],
  ['沿街商户', '3', '2', '下雨天家长都挤在店门口，想装个雨棚。'],
  ['沿街商户', '1', '3', null],
  [null, '1', '2', '公交到站正好赶上放学，司机也没办法。'],
] as const;

/** The wish survey of a meeting that is being prepared: asked last week, still open, and two wrote on paper. */
export async function askForWishes(stage: Stage, school: PlayedCase, day: (offset: number) => string): Promise<void> {
  const { consultationId, officer, demands, groupIds } = school;
  await stage.at(day(-3), '09:20');
  await stage.act(officer, 'setQuestions', {
    input: {
      consultationId,
      intro: '放学时校门口堵，街道要请学校、交管和大家坐到一起商量。先听听您怎么说，两分钟就好，不用留名字。',
      questions: [
        {
          kind: 'CHOICE',
          text: '您最盼着先解决哪一样',
          options: ['放学时间太集中', '接送车没处停', '人和车混在一条路上'],
          isRequired: true,
        },
        { kind: 'SCALE', text: '现在放学时段的秩序，您觉得怎么样', options: [], isRequired: true },
        { kind: 'DEMANDS', text: '这几件事，您觉得哪件最要紧', options: [], isRequired: false },
        { kind: 'TEXT', text: '还想说点什么', options: [], isRequired: false },
      ],
    },
  });
  // Declared, and nobody speaks for them yet: the organiser is shown who is missing.
  await stage.act(officer, 'addInterestGroup', { input: { consultationId, name: '公交公司', peopleCount: 12 } });
  const closesAt = new Date(`${day(5)}T18:00:00+08:00`);
  await stage.act(officer, 'openQuestionnaire', { input: { consultationId, version: 1, askedCount: 60, closesAt } });
  const { code } = await stage.ask<{ code: string }>(officer, 'questionnaire', { consultationId }, 'code');
  const ranked = [...demands.values()];
  for (const [at, [group, most, order, words]] of answers.entries()) {
    const given = {
      interestGroupId: group && groupIds.get(group),
      answers: [
        { questionId: 'q1', values: [most] },
        { questionId: 'q2', values: [order] },
        { questionId: 'q3', values: [...ranked.slice(at % 2), ...ranked.slice(0, at % 2)].slice(0, 2) },
        ...(words ? [{ questionId: 'q4', values: [words] }] : []),
      ],
    };
    const onPaper = at >= answers.length - 2;
    await stage.at(day(-2), `${String(8 + at).padStart(2, '0')}:12`);
    if (onPaper) await stage.act(officer, 'enterPaperAnswer', { input: { ...given, consultationId } });
    else {
      const deviceToken = `demonstration-wish-device-${at}`;
      await stage.act(null, 'answerQuestionnaire', { input: { ...given, code, deviceToken } });
    }
  }
}

/** The first two members have read the pack to its end; the others have it in front of them. */
export async function readBriefing(stage: Stage, { consultationId, members }: PlayedCase): Promise<void> {
  for (const { viewer } of members.slice(0, 2)) {
    const { edition } = await stage.ask<{ edition: string }>(viewer, 'briefing', { consultationId }, 'edition');
    await stage.act(viewer, 'confirmBriefingRead', { input: { consultationId, edition } });
  }
}
