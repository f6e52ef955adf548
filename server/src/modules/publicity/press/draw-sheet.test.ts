import { expect, it } from '@jest/globals';
import { drawSheet } from './draw-sheet.js';
import { aStory } from './press-story.test-support.js';

// One white dot.
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  'base64',
);
const ways = {
  origin: 'https://bandeng.example',
  pictureBytes: async () => ({ type: 'image/png', bytes: DOT }),
};

it('draws a card of 1080 by 1440, with pictures and without', async () => {
  for (const story of [aStory(), aStory({ lead: null, blocks: [] })]) {
    const png = await drawSheet(story, { form: 'CARD', as: 'PNG' }, ways);
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 1440]);
  }
}, 240_000);

it('draws a poster as one page of A3', async () => {
  const pdf = await drawSheet(aStory(), { form: 'POSTER', as: 'PDF' }, ways);
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  expect(pdf.toString('latin1')).toContain('/MediaBox [0 0 841.89 1190.55]');
}, 240_000);
