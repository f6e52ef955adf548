import type { Viewer } from '../kernel/viewer.js';
import type { District } from './load-district.js';
import { demonstrationName } from './people.js';
import type { Stage } from './stage.js';

interface Made {
  readonly id: string;
}
/** Far beyond everybody who is in the district: nothing is kept of them. */
const NOBODY_HERE = 900;

/** 个人信息申请: one answered by one person and waiting for a second, one that a committee has written down and nobody has answered. */
export async function playRights(
  stage: Stage,
  { secretariat, committees }: District,
  day: (offset: number) => string,
): Promise<void> {
  const committee = committees.get('固镇镇');
  if (!committee) throw new Error('the district is not loaded');
  const receive = (by: Viewer, more: object) =>
    stage.act<Made>(by, 'receivePersonalRequest', { input: { phone: null, receivedOn: null, ...more } }, 'id');

  await stage.at(day(-6), '09:20');
  const { id: personalRequestId } = await receive(secretariat, {
    ...{ kind: 'SEE', name: demonstrationName(NOBODY_HERE), shownBy: '当面出示身份证' },
    words: '想知道政协这边留了我哪些信息',
  });
  await stage.at(day(-4), '15:10');
  await stage.act(
    secretariat,
    'preparePersonalAnswer',
    {
      input: {
        ...{ personalRequestId, version: 1, refused: false, erase: [] },
        answer: '已按姓名在全部模块查找，没有查到与您有关的信息。',
      },
    },
    'id',
  );
  await stage.at(day(-2), '10:05');
  await receive(committee.officer, {
    ...{ kind: 'ERASE', name: demonstrationName(NOBODY_HERE + 1), shownBy: '本人持身份证到联络委' },
    words: '不想再留电话，请删除',
  });
}
