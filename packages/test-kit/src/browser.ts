import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium as playwright } from 'playwright-core';

const require = createRequire(import.meta.url);
const cache = join(import.meta.dirname, '../../../.cache');

/** The machine's own Chromium when it has one; otherwise the one that came with the packages. */
const ofTheMachine = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A headless browser that draws Chinese on any machine. Close it when done. `names`: hosts that are a port of this machine. */
export async function launchBrowser(names: Readonly<Record<string, string>> = {}): Promise<Browser> {
  const own = ofTheMachine.find((path) => existsSync(path));
  const { executablePath, libraries } = own ? { executablePath: own, libraries: null } : await packagedChromium();
  const libraryPath = [process.env.LD_LIBRARY_PATH, libraries].filter(Boolean).join(':');
  return playwright.launch({
    executablePath,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none', '--no-first-run'],
      // As people may ask for: nothing is clicked while it still moves, on a busy machine neither.
      '--force-prefers-reduced-motion',
      ...Object.entries(names).map(([name, port]) => `--host-resolver-rules=MAP ${name} 127.0.0.1:${port}`),
    ],
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
  const executablePath = join(unpacked, 'chromium');
  if (!existsSync(executablePath)) {
    mkdirSync(cache, { recursive: true });
    const unfinished = mkdtempSync(`${unpacked}-`);
    try {
      await unpackInto(unfinished, packed);
      renameSync(unfinished, unpacked);
    } catch (error) {
      // Another worker may have been quicker: then its directory stands, complete.
      if (!existsSync(executablePath)) throw error;
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  const libraries = join(unpacked, 'al2023', 'lib');
  return { executablePath, libraries: lacksLibraries(executablePath) ? libraries : null };
}

/**
 * The package unpacks into the temporary directory of its process. A test runner hands its tests a copy of the
 * environment, so naming another directory needs a process of its own.
 */
async function unpackInto(directory: string, packed: string): Promise<void> {
  const archives = ['chromium.br', 'al2023.tar.br'].map((file) => join(packed, 'bin', file));
  const unpack = `import { inflate } from '@sparticuz/chromium';
    await Promise.all(process.argv.slice(1).map((archive) => inflate(archive)));`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', unpack, ...archives], {
    cwd: import.meta.dirname,
    env: { ...process.env, TMPDIR: directory },
  });
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
