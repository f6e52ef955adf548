// pnpm release [--out DIR] [--level 1-9]: an archive that starts where there is no network, its bill of materials, their sums.
// The same tree gives the same bytes.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import { build } from './build.mjs';
import { root, step } from './house.mjs';
import { objectionTo } from './release/licences.mjs';
import { COMPILED, licenceTextsOf, linksOfParts, packagesOfRelease } from './release/packages.mjs';
import { billOfMaterials } from './release/sbom.mjs';

/** Of the repository: what runs, and what whoever runs it reads. */
const OURS = [
  ...[
    'start',
    'bandeng',
    'build',
    'precompress',
    'house',
    'environment',
    'postgres',
    'server-memory',
    'end-with-parent',
  ].map((name) => `scripts/${name}.mjs`),
  ...['server/dist', 'server/migrations', 'server/package.json'],
  ...['schema/trusted-documents.json', 'schema/released-documents.json'],
  ...COMPILED.map((client) => `${client}/dist`),
  ...['README.md', 'README.zh-CN.md', 'LICENSE', 'CHANGELOG.md', 'docs/running.md', 'docs/security.md'],
];
/** Of a package: nobody compiles with it, or looks into it with a debugger, where it runs. */
const LEFT_OUT = /\.map$|\.d\.[cm]?ts$|\/node-[a-z]+-[a-z0-9]+\/(include|share)\//;

const FIRST_WORDS = `# 板凳协商 · Bandeng

此目录自带运行所需的全部程序（Node、PostgreSQL 和所有依赖），启动时不连接外网。

    ./start --empty     启动本单位自己的数据，并打印首个账号的一次性链接
    ./start             启动演示区县，仅限本机访问
    ./bandeng help      运维命令

配置与备份见 docs/running.md（文中的 pnpm start 在这里写作 ./start，pnpm bandeng 写作 ./bandeng）。升级：先备份，把新版本解压到
新目录，用同一个 DATA_DIR 启动。校验：sha256sum --quiet -c SHA256SUMS。

Everything it needs is in this directory (Node, PostgreSQL, all packages); nothing is fetched. \`./start --empty\` begins a house
of your own, \`./start\` the demonstration, \`./bandeng help\` lists the operator's commands. docs/running.md says the rest: read
\`pnpm start\` there as \`./start\`, \`pnpm bandeng\` as \`./bandeng\`. To upgrade: back up, unpack the new archive into a new
directory, start it on the same DATA_DIR. What it consists of is listed in bandeng.cdx.json (CycloneDX).
`;

try {
  const { values } = parseArgs({
    options: { out: { type: 'string', default: join(root, 'release') }, level: { type: 'string', default: '9' } },
  });
  await release(values);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function release({ out, level }) {
  if (process.platform === 'win32')
    throw new Error('an archive is made on the kind of machine it is for: Linux or macOS');
  await step('checked the build', build);
  const packages = packagesOfRelease();
  const objections = packages.map(objectionTo).filter(Boolean);
  if (objections.length > 0) throw new Error(`not to be passed on: ${objections.join('; ')}`);

  const { version, made } = whatIsReleased();
  const bom = billOfMaterials({ version, packages, made });
  const name = `bandeng-${version}-${process.platform}-${process.arch}`;
  const entries = inOrder([
    ...OURS.flatMap((path) => filesBelow(path)),
    ...packages.filter(({ runs }) => runs).flatMap(filesOfPackage),
    ...linksOfParts().map(linkAt),
    { path: 'start', mode: 0o755, content: command('start.mjs') },
    { path: 'bandeng', mode: 0o755, content: command('bandeng.mjs') },
    { path: 'START.md', content: FIRST_WORDS },
    { path: 'THIRD-PARTY-LICENCES.txt', content: licenceTexts(packages) },
    { path: 'bandeng.cdx.json', content: bom },
  ]);
  const sums = await step('summed up', () => sumsOf(entries));

  await mkdir(out, { recursive: true });
  const archive = join(out, `${name}.tar.gz`);
  await step('packed', () =>
    writeArchive(inOrder([...entries, { path: 'SHA256SUMS', content: sums }]), {
      archive,
      name,
      made,
      level: Number(level),
    }),
  );
  await writeFile(join(out, `${name}.cdx.json`), bom);
  const files = [`${name}.cdx.json`, `${name}.tar.gz`];
  const lines = await Promise.all(files.map(async (file) => `${await sumOfFile(join(out, file))}  ${file}\n`));
  await writeFile(join(out, 'SHA256SUMS'), lines.join(''));
  const megabytes = (lstatSync(archive).size / 1e6).toFixed(0);
  console.log(`${archive} · ${megabytes} MB, ${entries.length + 1} files, ${packages.length} packages`);
}

/** The version as it stands in package.json, marked where the tree is not what was committed; dated by its last commit. */
function whatIsReleased() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const git = (...words) => spawnSync('git', words, { cwd: root, encoding: 'utf8' }).stdout?.trim() ?? '';
  const seconds = Number(process.env.SOURCE_DATE_EPOCH ?? git('log', '-1', '--format=%ct'));
  if (!seconds) throw new Error('no commit says when this was made: set SOURCE_DATE_EPOCH (seconds since 1970)');
  return { version: git('status', '--porcelain') ? `${version}+changes` : version, made: new Date(seconds * 1000) };
}

