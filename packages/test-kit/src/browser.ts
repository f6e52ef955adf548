import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Browser, chromium as playwright } from 'playwright-core';

const require = createRequire(import.meta.url);
const cache = join(import.meta.dirname, '../../../.cache');

/** The machine's own Chromium when it has one; otherwise the one that came with the packages. */
const ofTheMachine = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A headless browser that draws Chinese on any machine. Close it when done. */
export async function launchBrowser(): Promise<Browser> {
  const own = ofTheMachine.find((path) => existsSync(path));
  const { executablePath, libraries } = own ? { executablePath: own, libraries: null } : await packagedChromium();
  const libraryPath = [process.env.LD_LIBRARY_PATH, libraries].filter(Boolean).join(':');
  return playwright.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none', '--no-first-run'],
    env: {
      ...(process.env as Record<string, string>),
      FONTCONFIG_FILE: fontConfiguration(),
      ...(libraryPath ? { LD_LIBRARY_PATH: libraryPath } : {}),
    },
  });
}

/** Unpacked once per version, into a directory that appears only when it is complete. */
async function packagedChromium(): Promise<{ executablePath: string; libraries: string | null }> {
  const packed = dirname(dirname(require.resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as { version: string };
  const unpacked = join(cache, `chromium-${version}`);
  if (!existsSync(unpacked)) {
    mkdirSync(cache, { recursive: true });
    const unfinished = mkdtempSync(`${unpacked}-`);
    await unpackInto(unfinished, packed);
    try {
      renameSync(unfinished, unpacked);
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true });
      if (!existsSync(unpacked)) throw error;
    }
  }
  const executablePath = join(unpacked, 'chromium');
  const libraries = join(unpacked, 'al2023', 'lib');
  return { executablePath, libraries: lacksLibraries(executablePath) ? libraries : null };
}

async function unpackInto(directory: string, packed: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  // The package unpacks into the temporary directory of the process, and leaves alone what is there already.
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = directory;
  try {
    await Promise.all(['chromium.br', 'al2023.tar.br'].map((file) => inflate(join(packed, 'bin', file))));
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
}

/** The packaged libraries are of another distribution: they step in only where the machine has none. */
function lacksLibraries(executablePath: string): boolean {
  return /not found/.test(spawnSync('ldd', [executablePath]).stdout?.toString() ?? 'not found');
}

function fontConfiguration(): string {
  const fonts = join(dirname(dirname(require.resolve('@embedpdf/fonts-sc'))), 'fonts');
  const families = [
    'sans-serif',
    'serif',
    'system-ui',
    'Arial',
    'Helvetica',
    'Times New Roman',
    'PingFang SC',
    'Microsoft YaHei',
    'Noto Sans SC',
    'Noto Sans CJK SC',
  ];
  const aliases = families.map(
    (family) =>
      `<alias binding="same"><family>${family}</family><prefer><family>Noto Sans S Chinese</family></prefer></alias>`,
  );
  const text = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(cache, 'fontconfig')}</cachedir>
  ${aliases.join('\n  ')}
</fontconfig>
`;
  const file = join(cache, 'fonts.conf');
  mkdirSync(cache, { recursive: true });
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  return file;
}
