import { isDoneState, isOpenState, partsOf, shownDemands, slowest, stateOfDemand } from '../../facts/matter-state.js';
import type { RecordedCommitment, RecordedConsultation, RecordedDemand } from '../../facts/record.js';
import type { StoryMatterState } from '../../story-view.js';
import type { Examined, Sentence } from '../examine.js';

/** One matter of the record with how far it is. */
export interface Matter {
  readonly consultation: RecordedConsultation;
  readonly demand: RecordedDemand;
  readonly parts: readonly RecordedCommitment[];
  readonly part: RecordedCommitment | null;
  readonly state: StoryMatterState;
  readonly open: boolean;
  readonly done: boolean;
}

const known = new WeakMap<Examined, readonly Matter[]>();

/** Everything the story is about, matter by matter; every rule asks for it of every sentence, so it is kept while one text is read. */
export function mattersOf(examined: Examined): readonly Matter[] {
  const kept = known.get(examined) ?? readMatters(examined);
  known.set(examined, kept);
  return kept;
}

function readMatters({ record, overdueBefore }: Examined): Matter[] {
  return record.consultations
    .filter(({ isPublic }) => isPublic)
    .flatMap((consultation) =>
      shownDemands(consultation).map((demand) => {
        const parts = partsOf(consultation, demand.id);
        const state = stateOfDemand(demand, parts, overdueBefore);
        return {
          consultation,
          demand,
          parts,
          part: slowest(parts),
          state,
          open: isOpenState(state),
          done: isDoneState(state),
        };
      }),
    );
}

const STOP = /[的了和与及在是对为从由把被将已要不有一二三四五六七八九十个件项条名]/;

export function gramsOf(text: string): Set<string> {
  const grams = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const gram = text.slice(at, at + 2);
    if (/^[一-龥]{2}$/.test(gram) && !STOP.test(gram)) grams.add(gram);
  }
  return grams;
}

interface Name {
  readonly name: string;
  readonly grams: ReadonlySet<string>;
}
const names = new WeakMap<Matter, readonly Name[]>();

function namesOf(matter: Matter): readonly Name[] {
  const { demand, parts } = matter;
  const kept =
    names.get(matter) ??
    [demand.title, ...parts.flatMap(({ action, deliverable }) => [action, deliverable])].map((name) => ({
      name,
      grams: gramsOf(name),
    }));
  names.set(matter, kept);
  return kept;
}

/** How much of what a matter is called stands in a text. */
function nearness(said: ReadonlySet<string>, text: string, matter: Matter): number {
  return Math.max(
    ...namesOf(matter).map(({ name, grams }) => {
      if (grams.size === 0) return 0;
      let shared = 0;
      for (const gram of grams) if (said.has(gram)) shared += 1;
      return Math.max(shared / Math.min(grams.size, 6), isShortened(name, text) ? NAMED : 0);
    }),
  );
}

/** 进村路 of 进村道路坑洼: three signs of the name, in their order and near each other. */
function isShortened(name: string, text: string): boolean {
  for (let at = 0; at + 3 < name.length; at += 1) {
    const [first, second] = [name[at] as string, name[at + 1] as string];
    if (STOP.test(first + second)) continue;
    const third = name[at + 3] as string;
    if (!STOP.test(third) && text.includes(first + second + third)) return true;
  }
  return false;
}

/** Below this a sentence speaks of no matter by name. */
const NAMED = 0.3;

const named = new WeakMap<readonly Matter[], Map<string, readonly Matter[]>>();

/** The matters a sentence names; empty: none, it speaks of all or of none of them. */
export function namedIn({ text }: Pick<Sentence, 'text'>, matters: readonly Matter[]): readonly Matter[] {
  const kept = named.get(matters) ?? new Map<string, readonly Matter[]>();
  named.set(matters, kept);
  const found = kept.get(text) ?? matchNames(text, matters);
  kept.set(text, found);
  return found;
}

function matchNames(text: string, matters: readonly Matter[]): Matter[] {
  const said = gramsOf(text);
  const near = matters.map((matter) => ({ matter, score: nearness(said, text, matter) }));
  const best = Math.max(0, ...near.map(({ score }) => score));
  if (best < NAMED) return [];
  return near.filter(({ score }) => score >= Math.max(NAMED, best * 0.75)).map(({ matter }) => matter);
}

/** What a sentence is about: the matters it names, those the one before named, or everything. */
export function scopeOf(
  sentence: Pick<Sentence, 'text'>,
  matters: readonly Matter[],
): { readonly matters: readonly Matter[]; readonly named: boolean } {
  const about = namedIn(sentence, matters);
  if (about.length > 0) return { matters: about, named: true };
  return { matters, named: false };
}

const WORDS: Readonly<Partial<Record<StoryMatterState, string>>> = {
  WAITING: '尚未落实办理单位',
  IN_PROGRESS: '办理中',
  OVERDUE: '超期办理中',
  ACCEPTANCE_OPEN: '群众验收中',
  REPROCESSING: '再办理中',
  RELAPSED: '出现反弹',
  UNSOLVED: '暂未解决',
  DECLINED: '未予采纳',
  ESCALATED: '已上报',
  CARRIED_OVER: '结转',
};

/** What is not done, in words: 「路灯不亮」办理中. */
export const wordsOf = (matters: readonly Matter[]): string =>
  matters
    .slice(0, 3)
    .map(({ demand, state }) => `「${demand.title}」${WORDS[state] ?? state}`)
    .join('；') + (matters.length > 3 ? ` 等${matters.length}件` : '');
