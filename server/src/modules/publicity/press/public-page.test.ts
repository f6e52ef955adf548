import { expect, it } from '@jest/globals';
import { PAGE_SCRIPT } from './page-script.js';
import { aStory } from './press-story.test-support.js';
import { en, wordsFor, zh } from './press-words.js';
import { publicPage, SCRIPT_PATH, unknownPage, withdrawnPage } from './public-page.js';

const manner = { origin: 'https://bandeng.example', words: zh, large: false };

it('tells the whole story without a script: figures with their day, both pictures, what is open, corrections, sources', () => {
  const page = publicPage(aStory(), manner);
  for (const said of ['7 人中 6 人说解决了', '截至2026年10月14日', '之前', '之后', '东门过道，六月和十月'])
    expect(page).toContain(said);
  expect(page).toMatch(
    /还没有办完的[\s\S]*施划 120 个车位[\s\S]*办理中[\s\S]*由区城管局办理 · 应于2026年10月30日前办完 · 自2026年6月20日起/,
  );
  expect(page).toMatch(
    /仓储无处安放<\/a> <strong>已验收[\s\S]*7 人中 6 人说解决了[\s\S]*早市占道经营 <strong>不予采纳/,
  );
  expect(page).toContain('更正 1 · 2026年10月13日');
  expect(page).toContain('<a href="/t/T7XQZA">摩配大市场物业管理</a>');
  expect(page.match(/<script/g)).toEqual(['<script']);
  expect(page).toContain(`<script src="${SCRIPT_PATH}" defer></script>`);
  expect(page).not.toMatch(/\son\w+=/);
});

it('has what chat apps show of an address, with whole addresses', () => {
  const page = publicPage(aStory(), manner);
  expect(page).toContain('<meta property="og:title" content="货往哪里放：摩配大市场建成首批货位">');
  expect(page).toMatch(/<meta property="og:image" content="https:\/\/bandeng\.example\/files\/[\w-]+">/);
  expect(page).toContain('<meta property="og:url" content="https://bandeng.example/r/R7K2QM">');
  const bare = publicPage(aStory({ lead: null, blocks: [] }), manner);
  expect(bare).toContain('content="https://bandeng.example/r/R7K2QM/card.png"');
});

it('says at once that it is being checked, and of a withdrawn one only that and when', () => {
  const checked = publicPage(aStory({ underReviewSince: '2026-10-15' }), manner);
  expect(checked.indexOf('情况有变化，正在核实')).toBeLessThan(checked.indexOf('<h1>'));
  const gone = withdrawnPage('2026-10-16', manner);
  expect(gone).toContain('撤回日期：2026年10月16日');
  for (const said of ['货往哪里放', '商户', '/files/', 'og:']) expect(gone).not.toContain(said);
  expect(unknownPage(manner)).not.toContain('撤回');
});

it('lets nothing that people wrote become markup', () => {
  const nasty = '<img src=x onerror=alert(1)>"\'&\u0000';
  const inlines = [{ kind: 'TEXT', text: nasty, href: 'javascript:alert(1)' } as const];
  const page = publicPage(
    aStory({ title: nasty, digest: nasty, blocks: [{ kind: 'QUOTE', inlines, who: nasty }], issuer: nasty }),
    manner,
  );
  expect(page).not.toContain('<img src=x');
  expect(page).not.toContain('javascript:');
  expect(page).not.toContain('\u0000');
});

it('stays under 100 KB with the longest of stories', () => {
  const paragraph = { kind: 'PARAGRAPH', inlines: [{ kind: 'TEXT', text: '板'.repeat(300) }] } as const;
  const page = publicPage(aStory({ blocks: Array.from({ length: 60 }, () => paragraph) }), manner);
  expect(Buffer.byteLength(page) + Buffer.byteLength(PAGE_SCRIPT)).toBeLessThan(100 * 1024);
});

it('speaks the language that was asked for, and has large type without a script', () => {
  expect(wordsFor(null, 'en-GB,en;q=0.9,zh;q=0.8')).toBe(en);
  expect(wordsFor('zh', 'en')).toBe(zh);
  expect(wordsFor(null, undefined)).toBe(zh);
  const page = publicPage(aStory(), { ...manner, words: en, large: true });
  expect(page).toContain('<html lang="en" class="large">');
  expect(page).toContain('Not done yet');
  expect(page).toContain('type=usual');
});
