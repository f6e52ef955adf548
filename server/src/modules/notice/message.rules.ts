import { registerEnumType } from 'type-graphql';

/** What the words of a message may have in them besides words. */
export enum MessagePlace {
  TITLE = 'TITLE',
  TIME = 'TIME',
  PLACE = 'PLACE',
  DUE = 'DUE',
  ITEMS = 'ITEMS',
  LEVEL = 'LEVEL',
  TOPICS = 'TOPICS',
  /** How many others it speaks for. */
  MORE = 'MORE',
  LINK = 'LINK',
  /** What follows the address of the house: providers have the address in their template. */
  LINK_END = 'LINK_END',
}
registerEnumType(MessagePlace, { name: 'MessagePlace' });

/** As they are written between braces. */
export const PLACE_NAMES: Readonly<Record<MessagePlace, string>> = {
  TITLE: '事项',
  TIME: '时间',
  PLACE: '地点',
  DUE: '期限',
  ITEMS: '缺项',
  LEVEL: '级别',
  TOPICS: '件数',
  MORE: '另有',
  LINK: '链接',
  LINK_END: '链接后段',
};
const BY_NAME = new Map(Object.values(MessagePlace).map((place) => [PLACE_NAMES[place], place]));

/** What stands where a fact is missing and the words around it stay: providers take no empty value. */
const WITHOUT: Readonly<Record<MessagePlace, string>> = {
  TITLE: '有关事项',
  TIME: '另行通知',
  PLACE: '另行通知',
  DUE: '另行通知',
  ITEMS: '无',
  LEVEL: '有关单位',
  TOPICS: '0',
  MORE: '0',
  LINK: '无',
  LINK_END: '无',
};

export type Facts = Readonly<Record<MessagePlace, string | null>>;
export type Piece = string | { readonly place: MessagePlace } | { readonly optional: readonly Piece[] };
export type Parsed =
  | { readonly pieces: readonly Piece[] }
  | { readonly problem: 'UNKNOWN_PLACE' | 'UNCLOSED'; readonly at: string };

/** `{事项}` is a place; what stands in square brackets is left out where a place in it has no fact. */
export function parseTemplate(text: string): Parsed {
  const pieces: Piece[] = [];
  let inside: Piece[] | null = null;
  let at = 0;
  while (at < text.length) {
    const into: Piece[] = inside ?? pieces;
    const sign = text[at] as string;
    if (sign === '{') {
      const end = text.indexOf('}', at);
      if (end < 0) return { problem: 'UNCLOSED', at: text.slice(at, at + 12) };
      const name = text.slice(at + 1, end);
      const place = BY_NAME.get(name.trim());
      if (!place) return { problem: 'UNKNOWN_PLACE', at: name.slice(0, 20) };
      into.push({ place });
      at = end + 1;
    } else if (sign === '[' && !inside) {
      inside = [];
      at += 1;
    } else if (sign === ']' && inside) {
      pieces.push({ optional: inside });
      inside = null;
      at += 1;
    } else if ('[]}'.includes(sign)) {
      return { problem: 'UNCLOSED', at: text.slice(at, at + 12) };
    } else {
      let end = at + 1;
      while (end < text.length && !'{}[]'.includes(text[end] as string)) end += 1;
      into.push(text.slice(at, end));
      at = end;
    }
  }
  return inside ? { problem: 'UNCLOSED', at: '[' } : { pieces };
}

export const placesIn = (pieces: readonly Piece[]): MessagePlace[] =>
  pieces.flatMap((piece) =>
    typeof piece === 'string' ? [] : 'place' in piece ? [piece.place] : placesIn(piece.optional),
  );

export const valueAt = (place: MessagePlace, facts: Facts): string => facts[place] || WITHOUT[place];

/** The words with their facts. */
export function filled(pieces: readonly Piece[], facts: Facts): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('place' in piece) return valueAt(piece.place, facts);
      return placesIn(piece.optional).every((place) => facts[place]) ? filled(piece.optional, facts) : '';
    })
    .join('');
}

const ONE_PART = 70;
const OF_SEVERAL = 67;

/** How many short messages a text is sent and paid as. Counted as telephones count: in halves of UTF-16. */
export function partsOf(text: string): number {
  return text.length <= ONE_PART ? 1 : Math.ceil(text.length / OF_SEVERAL);
}
