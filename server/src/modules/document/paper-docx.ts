// Longer than 300 lines: one kind of paper, drawn from top to bottom.
import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  Header,
  HeightRule,
  type IBorderOptions,
  ImageRun,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  RelativeVerticalPosition,
  Tab,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { toBuffer } from 'qrcode';
import { type OfficialPaper, type PaperBlock, PaperBlockKind, PaperLayout } from './paper.js';
import { CHARACTER_SPACING_TWIPS, FONT, LINE_PITCH_TWIPS, MARGIN, PAGE, RED, SIZE, twips } from './paper-geometry.js';
import { titleLines } from './title-lines.js';

const TEXT_WIDTH = twips(PAGE.width - MARGIN.left - MARGIN.right);
/** One character of body type, as wide as it is set. */
const CHARACTER = SIZE.body * 20 + CHARACTER_SPACING_TWIPS;
const SMALL_CHARACTER = SIZE.small * 20;
/** Room for a signature. */
const FORM_ROW_MM = 10;
const TABLE_LINE_TWIPS = SIZE.table * 20 * 1.6;

/** The paper as a Word file: A4, 22 lines of 28 characters, fonts named and not embedded. */
export async function toDocx(
  paper: OfficialPaper,
  drawChart?: DrawChart,
  /** Who took it, when and what for: at the head of every page. */
  mark?: string,
): Promise<Buffer> {
  const pictures = await picturesOf(paper, drawChart);
  const isLetter = paper.layout === PaperLayout.LETTER;
  const document = new Document({
    creator: '',
    title: paper.title,
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { font: FONT.body, size: SIZE.body * 2 } } } },
    sections: [
      {
        properties: {
          titlePage: isLetter,
          grid: { type: DocumentGridType.LINES, linePitch: LINE_PITCH_TWIPS },
          page: {
            size: { width: twips(PAGE.width), height: twips(PAGE.height) },
            margin: {
              top: twips(isLetter ? 30 : MARGIN.top),
              right: twips(MARGIN.right),
              bottom: twips(MARGIN.bottom),
              left: twips(MARGIN.left),
              header: twips(15),
              // The dash of the page number stands 7 mm under the type area.
              footer: twips(MARGIN.bottom - 7) - SIZE.small * 20,
            },
          },
        },
        ...(mark ? { headers: { default: markLine(mark), even: markLine(mark), first: markLine(mark) } } : {}),
        footers: {
          default: pageNumber(AlignmentType.RIGHT),
          even: pageNumber(AlignmentType.LEFT),
          ...(isLetter ? { first: new Footer({ children: [new Paragraph({})] }) } : {}),
        },
        children: [...head(paper), ...body(paper, pictures), ...foot(paper)],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** A drawing as a picture; whoever has papers with drawings brings it. */
export type DrawChart = (svg: string) => Promise<Buffer>;
type Pictures = ReadonlyMap<PaperBlock, Buffer>;

/** Each code and each drawing of a paper as a picture. */
async function picturesOf({ blocks }: OfficialPaper, drawChart?: DrawChart): Promise<Pictures> {
  const pictures = new Map<PaperBlock, Buffer>();
  for (const one of blocks) {
    if (one.kind === PaperBlockKind.CODE) pictures.set(one, await toBuffer(one.text, { width: 480, margin: 2 }));
    else if (one.svg && drawChart) pictures.set(one, await drawChart(one.svg));
  }
  return pictures;
}

function head(paper: OfficialPaper): Paragraph[] {
  const { layout, masthead, number, issueLine } = paper;
  if (layout === PaperLayout.SHEET) return [];
  if (layout === PaperLayout.CERTIFICATE) {
    return [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { before: twips(40), after: 2 * LINE_PITCH_TWIPS },
        children: [run([...masthead].join('　'), { font: FONT.title, size: 104, color: RED })],
      }),
    ];
  }
  if (layout === PaperLayout.LETTER) {
    return [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { after: 0 },
        // 信函格式: 发文机关标志下 4 mm 处一条红色双线, 上粗下细.
        border: { bottom: { ...redLine(BorderStyle.THICK_THIN_SMALL_GAP, 24), space: 11 } },
        children: [run(masthead, { font: FONT.title, size: 56, color: RED })],
      }),
      line(number ?? '', { alignment: AlignmentType.RIGHT }),
      line(''),
    ];
  }
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: twips(35), after: 2 * LINE_PITCH_TWIPS },
      children: [run(masthead, { font: FONT.title, size: 76, color: RED })],
    }),
    ...(number === null ? [] : [line(number, { alignment: AlignmentType.CENTER })]),
    ...(issueLine === null
      ? []
      : [
          line('', {
            tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH - CHARACTER }],
            children: [run(`\u3000${issueLine.issuer}`), new TextRun({ children: [new Tab()] }), run(issueLine.date)],
          }),
        ]),
    // 红色分隔线: 4 mm under what stands over it, as wide as the type area.
    new Paragraph({
      spacing: { line: twips(4), lineRule: LineRuleType.EXACT },
      border: { bottom: redLine(BorderStyle.SINGLE, 12) },
    }),
  ];
}

