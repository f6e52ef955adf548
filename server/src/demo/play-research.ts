import type { Viewer } from '../kernel/viewer.js';
import type { District } from './load-district.js';
import { picture } from './picture.js';
import type { Stage } from './stage.js';

interface Made {
  readonly id: string;
}
const CHANGED = 'id';

/** 调研走访 outside a consultation: one with its report and suggestions, one under way, one that members plan by themselves. */
export async function playResearch(stage: Stage, district: District, day: (offset: number) => string): Promise<void> {
  const town = district.committees.get('城南镇');
  const other = district.committees.get('苏埠镇');
  const [housing, traffic] = [...district.departments.values()];
  if (!town || !other || !housing || !traffic) throw new Error('the district is not loaded');
  const account = (at: number, of = town): Promise<Viewer> => stage.account(of.members[at]?.loginName ?? '');
  const memberId = async (viewer: Viewer) => (viewer.kind === 'ACCOUNT' ? (viewer.posts[0]?.memberId ?? '') : '');
  const run = (by: Viewer, act: string, input: object) => stage.act<Made>(by, act, { input }, CHANGED);
  const version = async (id: string) =>
    (await stage.ask<{ version: number }>(district.secretariat, 'researchTrip', { id }, 'version')).version;

  const goers = [await account(1), await account(2), await account(3)];
  const ids = await Promise.all(goers.map(memberId));
  const [first, second, third] = goers as [Viewer, Viewer, Viewer];

  await stage.at(day(-20), '09:00');
  const lamps = await run(town.officer, 'planResearchTrip', {
    ...{ kind: 'FIELD_RESEARCH', led: 'OFFICE', committeeId: town.id, title: '背街小巷夜间照明' },
    ...{ purpose: '弄清哪些路段没有灯、哪些灯常年不亮，居民最怕走哪一段。', places: '东街村、老粮站巷' },
    ...{ startsOn: day(-15), endsOn: day(-15), memberIds: ids },
  });
  await stage.at(day(-19), '12:00');
  await run(first, 'answerResearchTrip', { tripId: lamps.id, isComing: true });
  await run(second, 'answerResearchTrip', { tripId: lamps.id, isComing: true });
  await run(third, 'answerResearchTrip', { tripId: lamps.id, isComing: false, leaveReason: '当天在外地开会' });
  await stage.at(day(-15), '19:40');
  await run(first, 'recordResearchFinding', {
    ...{ tripId: lamps.id, place: '老粮站巷', foundOn: day(-15) },
    findings: '从巷口到老井三百来米，六根灯杆只有一盏亮。两位老人说，天黑以后就不出门了。',
    photoIds: [await stage.photo(first, picture('ORDER', 11)), await stage.photo(first, picture('ORDER', 12))],
  });
  await run(second, 'recordResearchFinding', {
    ...{ tripId: lamps.id, place: '东街村村部门口', foundOn: day(-15), photoIds: [] },
    findings: '灯是好的，可电费没有人认，合闸的钥匙在三个人手里转。',
  });
  await stage.at(day(-14), '09:00');
  await run(town.officer, 'noteResearchPresence', {
    ...{ tripId: lamps.id, version: await version(lamps.id), memberIds: ids.slice(0, 2) },
  });
  await stage.at(day(-12), '16:00');
  await run(town.officer, 'writeResearchReport', {
    ...{ tripId: lamps.id, version: await version(lamps.id) },
    report:
      '走了两处，问了十一户。不亮的灯多半不是坏了，是没有人管：老粮站巷的灯杆移交时没有办手续，东街村的电费没有列支。补几盏灯容易，定下谁管更要紧。',
  });
  const suggest = (tripId: string, suggestion: string, departmentId: string, answerBy: string) =>
    run(town.officer, 'makeResearchSuggestion', { tripId, suggestion, departmentId, organisationId: null, answerBy });
  const taken = await suggest(
    lamps.id,
    '把老粮站巷的六根灯杆补办移交手续，列入今年照明维护清单。',
    housing.id,
    day(-4),
  );
  await suggest(lamps.id, '村内主路照明电费由镇里统一列支，合闸改成光控。', traffic.id, day(5));
  await stage.at(day(-6), '10:20');
  await run(housing.officer, 'answerResearchSuggestion', {
    ...{ suggestionId: taken.id, answersSeen: 0, outcome: 'TAKEN_UP' },
    words: '已列入今年维护清单第十四项，月底前补办移交、换灯。',
  });

  const leader = await account(1, other);
  const friends = [await account(2, other), await account(3, other)];
  await stage.at(day(-3), '20:10');
  await run(leader, 'planResearchTrip', {
    ...{ kind: 'FIELD_RESEARCH', led: 'MEMBERS', committeeId: other.id, title: '逢集占道和停车' },
    ...{ purpose: '看看逢集时车停在哪里、摊摆到哪里，问问摊主愿不愿意往里挪。', places: '老街口、农贸市场' },
    ...{ startsOn: day(-1), endsOn: day(0), memberIds: await Promise.all(friends.map(memberId)) },
  });
  await stage.at(day(-2), '19:00');
  await run(leader, 'planResearchTrip', {
    ...{ kind: 'DEPARTMENT_VISIT', led: 'MEMBERS', committeeId: other.id, title: '问问公交末班车能不能晚半小时' },
    ...{ purpose: '晚自习的学生赶不上末班车，当面问问部门有什么难处。', places: '区里' },
    ...{
      departmentId: traffic.id,
      startsOn: day(6),
      endsOn: day(6),
      memberIds: [await memberId(friends[0] as Viewer)],
    },
  });
}
