/** GB/T 9704-2012 《党政机关公文格式》: paper, margins and type. Lengths in millimetres, type in points. */
export const PAGE = { width: 210, height: 297 } as const;
/** 天头 37, 订口 28; the type area of 156 × 225 leaves the other two. */
export const MARGIN = { top: 37, right: 26, bottom: 35, left: 28 } as const;
/** 每面排 22 行, 每行排 28 个字. */
export const LINES_PER_PAGE = 22;
export const CHARACTERS_PER_LINE = 28;

/** 二号, 三号, 四号; a table is set in 小四. */
export const SIZE = { title: 22, body: 16, small: 14, table: 12 } as const;

/** Named, never shipped: the office's machines have them; others fall back. */
export const FONT = {
  /** 小标宋 */
  title: '方正小标宋简体',
  /** 仿宋 */
  body: '仿宋_GB2312',
  /** 黑体 */
  heading: '黑体',
  /** 楷体 */
  subheading: '楷体_GB2312',
  /** 宋体: page numbers. */
  number: '宋体',
} as const;

/** 红色分隔线, 发文机关标志. */
export const RED = 'FF0000';

const POINTS_PER_MM = 72 / 25.4;
export const points = (mm: number): number => mm * POINTS_PER_MM;
/** Twentieths of a point, as Word counts lengths. */
export const twips = (mm: number): number => Math.round(points(mm) * 20);

/** 22 lines fill the type area, rounded down so that the last one stays on its page. */
export const LINE_PITCH_TWIPS = Math.floor(twips(PAGE.height - MARGIN.top - MARGIN.bottom) / LINES_PER_PAGE);

/** 28 characters of 16 points are wider than the type area: each gives up this much (twips, rounded down). */
export const CHARACTER_SPACING_TWIPS = Math.floor(
  twips(PAGE.width - MARGIN.left - MARGIN.right) / CHARACTERS_PER_LINE - SIZE.body * 20,
);
