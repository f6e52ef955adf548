import { expect, it } from '@jest/globals';
import { fingerprintOf } from '../similar/fingerprint.js';
import { Corpus } from '../similar/similar.js';
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
const corpus = new Corpus(prints);
const texts = prints.map((print) => corpus.weigh(print));
const from = (...committees: string[]) => prints.map((_, at) => ({ committeeId: committees[at] ?? `其他${at}` }));

it('sees a matter that three townships share, wherever in them it is', async () => {
  const [matter, ...others] = await sharedMatters(corpus, texts, from('甲', '乙', '丙'));
  expect(matter).toMatchObject({ townshipCount: 3 });
  expect([...(matter?.members ?? [])].sort()).toEqual([0, 1, 2]);
  expect(matter?.words).toEqual(expect.arrayContaining(['开园']));
  expect(others).toEqual([]);
});

it('does not take three complaints of two townships for a common problem', async () => {
  expect(await sharedMatters(corpus, texts, from('甲', '乙', '乙'))).toEqual([]);
});

it('lets a card go on while any of its records stays, the most shared first', () => {
  const known = [
    { id: 'a', records: new Set(['1']) },
    { id: 'b', records: new Set(['2', '3']) },
  ];
  expect(continued(['1', '2', '3'], known)).toBe('b');
  expect(continued(['9'], known)).toBeNull();
});