function filesBelow(path, taken = () => true) {
  const at = join(root, path);
  const about = lstatSync(at);
  if (about.isDirectory()) {
    return readdirSync(at)
      .filter((name) => name !== 'node_modules')
      .flatMap((name) => filesBelow(`${path}/${name}`, taken));
  }
  if (!taken(path)) return [];
  if (about.isSymbolicLink()) return [{ path, link: readlinkSync(at) }];
  return [{ path, file: at, size: about.size, mode: about.mode & 0o100 ? 0o755 : 0o644 }];
}

function filesOfPackage({ directory, uses }) {
  const files = filesBelow(relative(root, directory), (path) => !LEFT_OUT.test(path));
  return [...files, ...uses.filter(({ link, at }) => link !== at).map(({ link }) => linkAt(link))];
}

function linkAt(at) {
  return { path: relative(root, at), link: readlinkSync(at) };
}

/** By name, whatever order a file system lists them in; what two packages both lead to is there once. */
function inOrder(entries) {
  const once = new Map(entries.map((entry) => [entry.path, entry]));
  return [...once.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function sumsOf(entries) {
  let text = '';
  for (const { path, file, content } of entries) {
    if (file) text += `${await sumOfFile(file)}  ${path}\n`;
    else if (content) text += `${createHash('sha256').update(content).digest('hex')}  ${path}\n`;
  }
  return text;
}

async function sumOfFile(file) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

async function writeArchive(entries, { archive, name, made, level }) {
  const tar = pack();
  const written = pipeline(tar, createGzip({ level }), createWriteStream(archive));
  const common = { uid: 0, gid: 0, uname: '', gname: '', mtime: made };
  for (const { path, file, size, link, content, mode = 0o644 } of entries) {
    const header = { ...common, name: `${name}/${path}`, mode: link ? 0o777 : mode };
    if (link) tar.entry({ ...header, type: 'symlink', linkname: link });
    else if (file) await pipeline(createReadStream(file), tar.entry({ ...header, size }));
    else tar.entry(header, content);
  }
  tar.finalize();
  await written;
}

/** What the licences ask for: each text, under the names of those it belongs to. */
function licenceTexts(packages) {
  const namesOf = new Map();
  for (const item of packages) {
    for (const file of licenceTextsOf(item)) {
      const text = readFileSync(file, 'utf8').trim();
      namesOf.set(text, (namesOf.get(text) ?? new Set()).add(`${item.name}@${item.version}`));
    }
  }
  return [...namesOf].map(([text, names]) => `${[...names].join('\n')}\n\n${text}\n`).join(`\n${'-'.repeat(80)}\n\n`);
}

function command(script) {
  const node = linksOfParts().find((link) => /^node-[a-z]+-[a-z0-9]+$/.test(basename(link)));
  if (!node) throw new Error('no packaged Node fits this machine: there is nothing to start with');
  return `#!/bin/sh
# Needs nothing but this directory. Relative paths are meant from here.
cd -- "$(dirname -- "$0")" || exit 1
PATH="$PWD/${relative(root, node)}/bin:$PATH"
export PATH
exec node scripts/${script} "$@"
`;
}
