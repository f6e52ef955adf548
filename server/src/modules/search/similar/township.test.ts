import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { townshipIn } from './township.js';

const named = (...names: string[]) =>
  names.map((name) => ({ committeeId: name, committeeName: `${name}联络委`, name }));
const district = named('城南镇', '新安镇', '新安街道', '石板冲乡', '平桥乡');
const found = (...parts: string[]) => townshipIn(parts, district);

it('takes the full name, and the title before the text', () => {
  expect(found('石板冲乡的路', '城南镇也是')).toMatchObject({ word: '石板冲乡', township: { name: '石板冲乡' } });
});

it('takes a full name whatever follows it: a street lamp stands in a street', () => {
  expect(townshipIn(['鼓楼街道路灯不亮'], named('鼓楼街道', '西市街道'))?.township.name).toBe('鼓楼街道');
});

it('takes a short name where it is the place, and not where it is a road or a school elsewhere', () => {
  expect(found('城南的早市')?.township.name).toBe('城南镇');
  expect(found('城南路堵车')).toBeNull();
  expect(found('城南路堵车,城南早市占道')?.township.name).toBe('城南镇');
  expect(found('平桥小学的操场')).toBeNull();
});

it('takes no part of a longer word, and no half a name where another district is spoken of', () => {
  const words = named('青山乡', '分路口镇', '西市街道', '城南镇');
  const said = (text: string) => townshipIn([text], words)?.township.name ?? null;
  expect(said('绿水青山就是金山银山')).toBeNull();
  expect(said('部分路口没有红绿灯')).toBeNull();
  expect(said('河西市民出行不便')).toBeNull();
  expect(said('青山新村社区的烟道')).toBeNull();
  expect(said('我住青山铺镇沙塘组,城南的车太少')).toBeNull();
  expect(said('鼓楼区城南里的路')).toBeNull();
  expect(said('家住青山街上,晚上很吵')).toBe('青山乡');
  expect(said('请问分路口什么时候通公交')).toBe('分路口镇');
  expect(said('裕安区西市街道的菜场')).toBe('西市街道');
});

it('does not guess between two of one name, nor between two that are both named', () => {
  expect(found('新安的水')).toBeNull();
  expect(found('新安镇的水')?.township.name).toBe('新安镇');
  expect(found('城南镇和平桥乡之间的断头路')).toBeNull();
});

it('says nothing where no place is named', () => {
  expect(found('你好', '谢谢')).toBeNull();
});

/** Real names of one district: public, and beside the repository or not there. */
const data = new URL('../../../../../../shared/data/divisions/', import.meta.url);
const rows = <Row>(file: string): Row[] =>
  parse(readFileSync(new URL(file, data), 'utf8'), { columns: true, bom: true });

if (!existsSync(data))
  it('skipped: ../shared/data not present', () => console.info('skipped: ../shared/data not present'));
else
  it('knows each township of a real district by its full name', () => {
    const townships = rows<{ name: string }>('townships_341503.csv').map(({ name }) => name.replace(/办事处$/, ''));
    const all = named(...townships);
    const known = townships.filter((name) => townshipIn([`反映${name}路灯不亮`], all)?.township.name === name);
    expect(known).toEqual(townships);
    expect(townshipIn(['村里的路不好走'], all)).toBeNull();
  });
