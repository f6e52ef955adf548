import { expect, it } from '@jest/globals';
import sanitize from 'sanitize-html';
import { factsOf, picturesOf } from './press-story.js';
import { aStory } from './press-story.test-support.js';
import { wechatArticle } from './wechat.js';

const ways = { origin: 'https://bandeng.example', source: (_file: string, number: number) => `picture-${number}.jpg` };

/** What the platform leaves of what is pasted: no class, id or position, no scripts, no style elements. */
const pasted = (html: string) =>
  sanitize(html, {
    allowedTags: ['section', 'p', 'h2', 'h3', 'strong', 'img', 'span', 'br'],
    allowedAttributes: { '*': ['style'], img: ['style', 'src', 'alt'] },
    allowedSchemes: ['https'],
    allowedStyles: {
      '*': Object.fromEntries(
        'margin margin-bottom padding padding-bottom font-size font-weight line-height letter-spacing color text-align background-color border border-left border-bottom border-radius display width height'
          .split(' ')
          .map((name) => [name, [/^[^;]+$/]]),
      ),
    },
  });

it('loses nothing by being pasted: every figure, every picture, every word of what is open and corrected', () => {
  const story = aStory();
  const article = wechatArticle(story, ways);
  const kept = pasted(article.html);
  for (const { value } of factsOf(story)) expect(kept).toContain(value);
  for (const [index] of picturesOf(story).entries()) expect(kept).toContain(`src="picture-${index + 1}.jpg"`);
  for (const said of ['施划 120 个车位：办理中', '更正 1', '查询码 T7XQZA', '一位商户代表'])
    expect(kept).toContain(said);
  // Nothing hung on what was taken away: what is left is what was given.
  const plain = (html: string) =>
    html
      .replace(/\s|;(?=")/g, '')
      .replace(/&nbsp;|\u00a0/g, '')
      .replace(/\/>/g, '>');
  expect(plain(kept)).toBe(plain(article.html));
});

it('counts title and digest as the platform does', () => {
  const article = wechatArticle(aStory({ title: '板'.repeat(33), digest: '𠮷'.repeat(121) }), ways);
  expect([article.titleLength, article.digestLength]).toEqual([33, 121]);
});
