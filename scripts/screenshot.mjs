// A look at a page as people see it:
//   pnpm screenshot URL out.png [--size 390x844] [--cookie name=value] [--wait selector] [--full] [--language en]
import { parseArgs } from 'node:util';
import { launchBrowser } from '../packages/test-kit/src/browser.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', default: '1440x900' },
    cookie: { type: 'string', multiple: true, default: [] },
    wait: { type: 'string' },
    click: { type: 'string', multiple: true, default: [] },
    full: { type: 'boolean', default: false },
    language: { type: 'string', default: 'zh-CN' },
  },
});
const [url, file] = positionals;
const [width, height] = values.size.split('x').map(Number);
if (!url || !file || !width || !height) {
  console.error(
    'usage: pnpm screenshot URL out.png [--size 390x844] [--cookie name=value] [--wait selector] [--click selector] [--full]',
  );
  process.exit(2);
}

const browser = await launchBrowser();
try {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: values.language,
    timezoneId: 'Asia/Shanghai',
  });
  await context.addCookies(
    values.cookie.map((pair) => ({
      name: pair.split('=')[0],
      value: pair.slice(pair.indexOf('=') + 1),
      url: new URL(url).origin,
    })),
  );
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && console.error(`page: ${message.text()}`));
  page.on('pageerror', (error) => console.error(`page: ${error.message}`));
  await page.goto(url, { waitUntil: 'load' });
  for (const selector of values.click) await page.click(selector);
  if (values.wait) await page.waitForSelector(values.wait);
  else await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => {});
  await page.screenshot({ path: file, fullPage: values.full });
  console.log(`${file} ${width}×${height}`);
} finally {
  await browser.close();
}
