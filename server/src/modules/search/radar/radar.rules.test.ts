import { expect, it } from '@jest/globals';
import { Synonyms } from '../../../kernel/chinese/index.js';
import { fingerprintOf } from '../similar/fingerprint.js';
import { continued, sharedMatters } from './radar.rules.js';

const text = (id: string, title: string, body: string) => fingerprintOf({ id, title, text: body });
const prints = [
  text('1', '春晖小区配套幼儿园迟迟不开园', '小区交房两年,配套幼儿园建好了却迟迟不开园'),
  text('2', '翠湖家园幼儿园为什么不开园', '翠湖家园配套幼儿园早已建成,迟迟不开园,孩子没学上'),
  text('3', '东岸花园幼儿园迟迟不开园', '东岸花园配套幼儿园建成多年迟迟不开园'),
  text('4', '大桥路路灯不亮', '大桥路晚上没有路灯'),
  text('5', '河堤垃圾没人清运', '河堤边垃圾成堆,臭味很大'),
  text('6', '菜市场卫生差', '菜市场污水横流'),
];
const from = (...committees: string[]) => prints.map((_, at) => ({ committeeId: committees[at] ?? `其他${at}` }));

it('sees a matter that three townships share, wherever in them it is', async () => {
  const [matter, ...others] = await sharedMatters(prints, from('甲', '乙', '丙'));
  expect(matter).toMatchObject({ townshipCount: 3 });
  expect([...(matter?.members ?? [])].sort()).toEqual([0, 1, 2]);
  expect(matter?.words).toEqual(expect.arrayContaining(['开园']));
  expect(others).toEqual([]);
});

it('does not take three complaints of two townships for a common problem', async () => {
  expect(await sharedMatters(prints, from('甲', '乙', '乙'))).toEqual([]);
});

it('counts a sender who writes to three townships once', async () => {
  const places = from('甲', '乙', '丙').map((place) => ({ ...place, senderKey: '一人' }));
  expect(await sharedMatters(prints, places)).toEqual([]);
});

it('makes no card of the words of petitions', async () => {
  const petitions = ['加快地铁建设刻不容缓', '加快养犬条例落地刻不容缓', '加快人才引进步伐刻不容缓'].map((title, at) =>
    text(`p${at}`, title, '请市委加快推进,加大力度,有何具体行动?'),
  );
  expect(await sharedMatters(petitions, from('甲', '乙', '丙'))).toEqual([]);
});

it('knows a matter by the words the house has for it', async () => {
  const told = [
    text('q1', '晚上工地一直响', '凌晨施工,搅得全家睡不着'),
    text('q2', '半夜施工太吵', '在建楼盘半夜施工'),
    text('q3', '通宵施工没人管', '施工现场机器通宵轰鸣'),
    ...prints.slice(3),
  ];
  const synonyms = new Synonyms([
    ['夜间施工', '凌晨施工', '半夜施工', '通宵施工'],
    ['工地', '在建楼盘', '施工现场'],
  ]);
  const [matter] = await sharedMatters(told, from('甲', '乙', '丙'), synonyms);
  expect(matter).toMatchObject({ members: [0, 1, 2], townshipCount: 3 });
  expect(matter?.words).toEqual(expect.arrayContaining(['凌晨施工', '工地']));
});

it('lets a card go on while any of its records stays, the most shared first', () => {
  const known = [
    { id: 'a', records: new Set(['1']) },
    { id: 'b', records: new Set(['2', '3']) },
  ];
  expect(continued(['1', '2', '3'], known)).toBe('b');
  expect(continued(['9'], known)).toBeNull();
});
