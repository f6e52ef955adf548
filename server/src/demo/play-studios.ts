import type { Viewer } from '../kernel/viewer.js';
import type { District } from './load-district.js';
import type { Stage } from './stage.js';

interface Made {
  readonly id: string;
}
const CHANGED = 'id';

/** A studio as the play goes on with it: who leads it and who else keeps it. */
interface Kept {
  readonly id: string;
  readonly lead: Viewer;
  readonly leadId: string;
  readonly friendId: string;
}

/**
 * 委员工作室: two that receive people, with days that were held, one on which nobody came and one on which nobody was
 * there, topics that came of them, days to come; and one that is applied for.
 */
export async function playStudios(stage: Stage, district: District, day: (offset: number) => string): Promise<void> {
  const east = district.committees.get('城南镇');
  const west = district.committees.get('苏埠镇');
  if (!east || !west) throw new Error('the district is not loaded');
  const run = (by: Viewer, act: string, input: object, fields = CHANGED) => stage.act<Made>(by, act, { input }, fields);
  const account = (of: typeof east, at: number): Promise<Viewer> => stage.account(of.members[at]?.loginName ?? '');
  const memberId = (viewer: Viewer) => (viewer.kind === 'ACCOUNT' ? (viewer.posts[0]?.memberId ?? '') : '');

  const propose = async (of: typeof east, at: number, words: object): Promise<Kept> => {
    const [lead, friend] = [await account(of, at), await account(of, at + 1)];
    const [leadId, friendId] = [memberId(lead), memberId(friend)];
    const { id } = await run(lead, 'proposeStudio', {
      ...{ committeeId: of.id, leadMemberId: leadId, memberIds: [friendId], sectorId: null, ...words },
    });
    return { id, lead, leadId, friendId };
  };
  const slot = (onDay: string, memberIds: readonly string[], half: 'MORNING' | 'AFTERNOON' = 'MORNING') => ({
    ...{ onDay, half, memberIds },
    ...(half === 'MORNING' ? { startsAt: '09:00', endsAt: '11:30' } : { startsAt: '14:30', endsAt: '17:00' }),
  });
  const dayId = async (studioId: string, onDay: string): Promise<string> => {
    const filter = { studioId, from: onDay, to: onDay };
    const found = await stage.ask<{ nodes: readonly Made[] }>(
      district.secretariat,
      'receptions',
      { filter, first: 1, after: null },
      'nodes { id }',
    );
    return found.nodes[0]?.id ?? '';
  };
  const versionOf = async (id: string) =>
    (await stage.ask<{ version: number }>(district.secretariat, 'reception', { id }, 'version')).version;
  const receive = async ({ id, lead }: Kept, onDay: string, visits: readonly object[], record: string) => {
    const receptionId = await dayId(id, onDay);
    await stage.at(onDay, '09:05');
    await run(lead, 'checkInAtReception', { receptionId, isPresent: true });
    for (const visit of visits) await run(lead, 'noteVisit', { receptionId, ...visit });
    await stage.at(onDay, '11:40');
    await run(lead, 'closeReception', {
      ...{ receptionId, version: await versionOf(receptionId), record, presentMemberIds: null },
    });
  };

  await stage.at(day(-60), '09:00');
  const field = await propose(east, 4, {
    name: '田埂上的委员工作室',
    address: '东街村村部一楼',
    about: '农田水利、村里的路和灯、邻里的事',
  });
  const market = await propose(west, 4, {
    name: '老街委员工作室',
    address: '老街口便民服务点',
    about: '商户的难处、停车、消防通道',
  });
  await stage.at(day(-58), '10:00');
  for (const { id } of [field, market])
    await run(district.secretariat, 'turnStudio', { studioId: id, version: 1, status: 'OPEN', plateOn: day(-57) });

  await stage.at(day(-56), '15:00');
  await run(east.officer, 'planReceptions', {
    studioId: field.id,
    days: [-45, -31, -17, -3, 4, 18].map((at) => slot(day(at), [field.leadId, field.friendId])),
  });
  await run(market.lead, 'planReceptions', {
    studioId: market.id,
    days: [-40, -26, 2, 16].map((at) => slot(day(at), [market.leadId], 'AFTERNOON')),
  });
  await receive(
    field,
    day(-45),
    [
      {
        ...{ outcome: 'TOPIC', title: '东街村北片机耕路断头', groupName: '种粮户', village: '东街村' },
        words: '北片三百来亩田，机耕路修到水渠边就断了，收割机要绕三里地，去年有两户等机器等到下雨。',
      },
      {
        ...{ outcome: 'ANSWERED', groupName: '老人', village: '东街村' },
        words: '高龄补贴两个月没有到账，不知道找谁。',
        answer: '当场陪着到一楼窗口查了，卡号登错一位，已经改过来，下月一起补发。',
      },
    ],
    '来了两位：一件成了议题，一件当场办了。',
  );
  await receive(field, day(-31), [], '没有人来，把门口的公告换了新的。');
  await receive(
    field,
    day(-3),
    [
      {
        ...{ outcome: 'TOPIC', title: '村口桥面坑洼夜里看不清', groupName: '学生家长', village: '东街村' },
        words: '村口那座桥，桥面有好几个坑，天黑看不清，上个月有人骑车摔了。',
      },
    ],
    '来了一位，说的是桥面，已提成议题。',
  );
  await receive(
    market,
    day(-40),
    [
      {
        ...{ outcome: 'TOPIC', title: '老街消防通道被货架占了', groupName: '商户', village: '老街' },
        words: '后巷是消防通道，几家把货架摆了出来，消防车进不去，谁说都不听。',
      },
    ],
    '来了一位商户。',
  );
  await stage.at(day(-25), '09:30');
  const empty = await dayId(market.id, day(-26));
  await run(west.officer, 'closeReception', {
    ...{ receptionId: empty, version: await versionOf(empty), record: '当天没有委员到场。', presentMemberIds: [] },
  });
  await stage.at(day(-2), '16:00');
  const later = await dayId(market.id, day(16));
  await run(market.lead, 'moveReception', {
    ...{ receptionId: later, version: await versionOf(later), reason: '那天赶集，人多走不开' },
    ...slot(day(17), [market.leadId], 'AFTERNOON'),
  });
  await stage.at(day(-1), '10:00');
  await propose(west, 6, { name: '教育界别委员工作室', address: '中心小学门卫室旁', about: '上学放学、课后服务' });
}
