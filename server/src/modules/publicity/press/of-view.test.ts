import { expect, it } from '@jest/globals';
import { type FactReference, factKey, type StoryDoc } from '../body/story-doc.js';
import type { StoryMatter, StoryView } from '../story-view.js';
import { pressStory, verdictWords } from './of-view.js';

const state: FactReference = { kind: 'COMMITMENT', recordId: '1', field: 'STATE' };
const fact = {
  key: factKey(state),
  reference: state,
  value: '办理中',
  label: '车位的办理状态',
  number: null,
  day: null,
};
const matter: StoryMatter = {
  ...{
    title: '车位',
    stateWords: '办理中',
    state: 'IN_PROGRESS',
    open: true,
    openSince: '2026-06-20',
    unitName: '区城管局',
  },
  ...{ dueOn: '2026-10-30', trackingCode: 'T9ABCD', verdict: null },
};
const over: StoryMatter = {
  ...matter,
  title: '货位',
  stateWords: '已验收',
  state: 'ACCEPTED',
  open: false,
  openSince: null,
};

const aView = (body: StoryDoc['content'], more: Partial<StoryView> = {}): StoryView => ({
  ...{
    code: 'TALE2345',
    kind: 'TOPICAL' as StoryView['kind'],
    status: 'PUBLISHED' as StoryView['status'],
    title: '车位',
    summary: '',
  },
  ...{ committeeName: null, townshipName: null, publishedOn: '2026-10-12', cover: null, underReviewSince: null },
  body: { type: 'doc', content: body },
  facts: new Map([[fact.key, { ...fact, n: null, asOf: '2026-10-14', trackingCode: null, gone: false }]]),
  pictures: new Map(['a', 'b'].map((fileId) => [fileId, { fileId, path: `/files/${fileId}` }])),
  ...{ corrections: [], sources: [], thread: [], asOf: '2026-10-14' },
  ...more,
});

it('says what each reference says now, and that it was taken down where it says nothing', () => {
  const elsewhere: FactReference = { ...state, recordId: '2' };
  const { blocks } = pressStory(
    aView([
      {
        type: 'paragraph',
        content: [
          { type: 'factRef', attrs: state },
          { type: 'factRef', attrs: elsewhere },
        ],
      },
    ]),
  );
  expect(blocks).toEqual([
    {
      kind: 'PARAGRAPH',
      inlines: [
        { kind: 'FACT', value: '办理中', label: '车位的办理状态', asOf: '2026-10-14' },
        { kind: 'FACT', value: '（已撤下）', label: '', asOf: '2026-10-14' },
      ],
    },
  ]);
});

it('leaves of half a comparison a picture, and the place of the other half says so', () => {
  const pair = { type: 'beforeAfter', attrs: { beforeId: 'a', afterId: 'b', caption: '东门' } } as const;
  expect(pressStory(aView([pair])).blocks).toEqual([{ kind: 'PAIR', before: 'a', after: 'b', caption: '东门' }]);
  const pictures = new Map([
    ['a', { fileId: 'a', path: '/files/a' }],
    ['b', { fileId: 'b', path: null }],
  ]);
  expect(pressStory(aView([pair], { pictures })).blocks).toEqual([
    { kind: 'GONE_PICTURE' },
    { kind: 'PICTURE', file: 'a', caption: '东门' },
  ]);
});

it('names nobody who did not agree, puts inner lists in line, and shows no empty paragraph', () => {
  const said = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] }) as const;
  const inner = { type: 'bulletList', content: [{ type: 'listItem', content: [said('二')] }] } as const;
  const { blocks } = pressStory(
    aView([
      { type: 'paragraph' },
      {
        type: 'quotation',
        attrs: { speaker: null, group: '商户', consentOn: null, consentHow: null },
        content: [said('进不来')],
      },
      { type: 'orderedList', content: [{ type: 'listItem', content: [said('一'), inner] }] },
    ]),
  );
  expect(blocks).toEqual([
    { kind: 'QUOTE', inlines: [{ kind: 'TEXT', text: '进不来' }], who: '一位商户' },
    { kind: 'LIST', ordered: true, items: [[{ kind: 'TEXT', text: '一' }], [{ kind: 'TEXT', text: '二' }]] },
  ]);
});

it('has what is open first, with since when; a verdict never without how many', () => {
  const source = { trackingCode: 'T7', title: '摩配大市场', committeeName: '城南镇联络委', formWords: '板凳协商会' };
  const { matters, sources, issuer } = pressStory(
    aView([], { sources: [{ ...source, heldOn: '2026-06-20', matters: [over, matter] }] }),
  );
  expect(matters.map(({ title, since }) => [title, since])).toEqual([
    ['车位', '2026-06-20'],
    ['货位', null],
  ]);
  expect(sources).toEqual([{ code: 'T7', title: '摩配大市场', where: '城南镇联络委 · 板凳协商会 · 2026年6月20日' }]);
  expect(issuer).toBe('政协办公室');
  expect(verdictWords({ n: 7, solved: 6, halfSolved: 1, notSolved: 0, cameBack: 0 })).toBe(
    '群众 7 人：6 人说解决了，1 人说解决一半',
  );
});
