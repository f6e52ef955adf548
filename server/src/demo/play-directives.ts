import type { District } from './load-district.js';
import type { PlayedCase } from './prepare-case.js';
import type { Stage } from './stage.js';

interface Made {
  readonly id: string;
}
interface Seen {
  readonly version: number;
  readonly answers: readonly { readonly id: string; readonly version: number; readonly office: string }[];
}

/** 督办协商: one that the committee has answered, and one that waits. */
export async function playDirectives(
  stage: Stage,
  district: District,
  { answered, waiting }: { answered: PlayedCase; waiting: PlayedCase },
  day: (offset: number) => string,
): Promise<void> {
  const write = (consultationId: string, words: string, dueOn: string, toSecretariat: boolean) =>
    stage.act<Made>(
      district.leader,
      'writeDirective',
      { input: { consultationId, words, dueOn, toCommittee: true, toSecretariat, departmentIds: [] } },
      'id',
    );
  await stage.at(day(-6), '08:20');
  const { id } = await write(
    answered.consultationId,
    '停车难已经开过会，群众还在等。请联络委说清楚卡在哪里、哪天能用上。',
    day(-1),
    false,
  );
  await stage.at(day(-4), '16:40');
  const { version, answers } = await stage.ask<Seen>(
    answered.officer,
    'directive',
    { id },
    'version answers { id version office }',
  );
  const own = answers.find(({ office }) => office === 'COMMITTEE');
  await stage.act(answered.officer, 'answerDirective', {
    input: {
      ...{ answerId: own?.id, version: own?.version, directiveVersion: version },
      words: '卡在铺装材料没有场地堆放，地块已商定由镇里代管。出入口已打开，面层下周铺完。',
    },
  });
  await stage.at(day(-1), '08:10');
  await write(waiting.consultationId, '放学时段安全等不起，这次协商请按期开成，结果报我。', day(5), true);
}
