import { expect, it } from '@jest/globals';
import { linesOf } from '../../shell/bound-text/doc';
import { composeDraft, type Material } from './compose-draft';
import words from './publicity.zh-CN';

const fact = (kind: string, recordId: string, field: string, value: string, group: string, gone = false) => ({
  reference: JSON.stringify({ kind, recordId, field }),
  ...{ value, group, gone },
});
const of = (field: string, value: string) => fact('CONSULTATION', '1', field, value, '摩配大市场');
const promised = (field: string, value: string, gone = false) =>
  fact('COMMITMENT', '2', field, value, '仓储无处安放', gone);
const material: Material = {
  facts: [
    ...[of('HELD_ON', '6月20日'), of('COMMITTEE', '城南镇联络委'), of('FORM', '板凳协商会'), of('TITLE', '摩配大市场')],
    ...[of('DEMANDS', '3 件'), of('PROMISES', '2 件'), of('DONE', '1 件'), of('OPEN', '1 件'), of('DECLINED', '1 件')],
    ...[promised('UNIT', '城南镇'), promised('ACTION', '建成 60 个货位'), promised('PROMISED_DUE_ON', '9月30日')],
    ...[promised('STATE', '已验收'), promised('VERDICT', '7 人中 6 人说解决了')],
  ],
  photos: [
    { fileId: 'b', beforeId: 'a', matter: '仓储无处安放' },
    { fileId: 'c', beforeId: null, matter: '别的事' },
  ],
};
const said = (key: string) => words.draft[key as keyof typeof words.draft];

it('lays a first text out from the record, with a reference for every figure and the comparison beside its matter', () => {
  const doc = composeDraft(material, said);
  const values = new Map(material.facts.map(({ reference, value }) => [reference, value]));
  const value = (attrs: object) => values.get(JSON.stringify(attrs)) ?? '?';
  expect(linesOf(doc, value)).toEqual([
    '6月20日，城南镇联络委以板凳协商会的形式，围绕“摩配大市场”当面商量。',
    '会上，群众提出 3 件诉求，形成 2 件承诺。到今天，办成 1 件，还有 1 件没有办完，1 件没有被采纳。',
    '仓储无处安放',
    '城南镇承诺：建成 60 个货位。期限是9月30日。',
    '现在的情况：已验收。群众验收：7 人中 6 人说解决了。',
  ]);
  // Without what the references say there is no digit in it.
  expect(linesOf(doc, () => '').join('')).not.toMatch(/\d/);
  expect(doc.content?.filter(({ type }) => type === 'beforeAfter')).toEqual([
    { type: 'beforeAfter', attrs: { beforeId: 'a', afterId: 'b', caption: '' } },
  ]);
});

it('says nothing of what is not there or was taken down', () => {
  const facts = [promised('UNIT', '城南镇'), promised('ACTION', '建货位', true), promised('STATE', '办理中')];
  expect(linesOf(composeDraft({ facts, photos: [] }, said), () => '…')).toEqual(['仓储无处安放', '现在的情况：…。']);
  expect(composeDraft({ facts: [], photos: [] }, said)).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
});
