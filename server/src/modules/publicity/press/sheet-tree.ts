/** A node as satori reads it: an element of a flex box, with its style and what stands in it. */
export interface SheetNode {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}
type Child = SheetNode | string | null;

/** What stands on a card or a poster, as words and pictures already: the drawing thread knows no story. */
export interface SheetContent {
  readonly kind: string;
  readonly district: string;
  readonly title: string;
  readonly digest: string;
  readonly underReview: string | null;
  /** At most three: the figure, and what it counts. */
  readonly facts: readonly { readonly value: string; readonly label: string }[];
  /** The day the figures stand for. */
  readonly asOf: string | null;
  readonly pictures: readonly { readonly tag: string | null; readonly src: string }[];
  readonly openHead: string;
  readonly isOpen: boolean;
  /** Lines of what is open; a card has room for two, a poster for four. */
  readonly open: readonly string[];
  readonly code: { readonly path: string; readonly span: number };
  readonly scan: string;
  readonly address: string;
  readonly issuer: string;
}

interface SheetForm {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly title: number;
  readonly body: number;
  readonly figure: number;
  readonly small: number;
  readonly pictureHeight: number;
  readonly codeSize: number;
  readonly openLines: number;
  readonly digestLines: number;
}

/** 1080 × 1440: what phones pass on. */
export const CARD: SheetForm = {
  ...{ width: 1080, height: 1440, margin: 64, title: 66, body: 34, figure: 76, small: 28 },
  ...{ pictureHeight: 380, codeSize: 196, openLines: 2, digestLines: 2 },
};
/** A3, upright, at half of what is printed. */
export const POSTER: SheetForm = {
  ...{ width: 1240, height: 1754, margin: 84, title: 78, body: 36, figure: 92, small: 30 },
  ...{ pictureHeight: 460, codeSize: 240, openLines: 4, digestLines: 4 },
};

const INK = '#1f2329';
const INK_2 = '#5b6470';
const BRAND = '#a8322d';
const SOON = '#9a5b00';
/** Of what stands out: its left edge. Widths are those of the content, as satori counts them. */
const EDGE = 10;

const box = (style: Record<string, unknown>, ...children: readonly Child[]): SheetNode => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children: children.filter((child) => child !== null) },
});
const column = (style: Record<string, unknown>, ...children: readonly Child[]) =>
  box({ flexDirection: 'column', ...style }, ...children);
/** Text of at most so many lines; what does not fit ends in a mark that says so. */
const lines = (text: string, most: number, style: Record<string, unknown>): SheetNode => ({
  type: 'div',
  props: { style: { display: 'block', lineClamp: most, ...style }, children: text },
});

/** A card or a poster: what is told, before and after, the figures, what is open, and where it can be looked up. */
export function sheetTree(content: SheetContent, form: SheetForm): SheetNode {
  const inner = form.width - form.margin * 2;
  return column(
    {
      width: form.width,
      height: form.height,
      backgroundColor: '#faf8f4',
      color: INK,
      fontFamily: 'Noto',
      fontSize: form.body,
    },
    box({ width: form.width, height: 18, flexShrink: 0, backgroundColor: BRAND }),
    column(
      {
        width: form.width,
        flexGrow: 1,
        padding: `${form.margin * 0.75}px ${form.margin}px ${form.margin}px`,
        justifyContent: 'space-between',
      },
      column(
        { width: inner },
        head(content, form),
        content.underReview ? review(content.underReview, form, inner) : null,
      ),
      content.pictures.length > 0 ? pictures(content, form, inner) : null,
      content.facts.length > 0 ? figures(content, form, inner) : null,
      openBox(content, form, inner),
      foot(content, form, inner),
    ),
  );
}

function head({ kind, district, title, digest, pictures: shown }: SheetContent, form: SheetForm): SheetNode {
  // Where there is nothing to show, the words take the room.
  const bare = shown.length === 0 ? 1.3 : 1;
  const inner = form.width - form.margin * 2;
  return column(
    { width: inner },
    box(
      { width: inner, alignItems: 'center', justifyContent: 'space-between', fontSize: form.small, color: INK_2 },
      box({ border: `2px solid ${BRAND}`, borderRadius: 6, padding: '2px 18px', color: BRAND }, kind),
      box({}, district),
    ),
    lines(title, 3, {
      width: inner,
      marginTop: form.small * 0.9,
      fontSize: form.title * bare,
      fontWeight: 700,
      lineHeight: 1.3,
    }),
    lines(digest, form.digestLines * (bare > 1 ? 4 : 1), {
      fontSize: form.body * bare,
      width: inner,
      marginTop: form.small * 0.5,
      color: INK_2,
      lineHeight: 1.5,
    }),
  );
}