function body(
  { layout, title, addressee, blocks, attachments, signature }: OfficialPaper,
  pictures: Pictures,
): (Paragraph | Table)[] {
  return [
    ...(layout === PaperLayout.SHEET ? [] : [line('')]),
    ...(layout === PaperLayout.SHEET || layout === PaperLayout.CERTIFICATE ? [] : [line('')]),
    ...(layout === PaperLayout.CERTIFICATE ? [] : titleLines(title)).map(
      (text) =>
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { line: Math.round(SIZE.title * 20 * 1.5), lineRule: LineRuleType.EXACT },
          children: [run(text, { font: FONT.title, size: SIZE.title * 2 })],
        }),
    ),
    line(''),
    ...(addressee === null ? [] : [line(`${addressee}：`)]),
    // 署名、日期不得单独成页: what stands last holds on to them.
    ...blocks.flatMap((one, at) => block(one, pictures, signature !== null && at === blocks.length - 1)),
    ...(attachments.length === 0 ? [] : [line(''), ...attachments.map(attachment)]),
    ...(signature === null
      ? []
      : [
          line('', { keepNext: true }),
          line('', { keepNext: true }),
          // 成文日期右空四字, 署名以成文日期为准居中.
          line(signature.issuer, {
            keepNext: true,
            alignment: AlignmentType.RIGHT,
            indent: { right: underDate(signature) },
          }),
          line(signature.date, { alignment: AlignmentType.RIGHT, indent: { right: 4 * CHARACTER } }),
        ]),
  ];
}

function block(one: PaperBlock, pictures: Pictures, keepNext: boolean): Paragraph | (Paragraph | Table)[] {
  const { kind, label, text, rows = [], widths } = one;
  switch (kind) {
    case PaperBlockKind.CHART:
      return chartOf(text, pictures.get(one));
    case PaperBlockKind.CODE:
      return codeOf(label ?? '', pictures.get(one));
    case PaperBlockKind.TABLE:
      // Tables that touch would be one.
      if (widths) return [formOf(rows, widths), narrow()];
      return [...(text === '' ? [] : [indented([run(text)], { keepNext: true })]), tableOf(rows)];
    case PaperBlockKind.HEADING:
      return indented([run(text, { font: FONT.heading })], { keepNext: true });
    case PaperBlockKind.SUBHEADING:
      return indented([run(text, { font: FONT.subheading })], { keepNext: true });
    case PaperBlockKind.LABELLED:
      return indented([run(`${label}：`, { font: FONT.heading }), run(text)], { keepNext });
    case PaperBlockKind.TEXT:
      return indented([run(text)], { keepNext });
  }
}

/** As wide as the type area, half as high; what it is stands under it. */
function chartOf(text: string, picture: Buffer | undefined): Paragraph[] {
  const width = Math.round((TEXT_WIDTH / 1440) * 96);
  return [
    ...(picture
      ? [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { before: 120 },
            keepNext: true,
            children: [
              new ImageRun({
                type: 'png',
                data: picture,
                transformation: { width, height: Math.round(width / 2) },
                altText: { name: text, title: text, description: text },
              }),
            ],
          }),
        ]
      : []),
    line(text, {
      alignment: AlignmentType.CENTER,
      children: [run(text, { size: SIZE.small * 2, font: FONT.heading })],
    }),
  ];
}

