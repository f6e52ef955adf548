import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { Archive, TABLE_LIMITS } from '../../kernel/tabular/index.js';
import { code, form, heading, labelled, type OfficialPaper, PaperLayout, paragraph, subheading } from './paper.js';
import { toDocx } from './paper-docx.js';

const SENTENCE =
  '为切实解决群众反映强烈的停车难问题，区城市管理局会同街道办事处逐户走访商户，核实占道经营情况，研究提出施划停车泊位一百二十个、错时开放机关院落停车场等措施，并明确责任人和完成时限。';

const paper = (more: Partial<OfficialPaper> = {}): OfficialPaper => ({
  layout: PaperLayout.DOCUMENT,
  masthead: '协商纪要',
  number: '第12期',
  issueLine: { issuer: '政协城南镇联络委员会', date: '2026年11月26日' },
  title: '城南镇摩配大市场物业管理协商纪要',
  addressee: '区城市管理局',
  blocks: [
    heading('一、协商情况'),
    subheading('（一）基本情况'),
    ...Array.from({ length: 14 }, () => paragraph(SENTENCE)),
    labelled('出席', '张某某、李某某'),
  ],
  attachments: ['承诺事项清单', '现场照片'],
  signature: { issuer: '政协城南镇联络委员会', date: '2026年11月26日' },
  colophon: { to: null, copyTo: '区政府办公室', issuer: '区政协办公室', date: '2026年11月26日' },
  ...more,
});

async function partOf(docx: Buffer, path: string): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of new Archive(docx, TABLE_LIMITS).open(path)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Twentieths of a point to millimetres. */
const mm = (twips: string | undefined) => (Number(twips) / 1440) * 25.4;

it('is an A4 sheet with the margins of GB/T 9704, within a tenth of a millimetre', async () => {
  const xml = await partOf(await toDocx(paper()), 'word/document.xml');
  const [, width, height] = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(xml) ?? [];
  const margin = (side: string) => mm(new RegExp(`<w:pgMar[^>]* w:${side}="(\\d+)"`).exec(xml)?.[1]);

  expect(mm(width)).toBeCloseTo(210, 1);
  expect(mm(height)).toBeCloseTo(297, 1);
  expect(
    [margin('top'), margin('right'), margin('bottom'), margin('left')].map((value) => Math.round(value * 10) / 10),
  ).toEqual([37, 26, 35, 28]);
});

it('names its fonts and ships none', async () => {
  const docx = await toDocx(paper());
  const xml = await partOf(docx, 'word/document.xml');

  for (const font of ['方正小标宋简体', '仿宋_GB2312', '黑体', '楷体_GB2312']) expect(xml).toContain(font);
  expect([...new Archive(docx, TABLE_LIMITS).paths()].filter((path) => /\.(ttf|otf|odttf)$/i.test(path))).toEqual([]);
});

it('keeps what people typed as words, whatever it looks like', async () => {
  const nasty = '</w:t><script>alert(1)</script> & "引号" \u202E';
  const xml = await partOf(await toDocx(paper({ blocks: [paragraph(nasty)] })), 'word/document.xml');

  expect(xml).not.toContain('<script>');
  expect(xml).toContain('&lt;/w:t&gt;&lt;script&gt;');
});

/** What LibreOffice and Poppler see; null where a machine has neither. */
async function rendered(docx: Buffer): Promise<{ width: number; height: number; pages: Line[][] } | null> {
  const has = (command: string, flag: string) => spawnSync(command, [flag]).error === undefined;
  if (!has('soffice', '--version') || !has('pdftotext', '-v')) return null;
  const folder = await mkdtemp(join(tmpdir(), 'bandeng-paper-'));
  try {
    await writeFile(join(folder, 'paper.docx'), docx);
    spawnSync('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'paper.docx'),
    ]);
    spawnSync('pdftotext', ['-bbox-layout', join(folder, 'paper.pdf'), join(folder, 'paper.html')]);
    const html = await readFile(join(folder, 'paper.html'), 'utf8');
    const [, width, height] = /<page width="([\d.]+)" height="([\d.]+)"/.exec(html) ?? [];
    return {
      width: Number(width),
      height: Number(height),
      pages: html.split('<page ').slice(1).map(linesOf),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

function linesOf(page: string): Line[] {
  return [...page.matchAll(/<line xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)"[^>]*>(.*?)<\/line>/gs)]
    .map(([, left, top, right, words = '']) => ({
      text: words.replace(/<[^>]*>/g, '').replace(/\s/g, ''),
      left: Number(left),
      right: Number(right),
      top: Number(top),
    }))
    .sort((a, b) => a.top - b.top);
}

it('fills a page with 22 lines of 28 characters where another program draws it', async () => {
  const seen = await rendered(await toDocx(paper({ blocks: Array.from({ length: 14 }, () => paragraph(SENTENCE)) })));
  if (!seen) {
    console.log('skipped: LibreOffice and pdftotext not present');
    return;
  }
  const inMm = (points: number) => (points / 72) * 25.4;
  const body = (seen.pages[1] ?? []).filter(({ text }) => !/^—\d+—$/.test(text));
  const full = body.filter(({ text }) => text.length === 28);

  expect(inMm(seen.width)).toBeCloseTo(210, 0);
  expect(inMm(seen.height)).toBeCloseTo(297, 0);
  expect(body).toHaveLength(22);
  expect(full.length).toBeGreaterThan(5);
  for (const { left, right } of full) {
    expect(Math.abs(inMm(left) - 28)).toBeLessThan(1);
    expect(Math.abs(inMm(seen.width - right) - 26)).toBeLessThan(1);
  }
  // 22 lines are 225 mm: from the top of one line to the top of the next.
  const [first, last] = [body[0], body.at(-1)];
  expect(Math.abs(inMm(((last?.top ?? 0) - (first?.top ?? 0)) / 21) * 22 - 225)).toBeLessThan(1);
}, 120_000);

it.each([9, 10])(
  'leaves nobody’s name or date alone on a page, of %i lines',
  async (count) => {
    const blocks = Array.from({ length: count }, (_, at) => paragraph(`第${at + 1}件`));
    const seen = await rendered(
      await toDocx(paper({ layout: PaperLayout.LETTER, blocks, attachments: [], colophon: null })),
    );
    if (!seen) return;
    const last =
      seen.pages
        .at(-1)
        ?.map(({ text }) => text)
        .join('\n') ?? '';

    expect(last).toContain('政协城南镇联络委员会\n2026年11月26日');
    expect(last).toContain(`第${count}件`);
  },
  120_000,
);

it('draws a code where it stands, with its words, and a list to sign in columns as wide as they are told', async () => {
  const blocks = [
    code('https://bandeng.example/portal/t/ABC', '扫码；也可打开 https://bandeng.example/portal/t'),
    form(
      [2, 20, 6],
      [
        ['序号', '姓名', '签名'],
        ['1', '张某某', ''],
      ],
    ),
  ];
  const docx = await toDocx(paper({ layout: PaperLayout.SHEET, blocks, signature: null, colophon: null }));
  const xml = await partOf(docx, 'word/document.xml');
  const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));

  expect(
    [...new Archive(docx, TABLE_LIMITS).paths()].filter((path) => /^word\/media\/.*\.png$/.test(path)),
  ).toHaveLength(1);
  expect(xml).toContain('也可打开 https://bandeng.example/portal/t');
  expect(Math.round((widths[1] ?? 0) / (widths[0] ?? 1))).toBe(10);
  expect(xml).not.toContain('政协城南镇联络委员会');
});
