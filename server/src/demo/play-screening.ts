import type { Viewer } from '../kernel/viewer.js';
import type { District } from './load-district.js';
import { correctTopic } from './play-mending.js';
import { checklist } from './prepare-case.js';
import type { Stage } from './stage.js';

interface HandedIn {
  readonly id: string;
  readonly version: number;
}

const HOME = '城南镇';

/**
 * What is on the screeners' desk: two who say the same, a matter passed to a department and answered, one that waits for
 * its answer, and three that members of the whole district are putting in order.
 */
export async function playScreening(stage: Stage, district: District, day: (offset: number) => string): Promise<void> {
  const home = district.committees.get(HOME);
  const [first, second] = [...district.departments.values()];
  if (!home || !first || !second) throw new Error('the demonstration has no committee or no departments');
  const { officer } = home;
  const handIn = (title: string, body: string, place: string) =>
    submit(stage, officer, home.id, { title, body, place });

  await stage.at(day(-6), '09:10');
  const lamp = await handIn(
    '健身步道路灯坏了四盏',
    '河边健身步道有四盏路灯不亮，晚上散步的老人摔过跤。',
    '河滨健身步道',
  );
  const dust = await handIn('渣土车经过扬尘大', '每天傍晚渣土车从小学门口过，尘土很大，盼着洒水。', '中心小学门口');
  const stop = await handIn('公交站台正对弯道', '村口公交站台正对弯道，老人下车看不到来车，想往东移。', '村口公交站');
  const sameStop = await handIn('村口站台位置危险', '公交站就在弯道边上，下车容易被撞，希望换个位置。', '村口公交站');
  const charging = await handIn('老小区没有电动车充电棚', '几栋老楼都飞线充电，想在空地搭充电棚。', '南苑小区');
  const market = await handIn('早市收摊后没人打扫', '早市九点收摊，菜叶要到中午才扫，沿街住户意见大。', '南街早市');

  await stage.at(day(-5), '10:00');
  for (const [topic, department, note] of [
    [lamp, first, '请到现场查看路灯。'],
    [dust, second, '请协调洒水时间。'],
  ] as const) {
    await stage.act(officer, 'transferTopic', {
      input: { topicId: topic.id, version: topic.version, departmentId: department.id, note },
    });
  }
  await stage.act(officer, 'mergeTopic', {
    input: { topicId: sameStop.id, version: sameStop.version, intoId: stop.id, note: '说的是同一个站台。' },
  });
  for (const topic of [stop, charging, market]) {
    await stage.act(officer, 'acceptTopic', {
      input: {
        topicId: topic.id,
        version: topic.version,
        answers: await checklist(stage, officer, { TAKE_UP: 'YES', LEAVE_OUT: 'NO' }),
      },
    });
  }

  await stage.at(day(-4), '16:20');
  await correctTopic(stage, officer, { id: charging.id, body: '三栋老楼都飞线充电，想在空地搭充电棚。' });

  await stage.at(day(-2), '15:30');
  const { nodes } = await stage.ask<{ nodes: { id: string; version: number }[] }>(
    first.officer,
    'transferLetters',
    { first: 1 },
    'nodes { id version }',
  );
  const [letter] = nodes;
  if (!letter) throw new Error('the demonstration has no letter');
  await stage.act(first.officer, 'answerTransferLetter', {
    input: { letterId: letter.id, version: letter.version, answer: '已到现场查看，四盏路灯全部换新，当晚恢复照明。' },
  });

  await stage.at(day(-1), '09:30');
  const round = await stage.act<{ id: string }>(
    district.secretariat,
    'openRanking',
    {
      input: {
        title: '接下来先协商哪几件',
        topicIds: [stop.id, charging.id, market.id],
        places: 3,
        closesOn: day(9),
      },
    },
    'id',
  );
  for (const [at, seat] of home.members.slice(-4).entries()) {
    const order = [stop.id, charging.id, market.id];
    await stage.act(await stage.account(seat.loginName), 'castRanking', {
      input: { roundId: round.id, choices: at % 2 === 0 ? order : order.slice(1) },
    });
  }
}

async function submit(
  stage: Stage,
  officer: Viewer,
  committeeId: string,
  words: { readonly title: string; readonly body: string; readonly place: string },
): Promise<HandedIn> {
  const { number } = await stage.act<{ number: string }>(
    officer,
    'submitTopic',
    { input: { ...words, committeeId, onBehalf: true } },
    'number',
  );
  const { nodes } = await stage.ask<{ nodes: HandedIn[] }>(
    officer,
    'topics',
    { filter: { text: number }, first: 1 },
    'nodes { id version }',
  );
  const [topic] = nodes;
  if (!topic) throw new Error('the topic that was handed in is not in the list');
  return topic;
}
