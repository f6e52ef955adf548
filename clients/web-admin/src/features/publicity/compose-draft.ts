import {
  type DocNode,
  EMPTY_DOC,
  type FactAttributes,
  factRef,
  heading,
  paragraph,
  text,
} from '../../shell/bound-text/doc';

/** What a draft can be laid out from; every figure in it is a reference of the server's. */
export interface Material {
  readonly facts: readonly {
    readonly reference: string;
    readonly value: string;
    readonly group: string;
    readonly gone: boolean;
  }[];
  readonly photos: readonly { readonly fileId: string; readonly beforeId?: string | null; readonly matter: string }[];
}
type Offer = Material['facts'][number] & { readonly attrs: FactAttributes };

/** Said around the references; the words are the page's. */
export type DraftWords = (key: 'held' | 'matters' | 'promised' | 'course' | 'verdict') => string;

/**
 * A first text from a slot: what was held, what came of it, each promise with who and until when, how it stands and what
 * residents say, and the photographs beside their matter. No figure in it is typed; whoever writes goes on from there.
 */
export function composeDraft(material: Material, words: DraftWords): DocNode {
  const offers = material.facts
    .filter(({ gone }) => !gone)
    .map((offer): Offer => ({ ...offer, attrs: JSON.parse(offer.reference) as FactAttributes }));
  const blocks = [...heldBlock(offers, words), ...matterBlocks(offers, material, words)];
  return blocks.length > 0 ? { type: 'doc', content: blocks } : EMPTY_DOC;
}

const find = (offers: readonly Offer[], kind: string, field: string) =>
  offers.find(({ attrs }) => attrs.kind === kind && attrs.field === field);

/** Words with `{1}` where the first reference stands; a sentence of which one is not there is left out. */
function sentence(template: string, refs: readonly (Offer | undefined)[]): DocNode[] {
  if (refs.some((ref) => ref === undefined)) return [];
  return template.split(/\{\d\}/).flatMap((said, index) => {
    const ref = refs[index];
    return [...(said ? [text(said)] : []), ...(ref ? [factRef(ref.reference)] : [])];
  });
}

function heldBlock(offers: readonly Offer[], words: DraftWords): DocNode[] {
  const of = (field: string) => find(offers, 'CONSULTATION', field);
  const held = sentence(words('held'), [of('HELD_ON'), of('COMMITTEE'), of('FORM'), of('TITLE')]);
  const matters = sentence(words('matters'), [of('DEMANDS'), of('PROMISES'), of('DONE'), of('OPEN'), of('DECLINED')]);
  return [held, matters].filter(({ length }) => length > 0).map((content) => paragraph(...content));
}

/** Each promise under its own name, in the order the server offers them. */
function matterBlocks(offers: readonly Offer[], { photos }: Material, words: DraftWords): DocNode[] {
  const commitments = new Map<string, Offer[]>();
  for (const offer of offers) {
    const { kind, recordId } = offer.attrs;
    if (kind === 'COMMITMENT' && recordId) commitments.set(recordId, [...(commitments.get(recordId) ?? []), offer]);
  }
  const shown = new Set<string>();
  return [...commitments.values()].flatMap((own) => {
    const of = (field: string) => find(own, 'COMMITMENT', field);
    const promised = sentence(words('promised'), [of('UNIT'), of('ACTION'), of('PROMISED_DUE_ON')]);
    const course = [...sentence(words('course'), [of('STATE')]), ...sentence(words('verdict'), [of('VERDICT')])];
    const group = own[0]?.group ?? '';
    const said = [promised, course].filter(({ length }) => length > 0).map((content) => paragraph(...content));
    return said.length > 0 ? [heading(group), ...said, ...photosOf(group, photos, shown)] : [];
  });
}

/** The comparison of a matter, or its last photograph; each once. */
function photosOf(matter: string, photos: Material['photos'], shown: Set<string>): DocNode[] {
  const own = photos.filter(({ fileId, matter: of }) => of === matter && !shown.has(fileId));
  const pair = own.find(({ beforeId }) => beforeId);
  const photo = pair ?? own[own.length - 1];
  if (!photo) return [];
  shown.add(photo.fileId);
  if (!photo.beforeId) return [{ type: 'picture', attrs: { fileId: photo.fileId, caption: '' } }];
  shown.add(photo.beforeId);
  return [{ type: 'beforeAfter', attrs: { beforeId: photo.beforeId, afterId: photo.fileId, caption: '' } }];
}
