import { expect, it } from '@jest/globals';
import type { StoryDoc } from '../body/story-doc.js';
import { goneFacts } from './gone-facts.rules.js';
import { pictures } from './pictures.rules.js';
import { quotations } from './quotations.rules.js';
import { foundIn } from './worlds.test-support.js';

const picture = (fileId: string): StoryDoc => ({
  type: 'doc',
  content: [{ type: 'picture', attrs: { fileId, caption: '早市' } }],
});
const quotation = (speaker: string | null, consentOn: string | null): StoryDoc => ({
  type: 'doc',
  content: [
    {
      type: 'quotation',
      attrs: { speaker, group: '商户', consentOn, consentHow: consentOn ? 'WRITTEN' : null },
      content: [{ type: 'paragraph', content: [{ type: 'text', text: '车过得去了。' }] }],
    },
  ],
});

it('shows photographs that were released, and no others', () => {
  expect(foundIn(pictures, 'open', picture('released'))).toEqual([]);
  expect(foundIn(pictures, 'open', picture('waiting'))).toEqual(['早市']);
  expect(
    foundIn(pictures, 'open', {
      type: 'doc',
      content: [{ type: 'picture', attrs: { fileId: 'waiting', caption: '' } }],
    }),
  ).toHaveLength(1);
});

it('names somebody in a quotation only with a consent that was given', () => {
  expect(foundIn(quotations, 'open', quotation('王秀英', null))).toEqual(['车过得去了。']);
  expect(foundIn(quotations, 'open', quotation('王秀英', '2026-12-01'))).toHaveLength(1);
  expect(foundIn(quotations, 'open', quotation('王秀英', '2026-06-01'))).toEqual([]);
  expect(foundIn(quotations, 'open', quotation(null, null))).toEqual([]);
});

it('says so where a fact is off the record', () => {
  const of = (recordId: string): StoryDoc => ({
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'factRef', attrs: { kind: 'COMMITMENT', recordId, field: 'STATE' } }] },
    ],
  });
  expect(foundIn(goneFacts, 'open', of('commitment-1'))).toEqual([]);
  expect(foundIn(goneFacts, 'open', of('nobody-knows'))).toHaveLength(1);
});
