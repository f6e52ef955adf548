import type { Viewer } from '../kernel/viewer.js';
import type { District } from './load-district.js';
import type { PlayedCase } from './prepare-case.js';
import type { Stage } from './stage.js';

const CHANGED = 'id';
interface Made {
  readonly id: string;
}
interface Seen {
  readonly version: number;
  readonly parties: readonly { readonly id: string; readonly kind: string; readonly name: string }[];
  readonly steps: readonly { readonly id: string; readonly dueOn: string }[];
}

/** 协调会: one held about the car park that is late, one the committee has called, and one a member proposes. */
export async function playCoordination(
  stage: Stage,
  district: District,
  { town, late, called, proposed }: { town: PlayedCase; late: string; called: string; proposed: string },
  day: (offset: number) => string,
): Promise<void> {
  const [transport, tourism] = ['交通局', '文旅局'].map((name) => district.departments.get(name));
  const follower = town.members[0]?.viewer as Viewer;
  if (!transport || !tourism) throw new Error('the district is not loaded');
  const run = (by: Viewer, act: string, input: object) => stage.act<Made>(by, act, { input }, CHANGED);
  const seen = (id: string) =>
    stage.ask<Seen>(
      district.secretariat,
      'coordination',
      { id },
      'version parties { id kind name } steps { id dueOn }',
    );
  const on = async (id: string) => ({ coordinationId: id, version: (await seen(id)).version });
  const call = (by: Viewer, commitmentId: string, at: string, stuck: string, departmentIds: readonly string[] = []) =>
    run(by, 'callCoordination', {
      ...{ commitmentId, stuck, departmentIds, organisationIds: [], withTownship: true },
      ...{ startsAt: `${at}T07:00:00Z`, place: '独山镇政府二楼会议室', others: null },
    });

  await stage.at(day(-12), '20:10');
  const { id } = await call(follower, late, day(-9), '铺装材料到了没人收，地块归镇里还是归局里说不清。', [tourism.id]);
  await stage.at(day(-11), '09:00');
  await run(town.officer, 'decideCoordination', { ...(await on(id)), agree: true, reason: null });
  await stage.at(day(-9), '17:30');
  const { parties } = await seen(id);
  const partyId = (kind: string, name?: string) =>
    parties.find((party) => party.kind === kind && (!name || party.name === name))?.id ?? '';
  const came = (party: string, said: string | null, who: string | null = null) => ({
    partyId: party,
    came: true,
    who,
    said,
  });
  const unit = partyId('DEPARTMENT', '交通局');
  await run(follower, 'recordCoordination', {
    ...(await on(id)),
    lines: [
      came(partyId('FOLLOWER'), '先把两处出入口打开，车就有地方停。'),
      came(partyId('COMMITTEE'), null),
      came(partyId('TOWNSHIP'), '地块由镇里代管，材料先堆在镇粮站。'),
      came(unit, '材料三天内进场，铺装按原图做。', '工程股负责人'),
    ],
    agreed: '地块由镇里代管，交通局负责铺装，先开出入口再铺面层。',
    steps: [
      { partyId: partyId('TOWNSHIP'), what: '腾出粮站场地堆放材料', dueOn: day(-7) },
      { partyId: unit, what: '打开南北两处出入口', dueOn: day(-5) },
      { partyId: unit, what: '面层铺装完成三分之二', dueOn: day(6) },
    ],
  });
  await stage.at(day(-8), '10:20');
  await run(transport.officer, 'answerCoordinationRecord', { ...(await on(id)), confirms: true, words: null });
  const { steps } = await seen(id);
  const [yard, gates] = steps.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1)).map((step) => step.id);
  await stage.at(day(-6), '08:30');
  await run(follower, 'markCoordinationStep', { stepId: yard, outcome: 'DONE', words: null });
  await run(transport.officer, 'reportCoordinationStep', { stepId: gates, words: '南口、北口都打开了，立了限高杆。' });
  await stage.at(day(-5), '18:40');
  await run(follower, 'markCoordinationStep', { stepId: gates, outcome: 'DONE', words: null });

  await stage.at(day(-1), '15:10');
  await call(town.officer, called, day(2), '标线谁来划、谁来养，村里和镇里说法不一。');
  await stage.at(day(-1), '19:50');
  await call(follower, proposed, day(3), '指示牌的位置占了绿化带，园林那边没有人答复。');
}
