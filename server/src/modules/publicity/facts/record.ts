import type { FigureName } from '../../insight/index.js';

/** What the record says of everything a story is about: read in a few statements, judged by pure rules. Days are in China. */
export interface StoryRecord {
  readonly today: string;
  readonly consultations: readonly RecordedConsultation[];
  readonly briefs: readonly RecordedBrief[];
  readonly figures: ReadonlyMap<string, RecordedFigure>;
  readonly pictures: ReadonlyMap<string, RecordedPicture>;
  /** How units and places are called, the short name and the full: who else there is. */
  readonly names: KnownNames;
  /** Other published stories about the same. */
  readonly others: readonly OtherStory[];
}

export interface RecordedConsultation {
  readonly id: string;
  readonly title: string;
  readonly form: ConsultationFormName;
  readonly trackingCode: string | null;
  readonly committeeId: string;
  readonly committeeName: string;
  readonly townshipName: string;
  readonly hostName: string;
  readonly place: string | null;
  /** Everybody may read what became of it, and nobody took it down. */
  readonly isPublic: boolean;
  /** The whole of it is off the record. */
  readonly takenDown: boolean;
  readonly heldOn: string | null;
  readonly minutesConfirmedOn: string | null;
  readonly clausesHeld: number;
  /** Who came, where that was written down. */
  readonly present: number | null;
  readonly groups: readonly string[];
  /** Residents who were there, or brought it up: never to be named without their consent. */
  readonly privateNames: readonly string[];
  readonly demands: readonly RecordedDemand[];
  readonly commitments: readonly RecordedCommitment[];
}

export type ConsultationFormName = 'BENCH' | 'COUNCIL' | 'ON_SITE' | 'THEMATIC';

export interface RecordedDemand {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly disposition: string | null;
  readonly unitName: string | null;
  readonly unitFullName: string | null;
  readonly reason: string | null;
  readonly carriedOverUntil: string | null;
  readonly disposedOn: string | null;
  readonly takenDown: boolean;
  /** Something promised on it is nobody's commitment yet. */
  readonly promiseWaits: boolean;
}

export interface RecordedCommitment {
  readonly id: string;
  readonly demandId: string;
  readonly number: string;
  readonly trackingCode: string;
  readonly action: string;
  readonly deliverable: string;
  readonly unitName: string;
  readonly unitFullName: string;
  readonly assistingNames: readonly string[];
  readonly assistingFullNames: readonly string[];
  readonly status: string;
  readonly round: number;
  readonly resultClass: string | null;
  readonly closedUnsolved: boolean;
  readonly assignedOn: string;
  readonly promisedDueOn: string;
  readonly dueOn: string;
  readonly acknowledgedOn: string | null;
  readonly repliedOn: string | null;
  readonly verifiedOn: string | null;
  readonly acceptanceOpenedOn: string | null;
  readonly closedOn: string | null;
  readonly lastActedOn: string;
  readonly relapseCount: number;
  readonly relapsedOn: string | null;
  /** Of the last round: what counts. null: nobody was asked yet. */
  readonly verdict: RecordedVerdict | null;
}

export interface RecordedVerdict {
  readonly n: number;
  readonly solved: number;
  readonly halfSolved: number;
  readonly notSolved: number;
  readonly cameBack: number;
  readonly good: number;
}

export interface RecordedBrief {
  readonly id: string;
  readonly title: string;
  /** Adopted, and at which levels. */
  readonly adoptedAt: readonly string[];
}

export interface RecordedFigure {
  readonly name: FigureName;
  readonly n: number;
  readonly counted: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly scopeName: string;
}

export interface RecordedPicture {
  readonly id: string;
  readonly isPicture: boolean;
  /** Everybody may see it now. */
  readonly released: boolean;
  readonly takenDown: boolean;
}

export interface KnownUnit {
  readonly name: string;
  readonly shortName: string;
}

export interface KnownNames {
  readonly departments: readonly KnownUnit[];
  readonly townships: readonly string[];
  readonly committees: readonly string[];
}

export interface OtherStory {
  readonly code: string;
  readonly title: string;
  readonly text: string;
}