const review = (text: string, form: SheetForm, inner: number) =>
  box(
    {
      ...{ width: inner - EDGE - 40, marginTop: form.small * 0.6, padding: '12px 20px' },
      ...{ backgroundColor: '#fbf1e0', borderLeft: `${EDGE}px solid ${SOON}`, color: SOON, fontWeight: 700 },
    },
    text,
  );

/** A long title, or that it is being checked, takes from the pictures; nothing is pushed off the sheet. */
function pictureHeight({ title, underReview }: SheetContent, form: SheetForm, inner: number): number {
  const titleLines = Math.min(3, Math.ceil((widthIn(title) * form.title) / (inner * 0.94)));
  return form.pictureHeight - Math.max(0, titleLines - 2) * form.title * 1.3 - (underReview ? form.body * 3 : 0);
}

function pictures(content: SheetContent, form: SheetForm, inner: number): SheetNode {
  const { pictures: shown } = content;
  const height = pictureHeight(content, form, inner);
  const gap = 16;
  const width = (inner - gap * (shown.length - 1)) / shown.length;
  return box(
    { width: inner, justifyContent: 'space-between' },
    ...shown.map(({ tag, src }) =>
      box(
        {
          position: 'relative',
          width,
          height,
          borderRadius: 10,
          overflow: 'hidden',
          backgroundColor: '#e4dfd5',
        },
        { type: 'img', props: { src, width, height, style: { objectFit: 'cover' } } },
        tag
          ? box(
              {
                position: 'absolute',
                left: 0,
                top: 0,
                padding: '4px 22px',
                borderBottomRightRadius: 10,
                backgroundColor: 'rgba(31,35,41,.88)',
                color: '#fff',
              },
              tag,
            )
          : null,
      ),
    ),
  );
}

/** A figure is never cut: a long one is set smaller, then on two lines. */
function figures({ facts, asOf }: SheetContent, form: SheetForm, inner: number): SheetNode {
  const width = inner / facts.length - 16;
  const sizeOf = (value: string) => Math.min(form.figure, Math.max(form.body, (width / widthIn(value)) * 0.96));
  return column(
    { width: inner },
    box(
      { width: inner, justifyContent: 'space-between', alignItems: 'flex-start' },
      ...facts.map(({ value, label }) =>
        column(
          { width },
          box(
            { height: form.figure * 1.25, alignItems: 'flex-end' },
            box({ width, fontSize: sizeOf(value), fontWeight: 700, color: BRAND, lineHeight: 1.15 }, value),
          ),
          lines(label, 2, { width, marginTop: 4, fontSize: form.small, color: INK_2, lineHeight: 1.4 }),
        ),
      ),
    ),
    asOf ? box({ marginTop: 6, fontSize: form.small * 0.9, color: INK_2 }, asOf) : null,
  );
}

/** In characters as wide as they are high; figures and Latin letters are narrower. */
const widthIn = (text: string) =>
  [...text].reduce((width, sign) => width + (/[\u0020-\u024f]/.test(sign) ? 0.58 : 1), 0);

function openBox({ openHead, open, isOpen }: SheetContent, form: SheetForm, inner: number): SheetNode {
  const colour = isOpen ? SOON : INK_2;
  const width = inner - EDGE - 48;
  return column(
    {
      width,
      padding: '16px 24px',
      backgroundColor: isOpen ? '#fbf1e0' : '#f0eee9',
      borderLeft: `${EDGE}px solid ${colour}`,
    },
    box({ color: colour, fontWeight: 700 }, openHead),
    ...open
      .slice(0, form.openLines)
      .map((line) => lines(line, 1, { width, marginTop: 4, fontSize: form.small, lineHeight: 1.45 })),
  );
}

function foot({ code, scan, address, issuer }: SheetContent, form: SheetForm, inner: number): SheetNode {
  const { codeSize } = form;
  return box(
    { width: inner, alignItems: 'center' },
    {
      type: 'svg',
      props: {
        width: codeSize,
        height: codeSize,
        viewBox: `0 0 ${code.span} ${code.span}`,
        children: [
          { type: 'rect', props: { width: code.span, height: code.span, fill: '#fff' } },
          { type: 'path', props: { d: code.path, fill: '#000' } },
        ],
      },
    },
    column(
      { width: inner - codeSize - 32, marginLeft: 32 },
      lines(scan, 1, { fontSize: form.body, fontWeight: 700 }),
      lines(address, 2, { marginTop: 6, fontSize: form.small, color: INK_2, lineHeight: 1.4 }),
      lines(issuer, 2, { marginTop: 6, fontSize: form.small, color: INK_2, lineHeight: 1.4 }),
    ),
  );
}