/** A code, and under it in words what it opens: they stay on one page. */
function codeOf(words: string, png: Buffer | undefined): Paragraph[] {
  const centred = { alignment: AlignmentType.CENTER } as const;
  return [
    ...(png
      ? [
          new Paragraph({
            ...centred,
            keepNext: true,
            spacing: { before: 120 },
            children: [new ImageRun({ type: 'png', data: png, transformation: { width: 132, height: 132 } })],
          }),
        ]
      : []),
    new Paragraph({
      ...centred,
      keepLines: true,
      spacing: { line: TABLE_LINE_TWIPS, lineRule: LineRuleType.EXACT, after: 120 },
      children: [run(words, { size: SIZE.table * 2 })],
    }),
  ];
}

const narrow = () => new Paragraph({ spacing: { line: TABLE_LINE_TWIPS, lineRule: LineRuleType.EXACT } });

/** Written on by hand: columns as they are told, rows no lower than a signature. Heads come again on each page. */
function formOf(rows: readonly (readonly string[])[], asked: readonly number[]): Table {
  const all = asked.reduce((sum, width) => sum + width, 0);
  const widths = asked.map((width) => Math.floor((TEXT_WIDTH * width) / all));
  const style = { size: SIZE.table * 2 };
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 80, right: 80 },
    rows: rows.map(
      (cells, at) =>
        new TableRow({
          cantSplit: true,
          tableHeader: at === 0,
          height: { value: twips(FORM_ROW_MM), rule: HeightRule.ATLEAST },
          children: widths.map(
            (width, column) =>
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                verticalAlign: VerticalAlignTable.CENTER,
                children: [
                  new Paragraph({
                    alignment: widths.length === 2 && column === 1 ? AlignmentType.LEFT : AlignmentType.CENTER,
                    keepNext: widths.length === 2 && at < rows.length - 1,
                    spacing: { line: TABLE_LINE_TWIPS, lineRule: LineRuleType.EXACT },
                    children: [run(cells[column] ?? '', at === 0 ? { ...style, font: FONT.heading } : style)],
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

/** Names take what the figures leave: a column is as wide as its widest cell asks for. Heads come again on each page. */
function tableOf(rows: readonly (readonly string[])[]): Table {
  const [heads = []] = rows;
  const asked = heads.map(
    (_, column) => Math.min(16, Math.max(2, ...rows.map((row) => widthOf(row[column] ?? '')))) + 1,
  );
  const all = asked.reduce((sum, width) => sum + width, 0);
  const widths = asked.map((width) => Math.floor((TEXT_WIDTH * width) / all));
  const style = { size: SIZE.table * 2 };
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 40, right: 40 },
    rows: rows.map(
      (cells, at) =>
        new TableRow({
          cantSplit: true,
          tableHeader: at === 0,
          children: heads.map(
            (_, column) =>
              new TableCell({
                width: { size: widths[column] as number, type: WidthType.DXA },
                children: [
                  new Paragraph({
                    alignment: at > 0 && isName(rows, column) ? AlignmentType.LEFT : AlignmentType.CENTER,
                    spacing: { line: TABLE_LINE_TWIPS, lineRule: LineRuleType.EXACT },
                    children: [run(cells[column] ?? '', at === 0 ? { ...style, font: FONT.heading } : style)],
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

/** In Chinese characters. */
const widthOf = (text: string) => [...text].reduce((sum, one) => sum + (/[\u2e80-\uffff]/.test(one) ? 1 : 0.5), 0);
const isName = (rows: readonly (readonly string[])[], column: number) =>
  rows.slice(1).some((row) => /\D/.test(row[column] ?? ''));

/** 附件: 1. … 2. …, each under the one before. */
function attachment(name: string, index: number, all: readonly string[]): Paragraph {
  const number = all.length === 1 ? '' : `${index + 1}. `;
  const hanging = (all.length === 1 ? 3 : 4.5) * CHARACTER;
  return line(index === 0 ? `附件：${number}${name}` : `${number}${name}`, {
    indent:
      index === 0
        ? { left: 2 * CHARACTER + hanging, hanging }
        : { left: 2 * CHARACTER + hanging, hanging: hanging - 3 * CHARACTER },
  });
}

/**
 * 版记: stands at the foot of the last page, between a thick line, a thin one and a thick one. A program that knows no
 * floating tables puts it under the date.
 */
function foot({ colophon }: OfficialPaper): (Paragraph | Table)[] {
  if (colophon === null) return [];
  const { to, copyTo, issuer, date } = colophon;
  const small = { size: SIZE.small * 2 };
  const rows = [
    ...(to === null ? [] : [[run(`主送：${to}。`, small)]]),
    ...(copyTo === null ? [] : [[run(`抄送：${copyTo}。`, small)]]),
    [run(issuer, small), new TextRun({ children: [new Tab()] }), run(`${date}印发`, small)],
  ];
  return [
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: [TEXT_WIDTH],
      layout: TableLayoutType.FIXED,
      margins: { left: 0, right: 0 },
      float: {
        horizontalAnchor: TableAnchorType.MARGIN,
        verticalAnchor: TableAnchorType.MARGIN,
        relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
      },
      borders: { top: THICK, bottom: THICK, insideHorizontal: THIN, left: NONE, right: NONE, insideVertical: NONE },
      rows: rows.map((children) => new TableRow({ cantSplit: true, children: [colophonCell(children)] })),
    }),
    // A table cannot be the last thing in a file.
    new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT } }),
  ];
}

function colophonCell(children: TextRun[]): TableCell {
  return new TableCell({
    borders: { left: NONE, right: NONE },
    children: [
      new Paragraph({
        ...fixedLines(),
        indent: { left: SMALL_CHARACTER, right: SMALL_CHARACTER },
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH - SMALL_CHARACTER }],
        children,
      }),
    ],
  });
}

const markLine = (mark: string): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text: mark, font: FONT.body, size: 16, color: '808080' })],
      }),
    ],
  });

/** — 1 —: odd pages at the right, even ones at the left, one character in. */
function pageNumber(alignment: typeof AlignmentType.RIGHT | typeof AlignmentType.LEFT): Footer {
  const style = { font: FONT.number, size: SIZE.small * 2 };
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: alignment === AlignmentType.RIGHT ? { right: SMALL_CHARACTER } : { left: SMALL_CHARACTER },
        children: [new TextRun({ ...style, children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
}

function indented(children: TextRun[], more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    ...fixedLines(),
    alignment: AlignmentType.BOTH,
    indent: { firstLine: 2 * CHARACTER },
    children,
    ...more,
  });
}

function line(text: string, more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...fixedLines(), children: [run(text)], ...more });
}

