import { launchBrowser } from '@bandeng/test-kit/browser';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { anApp, type TestApp } from '../support/app.js';
import { openPage } from '../support/pages.js';

let house: TestApp;
let browser: Browser;
beforeAll(async () => {
  [house, browser] = await Promise.all([anApp(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

it.each(['/admin/', '/portal/', '/display/'])(
  '%s opens without an error and asks nobody but its own server',
  async (path) => {
    const page = await browser.newPage({ locale: 'zh-CN' });
    const errors: string[] = [];
    const strangers: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(house.origin)) strangers.push(request.url());
    });

    await openPage(page, house.origin + path);
    await page.locator('#root > *').first().waitFor({ state: 'attached' });

    expect(errors).toEqual([]);
    expect(strangers).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    await page.close();
  },
);

it('draws Chinese with a typeface rather than with boxes', async () => {
  const page = await browser.newPage();
  await page.setContent('<canvas width="200" height="100"></canvas>');

  const drawn = await page.evaluate(() => {
    const canvas = document.querySelector('canvas') as HTMLCanvasElement;
    const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
    return ['板', '凳', '协'].map((character) => {
      pen.clearRect(0, 0, 200, 100);
      pen.font = '80px sans-serif';
      pen.fillText(character, 10, 80);
      return canvas.toDataURL();
    });
  });

  // A missing glyph is the same box for every character.
  expect(new Set(drawn).size).toBe(3);
  await page.close();
});
