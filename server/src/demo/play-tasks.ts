import type { Viewer } from '../kernel/viewer.js';
import type { District } from './load-district.js';
import type { Stage } from './stage.js';

interface Made {
  readonly id: string;
}
interface Seen {
  readonly parts: readonly {
    readonly id: string;
    readonly version: number;
    readonly committeeId: string;
  }[];
}

/** 党组任务: one for everybody that is under way, one that was accepted, one returned, one late and one to be received. */
export async function playTasks(stage: Stage, district: District, day: (offset: number) => string): Promise<void> {
  const [east, west, north] = ['城南镇', '苏埠镇', '独山镇'].map((name) => district.committees.get(name));
  if (!east || !west || !north) throw new Error('the district is not loaded');
  const run = (by: Viewer, act: string, input: object) => stage.act<Made>(by, act, { input }, 'id');
  const account = (of: typeof east, at: number): Promise<Viewer> => stage.account(of.members[at]?.loginName ?? '');
  const memberId = (viewer: Viewer) => (viewer.kind === 'ACCOUNT' ? (viewer.posts[0]?.memberId ?? '') : '');
  const on = async (taskId: string, committeeId: string) => {
    const { parts } = await stage.ask<Seen>(
      district.secretariat,
      'task',
      { id: taskId },
      'parts { id version committeeId }',
    );
    const part = parts.find((one) => one.committeeId === committeeId);
    return { partId: part?.id ?? '', version: part?.version ?? 0 };
  };
  const give = async (words: object, of: readonly { readonly id: string }[]): Promise<string> => {
    const committeeIds = of.map(({ id }) => id);
    const given = { ask: 'WORDS', wanted: null, fileIds: [], ...words, committeeIds };
    return (await run(district.secretariat, 'giveTask', given)).id;
  };
  const receive = async (id: string, of: typeof east) =>
    run(of.officer, 'receiveTask', { partId: (await on(id, of.id)).partId });
  const report = async (id: string, of: typeof east, words: string) =>
    run(of.officer, 'reportTask', { ...(await on(id, of.id)), report: words, records: [] });

  await stage.at(day(-40), '09:30');
  const visits = await give(
    {
      title: '走访规上企业，听取对政务服务的意见',
      words: '每个联络委走访不少于三家规上企业，把企业反映的问题分类列出，能当场协调的当场协调，其余随回报一并报来。',
      ...{ startsOn: day(-40), dueOn: day(-5) },
    },
    [east, west, north],
  );
  await stage.at(day(-39), '10:10');
  for (const committee of [east, west, north]) await receive(visits, committee);
  const helpers = [await account(east, 2), await account(east, 3)];
  await run(east.officer, 'nameTaskHelpers', { ...(await on(visits, east.id)), memberIds: helpers.map(memberId) });
  await stage.at(day(-15), '20:05');
  for (const [by, words] of [
    [helpers[0], '走访了两家农机企业，记下用工和融资两个问题。'],
    [helpers[1], '联系了食品园区，陪同走访一家，整理了意见清单。'],
  ] as const)
    await run(by as Viewer, 'tellTaskPart', { partId: (await on(visits, east.id)).partId, memberId: null, words });
  await stage.at(day(-12), '16:20');
  await report(visits, east, '走访规上企业四家，收到意见七条，用水和公交两条已请镇里当场协调，融资等五条整理后随附。');
  await report(visits, west, '走访企业两家。');
  await stage.at(day(-10), '09:15');
  await run(district.secretariat, 'judgeTask', {
    ...(await on(visits, east.id)),
    accept: true,
    words: null,
    dueOn: null,
  });
  await run(district.secretariat, 'judgeTask', {
    ...{ ...(await on(visits, west.id)), accept: false, words: '还差一家，企业反映了什么也没有写。', dueOn: day(3) },
  });

  await stage.at(day(-20), '09:00');
  const season = await give(
    {
      ...{ title: '本季度开好一次板凳协商会', ask: 'CONSULTATIONS', wanted: 1, startsOn: day(-30), dueOn: day(25) },
      words: '围绕群众身边的小事选题，邀请利益相关方到场，纪要和办理情况在系统里留痕；按会议记录自动计数。',
    },
    [...district.committees.values()],
  );
  await stage.at(day(-19), '08:50');
  for (const committee of [east, north]) await receive(season, committee);
  await stage.at(day(-2), '15:40');
  await run(north.officer, 'askTaskExtension', {
    ...{ ...(await on(season, north.id)), dueOn: day(40), reason: '采茶季群众白天不在家，想放到采茶结束后开。' },
  });
}
