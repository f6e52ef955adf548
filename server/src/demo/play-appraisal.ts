import type { Viewer } from '../kernel/viewer.js';
import { FIRST_RULES } from '../modules/appraisal/index.js';
import type { District } from './load-district.js';
import type { Stage } from './stage.js';

const WORDS = [
  {
    did: '参加协商会，会前到现场看了两次，听了商户和住户的意见；提了两条建议，一条写进了承诺。',
    cameOfIt: '货位开始建了，商户说不用再把货堆在路边。',
    notDone: '车辆停放的事没有谈拢，部门还在看方案，我催得不够勤。',
    nextYear: '把停车的事盯到底，再走访两个小区。',
  },
  {
    did: '入户讲医保政策，收了三个问题带回联络委；按期去现场核实了一项承诺。',
    cameOfIt: '有户老人当场办了代缴，核实的那一项群众签了字。',
    notDone: '社情民意信息只写了一篇，没有被采用，角度太小。',
    nextYear: '写信息前先问问部门和群众，争取写成两篇。',
  },
] as const;
const OPINIONS = ['履职扎实，会前会后都跑现场，群众认可。', '能按要求参加协商，今后可以多提书面建议。'] as const;

/** 年度述职 under way: most are still writing, some have handed in, of some it is said what others think. */
export async function playAppraisal(
  stage: Stage,
  { secretariat, committees }: District,
  day: (offset: number) => string,
): Promise<void> {
  const reportOf = async (who: Viewer) => {
    const [own] = await stage.ask<{ id: string }[]>(who, 'ownAppraisals', {}, 'id');
    return own?.id ?? '';
  };
  const seen = async (who: Viewer, id: string) => {
    const { version } = await stage.ask<{ version: number }>(who, 'appraisal', { id }, 'version');
    return { id, version };
  };
  await stage.at(day(-6), '09:00');
  const terms = { writeDays: 12, opineDays: 10, objectionDays: 5, rules: FIRST_RULES };
  await stage.act(secretariat, 'openAppraisalRound', { input: { year: Number(day(-6).slice(0, 4)), ...terms } });
  await stage.at(day(-3), '20:00');
  for (const [index, { director, members }] of [...committees.values()].slice(0, 10).entries()) {
    // The first seat is somebody to try the demonstration as: they have theirs to write.
    for (const [at, { loginName }] of members.slice(1, 3).entries()) {
      const viewer = await stage.account(loginName);
      const id = await reportOf(viewer);
      const words = WORDS[(index + at) % WORDS.length];
      await stage.act(viewer, 'writeAppraisal', { input: { ...(await seen(viewer, id)), ...words, handIn: true } });
      if (index > 2 || at > 0) continue;
      const text = OPINIONS[index % OPINIONS.length];
      await stage.act(director, 'giveAppraisalOpinion', {
        input: { ...(await seen(director, id)), side: 'COMMITTEE', text },
      });
    }
  }
}