const fixedLines = () => ({ spacing: { line: LINE_PITCH_TWIPS, lineRule: LineRuleType.EXACT } });

/** Body type closes up by a hair so that 28 characters fit a line; larger and smaller type keeps its own width. */
function run(text: string, style: IRunOptions = {}): TextRun {
  const isBody = style.size === undefined;
  return new TextRun({
    text,
    font: FONT.body,
    ...(isBody ? { characterSpacing: CHARACTER_SPACING_TWIPS } : {}),
    ...style,
  });
}

/** How far from the right edge an issuer's name stands when it is centred over the date. */
function underDate({ issuer, date }: { readonly issuer: string; readonly date: string }): number {
  const digits = date.replace(/\D/g, '').length;
  const dateWidth = (date.length - digits / 2) * CHARACTER;
  const issuerWidth = issuer.length * CHARACTER;
  return Math.max(0, Math.round(4 * CHARACTER + (dateWidth - issuerWidth) / 2));
}

const THICK = { style: BorderStyle.SINGLE, size: 8, color: '000000' } satisfies IBorderOptions;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } satisfies IBorderOptions;
const THIN = { style: BorderStyle.SINGLE, size: 6, color: '000000' } satisfies IBorderOptions;

const redLine = (style: typeof BorderStyle.SINGLE | typeof BorderStyle.THICK_THIN_SMALL_GAP, size: number) =>
  ({ style, size, color: RED }) satisfies IBorderOptions;
