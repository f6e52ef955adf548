import type { ChartSeries, SaidChart } from '../said/report-said.js';

/** In the drawing's own units: two to a point on the page. */
const WIDTH = 880;
const HEIGHT = 440;
const BOX = { left: 76, right: 24, top: 64, bottom: 78 } as const;
const INNER = { width: WIDTH - BOX.left - BOX.right, height: HEIGHT - BOX.top - BOX.bottom } as const;
const TYPE = 'font-family="Noto Sans SC, Noto Sans Hans, SimHei, sans-serif" fill="#000"';

/** Told apart without colour: solid, hatched, empty; a line whole, in dashes, in dots, with a mark of its own. */
const FILLS = ['#222', 'url(#hatch)', '#fff'] as const;
const DASHES = ['', '12 6', '3 5'] as const;

/** A chart drawn for a page in black and white, its axes named, each value written at its place. */
export function chartSvg(chart: SaidChart): string {
  const top = topOf(chart);
  const marks = chart.kind === 'BARS' ? bars(chart, top) : lines(chart, top);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img">`,
    `<title>${escaped(chart.title)}</title>`,
    '<defs><pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="8" height="8" fill="#fff"/><rect width="3" height="8" fill="#222"/></pattern></defs>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...grid(chart, top),
    ...marks,
    ...legend(chart),
    '</svg>',
  ].join('');
}

/** A round number over the highest value. */
function topOf({ percent, series }: SaidChart): number {
  if (percent) return 1;
  const most = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  // Four lines over the lowest one, each a whole number.
  const four = 4 * Math.max(1, 10 ** (Math.floor(Math.log10(most)) - 1));
  return Math.ceil(most / four) * four;
}

const text = (x: number, y: number, words: string, more = '') =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${TYPE} ${more}>${escaped(words)}</text>`;
const yOf = (value: number, top: number) => BOX.top + INNER.height * (1 - value / top);

function grid({ percent, axis, unit, labels }: SaidChart, top: number): string[] {
  const steps = [0, 0.25, 0.5, 0.75, 1];
  const slot = INNER.width / labels.length;
  const small = slot < 96 ? 15 : 18;
  return [
    ...steps.map((step) => {
      const y = BOX.top + INNER.height * (1 - step);
      return `<line x1="${BOX.left}" x2="${WIDTH - BOX.right}" y1="${y}" y2="${y}" stroke="${step === 0 ? '#000' : '#bbb'}" stroke-width="${step === 0 ? 2 : 1}"/>`;
    }),
    ...steps.map((step) =>
      text(
        BOX.left - 8,
        BOX.top + INNER.height * (1 - step) + 6,
        percent ? `${step * 100}` : said(step * top),
        'font-size="16" text-anchor="end"',
      ),
    ),
    text(BOX.left - 8, BOX.top - 18, unit, 'font-size="16" text-anchor="middle"'),
    text(BOX.left + INNER.width / 2, HEIGHT - 14, axis, 'font-size="16" text-anchor="middle"'),
    ...labels.map((label, at) =>
      text(
        BOX.left + slot * (at + 0.5),
        HEIGHT - BOX.bottom + 26,
        short(label, slot / small),
        `font-size="${small}" text-anchor="middle"`,
      ),
    ),
  ];
}

function bars({ percent, labels, series }: SaidChart, top: number): string[] {
  const slot = INNER.width / labels.length;
  const width = Math.min(64, (slot * 0.76) / series.length);
  return series.flatMap(({ values }, column) =>
    values.flatMap((value, at) => {
      const x = BOX.left + slot * (at + 0.5) + width * (column - series.length / 2);
      if (value === null) return [text(x + width / 2, yOf(0, top) - 6, '—', 'font-size="15" text-anchor="middle"')];
      const y = yOf(value, top);
      return [
        `<rect x="${(x + 2).toFixed(1)}" y="${y.toFixed(1)}" width="${(width - 4).toFixed(1)}" height="${(BOX.top + INNER.height - y).toFixed(1)}" fill="${FILLS[column % 3]}" stroke="#000" stroke-width="1.5"/>`,
        text(
          x + width / 2,
          y - 6,
          percent ? `${Math.round(value * 100)}` : said(value),
          'font-size="15" text-anchor="middle"',
        ),
      ];
    }),
  );
}

function lines({ labels, series }: SaidChart, top: number): string[] {
  const slot = INNER.width / labels.length;
  const xOf = (at: number) => BOX.left + slot * (at + 0.5);
  return series.flatMap(({ values }, column) => {
    const points = values.flatMap((value, at) => (value === null ? [] : [{ at, x: xOf(at), y: yOf(value, top) }]));
    const joined = points.slice(1).flatMap((point, index) => {
      const before = points[index];
      // Where a period has nothing to count, the line is broken.
      if (!before || point.at - before.at !== 1) return [];
      return [
        `<line x1="${before.x.toFixed(1)}" y1="${before.y.toFixed(1)}" x2="${point.x.toFixed(1)}" y2="${point.y.toFixed(1)}" stroke="#000" stroke-width="2.5" stroke-dasharray="${DASHES[column % 3]}"/>`,
      ];
    });
    return [...joined, ...points.map(({ x, y }) => mark(column, x, y))];
  });
}

/** A disc, a square, a ring. */
function mark(column: number, x: number, y: number): string {
  if (column % 3 === 1)
    return `<rect x="${(x - 6).toFixed(1)}" y="${(y - 6).toFixed(1)}" width="12" height="12" fill="#fff" stroke="#000" stroke-width="2.5"/>`;
  const fill = column % 3 === 0 ? '#000' : '#bbb';
  return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="6.5" fill="${fill}" stroke="#000" stroke-width="2"/>`;
}

function legend({ kind, series }: SaidChart): string[] {
  if (series.length < 2) return [];
  return series.flatMap(({ name }: ChartSeries, column) => {
    const x = BOX.left + 110 + column * 170;
    const sample =
      kind === 'BARS'
        ? [
            `<rect x="${x}" y="14" width="30" height="18" fill="${FILLS[column % 3]}" stroke="#000" stroke-width="1.5"/>`,
          ]
        : [
            `<line x1="${x - 8}" x2="${x + 38}" y1="23" y2="23" stroke="#000" stroke-width="2.5" stroke-dasharray="${DASHES[column % 3]}"/>`,
            mark(column, x + 15, 23),
          ];
    return [...sample, text(x + 46, 29, name, 'font-size="17"')];
  });
}

const said = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(1));
const short = (label: string, fits: number) => {
  const letters = [...label];
  return letters.length > fits ? `${letters.slice(0, Math.max(2, Math.floor(fits) - 1)).join('')}…` : label;
};
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (words: string) => words.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
