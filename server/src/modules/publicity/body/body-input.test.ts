import { describe, expect, it } from '@jest/globals';
import { BODY_BOUNDS, bodyInput } from './body-input.js';
import { factsIn, picturesIn } from './story-doc.js';

const ID = '0197a8c0-0000-7000-8000-000000000001';
const OTHER = '0197a8c0-0000-7000-8000-000000000002';
const text = (said: string) => ({ type: 'text', text: said });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const doc = (...content: object[]) => JSON.stringify({ type: 'doc', content });
const refusal = (body: string) => {
  try {
    bodyInput(body);
    return null;
  } catch (error) {
    return (error as { extensions: { params: { rule: string } } }).extensions.params.rule;
  }
};

describe('takes what the editor makes', () => {
  it.each([
    ['an empty paragraph', doc({ type: 'paragraph' })],
    ['empty attributes', doc({ type: 'paragraph', attrs: { textAlign: null }, content: [text('早市')] })],
    ['a heading', doc({ type: 'heading', attrs: { level: 2 }, content: [text('早市')] })],
    ['marks', doc(paragraph({ ...text('早市'), marks: [{ type: 'bold' }, { type: 'italic' }] }))],
    [
      'lists in lists',
      doc({
        type: 'orderedList',
        attrs: { start: 1, type: null },
        content: [
          {
            type: 'listItem',
            content: [
              paragraph(text('一')),
              { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('二'))] }] },
            ],
          },
        ],
      }),
    ],
    [
      'a quotation nobody is named in',
      doc({ type: 'quotation', attrs: { group: '商户', speaker: null }, content: [paragraph(text('好'))] }),
    ],
    ['signs from everywhere', doc(paragraph(text('‮𠮷👨‍👩‍👧‍👦 <script>alert(1)</script>')))],
  ])('%s', (_what, body) => {
    expect(refusal(body)).toBeNull();
  });

  it('keeps facts and pictures, each once', () => {
    const fact = {
      type: 'factRef',
      attrs: { kind: 'COMMITMENT', recordId: ID.toUpperCase(), field: 'STATE', figure: null },
    };
    const kept = bodyInput(
      doc(paragraph(fact, fact), { type: 'beforeAfter', attrs: { beforeId: ID, afterId: OTHER, caption: ' 前后 ' } }),
    );

    expect([...factsIn(kept).keys()]).toEqual([`COMMITMENT:${ID}:STATE`]);
    expect(picturesIn(kept)).toEqual([ID, OTHER]);
    expect(kept.content[1]).toEqual({ type: 'beforeAfter', attrs: { beforeId: ID, afterId: OTHER, caption: '前后' } });
  });
});

describe('refuses what is not of the schema', () => {
  const nested = (levels: number): object => ({
    type: 'bulletList',
    content: [{ type: 'listItem', content: levels > 1 ? [nested(levels - 1)] : [paragraph(text('深'))] }],
  });
  it.each([
    ['no JSON', '{'],
    ['not a document', '[]'],
    ['nothing in it', doc()],
    ['an unknown node', doc({ type: 'iframe', attrs: { src: 'x' } })],
    ['an unknown mark', doc(paragraph({ ...text('一'), marks: [{ type: 'link', attrs: { href: 'javascript:1' } }] }))],
    ['an unknown attribute', doc({ type: 'paragraph', attrs: { onclick: 'x' } })],
    ['an unknown property', doc({ type: 'paragraph', style: 'x' })],
    ['a heading of another level', doc({ type: 'heading', attrs: { level: 1 }, content: [text('一')] })],
    ['text outside a paragraph', doc(text('一'))],
    ['a paragraph in a paragraph', doc(paragraph(paragraph(text('一'))))],
    ['lists too deep', doc(nested(BODY_BOUNDS.depth + 1))],
    ['half a character', doc(paragraph(text('\ud800')))],
    ['NUL', doc(paragraph(text('a\0b')))],
    [
      'a fact of no field',
      doc(paragraph({ type: 'factRef', attrs: { kind: 'COMMITMENT', recordId: ID, field: 'RESPONSIBLE_PERSON' } })),
    ],
    [
      'a fact of no record',
      doc(paragraph({ type: 'factRef', attrs: { kind: 'DEMAND', recordId: '1', field: 'STATE' } })),
    ],
    ['a quotation of nobody', doc({ type: 'quotation', attrs: { group: ' ' }, content: [paragraph(text('一'))] })],
    [
      'a consent in no way',
      doc({ type: 'quotation', attrs: { group: '居民', consentHow: 'GUESSED' }, content: [paragraph(text('一'))] }),
    ],
  ])('%s', (_what, body) => {
    expect(refusal(body)).toBe('FORMAT');
  });

  it('and what is too much', () => {
    const long = text('字'.repeat(BODY_BOUNDS.characters / 2 + 1));
    expect(refusal(doc(paragraph(long), paragraph(long)))).toBe('TOO_LONG');
    expect(refusal(`"${'x'.repeat(BODY_BOUNDS.bytes)}"`)).toBe('TOO_LONG');
    const picture = (n: number) => ({
      type: 'picture',
      attrs: { fileId: `0197a8c0-0000-7000-8000-${String(n).padStart(12, '0')}` },
    });
    expect(refusal(doc(...Array.from({ length: BODY_BOUNDS.pictures + 1 }, (_, n) => picture(n))))).toBe('TOO_MANY');
  });
});

it('takes a figure of the whole district, until today, with what is empty left out or said', () => {
  const of = (attrs: object) =>
    JSON.stringify({
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'factRef', attrs: { ...figure, ...attrs } }] }],
    });
  const figure = { kind: 'FIGURE', figure: 'ADOPTION_RATE', part: 'SHARE', from: '2026-01-01' };
  for (const attrs of [{}, { committeeId: null, to: null }])
    expect([...factsIn(bodyInput(of(attrs))).values()]).toEqual([{ ...figure, committeeId: null, to: null }]);
});
