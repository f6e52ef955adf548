import { readFileSync } from 'node:fs';
import { zhCN } from './chinese';
import { en } from './english';
import { scaleWithin } from './image';
import { safeUrl } from './safe-url';
import { type StatusKind, statuses, statusLook } from './status';
import { light, type Tokens, wall } from './tokens';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [lightCss = '', wallCss = ''] = css.split('[data-theme=');
const cssName = (key: string) => `--${key.replace(/([A-Z]|2$)/g, (c) => `-${c.toLowerCase()}`)}`;

test.each([
  ['light', light, lightCss],
  ['wall', wall, wallCss],
] as const)('%s tokens are the same in style and in code', (_, tokens, text) => {
  for (const [key, value] of Object.entries(tokens)) expect(text).toContain(`${cssName(key)}: ${value};`);
});

const channel = (hex: string, at: number) => {
  const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};
const luminance = (hex: string) => 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
const contrast = (a: string, b: string) => {
  const [x = 0, y = 0] = [luminance(a), luminance(b)].sort((m, n) => n - m);
  return (x + 0.05) / (y + 0.05);
};

const tones = ['ink', 'ink2', 'brand', 'info', 'ok', 'soon', 'bad', 'relapsed', 'calm'] as const;
test.each(tones)('%s can be read: 4.5 on light, 7 on the wall', (tone) => {
  const grounds = (tokens: Tokens) => [tokens.paper, tokens.raised];
  for (const ground of grounds(light)) expect(contrast(light[tone], ground)).toBeGreaterThanOrEqual(4.5);
  for (const ground of grounds(wall)) expect(contrast(wall[tone], ground)).toBeGreaterThanOrEqual(7);
});

test.each(['info', 'ok', 'soon', 'bad', 'relapsed', 'calm', 'brand'] as const)(
  '%s can be read on its own soft ground',
  (tone) => {
    for (const tokens of [light, wall])
      expect(contrast(tokens[tone], tokens[`${tone}Soft`])).toBeGreaterThanOrEqual(4.5);
  },
);

test('every status has its word in both languages', () => {
  for (const [kind, values] of Object.entries(statuses)) {
    for (const words of [zhCN.status, en.status]) {
      const said = Object.keys((words as unknown as Record<string, object>)[kind] ?? {}).sort();
      expect([kind, said]).toEqual([kind, Object.keys(values).sort()]);
    }
  }
});

test('a status from a newer server still has a look', () => {
  expect(statusLook('commitment', 'CLOSED').tone).toBe('ok');
  expect(statusLook('commitment', 'SOMETHING_NEW').tone).toBe('calm');
  expect(statusLook('commitment' as StatusKind, 'constructor').tone).toBe('calm');
});

test('an address is a link only when it is safe', () => {
  expect(safeUrl('https://example.org/a?b=1')).toBe('https://example.org/a?b=1');
  expect(safeUrl('/portal/t/ABC')).toBe('/portal/t/ABC');
  expect(safeUrl('tel:0523-8688')).toBe('tel:0523-8688');
  for (const bad of [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    '//evil.example',
    '/\\evil.example',
    'data:text/html,x',
    'no',
    '',
    null,
  ]) {
    expect(safeUrl(bad)).toBeNull();
  }
});

test('a picture is made smaller, never larger', () => {
  expect(scaleWithin(4000, 3000, 1920)).toEqual({ width: 1920, height: 1440 });
  expect(scaleWithin(300, 200, 1920)).toEqual({ width: 300, height: 200 });
  expect(scaleWithin(0, 0, 1920)).toEqual({ width: 1, height: 1 });
});
