import type { District } from './load-district.js';
import { checklist } from './prepare-case.js';
import type { Stage } from './stage.js';

interface Boxes {
  readonly groups: readonly { id: string }[];
  readonly people: readonly { id: string; standing: string }[];
}

/** 照上一次办: the committee of the market plans its next meeting like the one before; nobody has been invited yet. Answers it. */
export async function playCopy(
  stage: Stage,
  district: District,
  { fromId, day }: { readonly fromId: string; readonly day: (offset: number) => string },
): Promise<string> {
  const town = district.committees.get('城南镇');
  if (!town) throw new Error('the district is not loaded');
  const { officer } = town;
  await stage.at(day(-1), '17:10');
  const { number } = await stage.act<{ number: string }>(
    officer,
    'submitTopic',
    {
      input: {
        ...{ committeeId: town.id, title: '摩配大市场仓库改造期间怎么营业' },
        body: '西区仓库要轮流改造，商户想知道谁先谁后、货放哪里、客人怎么进出。',
      },
    },
    'number',
  );
  await stage.at(day(-1), '17:40');
  const { nodes } = await stage.ask<{ nodes: { id: string; number: string }[] }>(
    officer,
    'topics',
    { first: 50 },
    'nodes { id number }',
  );
  const topic = nodes.find((node) => node.number === number);
  if (!topic) throw new Error('the topic that was handed in is not in the list');
  await stage.act(officer, 'acceptTopic', {
    input: {
      ...{ topicId: topic.id, version: 1, note: '已受理，转入协商计划。' },
      answers: await checklist(stage, officer, { TAKE_UP: 'YES', LEAVE_OUT: 'NO' }),
    },
  });
  const { id: consultationId } = await stage.act<{ id: string }>(
    officer,
    'createConsultation',
    { input: { topicId: topic.id, title: '摩配大市场仓库改造期间怎么营业', form: 'BENCH', place: '市场会议室' } },
    'id',
  );
  const { groups, people } = await stage.ask<Boxes>(
    officer,
    'copyPreview',
    { consultationId, fromId },
    'groups { id } people { id standing }',
  );
  await stage.act(officer, 'copyConsultation', {
    input: {
      ...{ consultationId, fromId, form: false, questions: false, agenda: true },
      groupIds: groups.map(({ id }) => id),
      participantIds: people.filter(({ standing }) => standing === 'HERE').map(({ id }) => id),
    },
  });
  return consultationId;
}
