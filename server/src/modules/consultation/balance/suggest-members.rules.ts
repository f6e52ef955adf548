import { registerEnumType } from 'type-graphql';

/** Why somebody is suggested; each is shown with what it rests on. */
export enum SuggestionReason {
  /** A skill tag (特长) that the matter's words name. */
  SKILL = 'SKILL',
  /** The sector or the unit speaks for a declared interest group. */
  INTEREST_GROUP = 'INTEREST_GROUP',
  /** The sector's words stand in the matter. */
  SECTOR = 'SECTOR',
  /** Of the committee that organises. */
  OWN_COMMITTEE = 'OWN_COMMITTEE',
  /** Took part in a consultation on a similar matter. */
  TOOK_PART = 'TOOK_PART',
  /** Spoke there. */
  SPOKE = 'SPOKE',
  /** Follows or verified a promise of a similar matter. */
  FOLLOWED = 'FOLLOWED',
}
registerEnumType(SuggestionReason, { name: 'SuggestionReason' });

const WEIGHT: Readonly<Record<SuggestionReason, number>> = {
  SKILL: 4,
  INTEREST_GROUP: 3,
  OWN_COMMITTEE: 3,
  SECTOR: 2,
  TOOK_PART: 2,
  FOLLOWED: 2,
  SPOKE: 1,
};
/** A group with nobody yet weighs more. */
const FOR_A_MISSING_GROUP = 2;
/** With this many invitations in the quarter somebody carries enough. */
export const MANY_INVITATIONS = 3;
const OVERLOAD = 4;

export interface PastMatter {
  readonly consultationId: string;
  readonly title: string;
  readonly tookPart: boolean;
  readonly spoke: boolean;
  readonly followed: boolean;
}

export interface CandidateFacts {
  readonly id: string;
  readonly name: string;
  readonly unitAndTitle: string | null;
  readonly sectorName: string | null;
  readonly committeeName: string | null;
  readonly isOwnCommittee: boolean;
  readonly skillTags: readonly string[];
  readonly invitedThisQuarter: number;
  readonly past: readonly PastMatter[];
}

export interface Matter {
  /** Everything the matter is known by: titles, what was asked for. */
  readonly text: string;
  readonly groups: readonly { readonly name: string; readonly comingCount: number }[];
  /** Names of places and committees: that two matters lie in one town does not make them alike. */
  readonly placeNames: readonly string[];
}

export interface ReasonGiven {
  readonly reason: SuggestionReason;
  /** The tag, the group, the sector, the earlier consultation; null where the reason says it all. */
  readonly detail: string | null;
}

export interface Suggested {
  readonly candidate: CandidateFacts;
  readonly reasons: readonly ReasonGiven[];
  readonly isOverloaded: boolean;
  readonly score: number;
}

/** Words of administration: they stand in every other title. */
const GENERIC = new Set(
  '管理 工作 建设 改造 服务 协商 会 协商会 议事 板凳 推进 整治 治理 提升 加强 完善 发展 项目 工程 难 规范 专题 现场 社区 小区 村 镇 街道'.split(
    ' ',
  ),
);

/** The words that tell one matter from another. `cut` takes a text apart. */
function telling(text: string, cut: (text: string) => readonly string[], placeNames: readonly string[]): Set<string> {
  const ofPlaces = new Set(placeNames.flatMap((name) => [...cut(name), name]));
  return new Set(cut(text).filter((word) => [...word].length > 1 && !GENERIC.has(word) && !ofPlaces.has(word)));
}

/** 物业管理 is known as one word, so that it is never cut; a matter speaks of it by 物业. */
function halvesOf(tag: string): string[] {
  const characters = [...tag];
  return characters.length === 4 ? [characters.slice(0, 2).join(''), characters.slice(2).join('')] : [];
}

const SECTOR_ENDING = /(?:界|界别|组|联合会|联)$/u;

/**
 * Whom to think of, with why, the most fitting first: somebody without a reason is not suggested, somebody invited often
 * stands behind others. The order does not depend on the order of `candidates`.
 */
export function suggestMembers(
  candidates: readonly CandidateFacts[],
  matter: Matter,
  cut: (text: string) => readonly string[],
): Suggested[] {
  const words = telling(matter.text, cut, matter.placeNames);
  const speaksOf = (name: string) => {
    if ([...name].length < 2) return false;
    return matter.text.includes(name) || [...telling(name, cut, matter.placeNames)].some((word) => words.has(word));
  };
  const needs = (tag: string) => speaksOf(tag) || halvesOf(tag).some((half) => !GENERIC.has(half) && words.has(half));
  return candidates
    .map((candidate) => suggested(candidate, matter, { needs, speaksOf }, cut))
    .filter(({ reasons }) => reasons.length > 0)
    .sort(
      (a, b) =>
        b.score - a.score ||
        a.candidate.invitedThisQuarter - b.candidate.invitedThisQuarter ||
        (a.candidate.id < b.candidate.id ? -1 : 1),
    );
}

function suggested(
  candidate: CandidateFacts,
  matter: Matter,
  { needs, speaksOf }: Readonly<Record<'needs' | 'speaksOf', (name: string) => boolean>>,
  cut: (text: string) => readonly string[],
): Suggested {
  const reasons: ReasonGiven[] = [];
  let score = 0;
  const give = (reason: SuggestionReason, detail: string | null = null, more = 0) => {
    reasons.push({ reason, detail });
    score += WEIGHT[reason] + more;
  };

  for (const tag of candidate.skillTags) if (needs(tag)) give(SuggestionReason.SKILL, tag);
  const sector = candidate.sectorName?.replace(SECTOR_ENDING, '') ?? '';
  const own = telling(`${sector} ${candidate.unitAndTitle ?? ''}`, cut, matter.placeNames);
  const spokenFor = matter.groups
    .filter(({ name }) => own.has(name) || cut(name).some((word) => [...word].length > 1 && own.has(word)))
    .sort((a, b) => a.comingCount - b.comingCount || (a.name < b.name ? -1 : 1))[0];
  if (spokenFor) {
    const more = spokenFor.comingCount === 0 ? FOR_A_MISSING_GROUP : 0;
    give(SuggestionReason.INTEREST_GROUP, spokenFor.name, more);
  } else if (speaksOf(sector)) give(SuggestionReason.SECTOR, candidate.sectorName);
  if (candidate.isOwnCommittee) give(SuggestionReason.OWN_COMMITTEE, candidate.committeeName);

  const alike = candidate.past
    .filter(({ title }) => speaksOf(title))
    .sort((a, b) => (a.consultationId < b.consultationId ? 1 : -1));
  const tookPart = alike.find((one) => one.tookPart);
  if (tookPart) give(SuggestionReason.TOOK_PART, tookPart.title);
  const spoke = alike.find((one) => one.spoke);
  if (spoke) give(SuggestionReason.SPOKE, spoke.title);
  const followed = alike.find((one) => one.followed);
  if (followed) give(SuggestionReason.FOLLOWED, followed.title);

  const isOverloaded = candidate.invitedThisQuarter >= MANY_INVITATIONS;
  return { candidate, reasons, isOverloaded, score: isOverloaded ? score - OVERLOAD : score };
}
