// Longer than 300 lines: everything the desk of stories reads, in the order of its pages.
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { DateTime, LocalDate } from '../../kernel/scalars.js';
import { ClaimRule, FindingMend, FindingSeverity, StoryPlace } from './claims/finding.js';
import { FactVerdict } from './fact-check/fact-check.entity.js';
import { DESK, WRITERS } from './publicity.audience.js';
import { PublicityRefusalCode } from './publicity.refusal.js';
import { SlotCause } from './slots/story-slot.entity.js';
import { StoryKind, StoryStatus, StoryStepKind } from './stories/story.entity.js';
import { StoryAct } from './story-acts.rules.js';

registerEnumType(ClaimRule, { name: 'ClaimRule' });
registerEnumType(FindingSeverity, { name: 'FindingSeverity' });
registerEnumType(FindingMend, { name: 'FindingMend' });
registerEnumType(StoryPlace, { name: 'StoryPlace' });
registerEnumType(StoryAct, { name: 'StoryAct' });

export enum SlotState {
  /** Within its days. */
  OPEN = 'OPEN',
  /** 报道缺口: its day has passed. */
  GAP = 'GAP',
  /** A story is being written. */
  TAKEN_UP = 'TAKEN_UP',
  FILLED = 'FILLED',
  SET_ASIDE = 'SET_ASIDE',
  LAPSED = 'LAPSED',
}
registerEnumType(SlotState, { name: 'SlotState' });

@ObjectType({ description: '报道选题: something that is owed a story.' })
@Audience(...DESK)
export class StorySlotRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => StoryKind) kind!: StoryKind;
  @Field(() => SlotCause) cause!: SlotCause;
  @Field(() => SlotState) state!: SlotState;
  @Field(() => String, { description: 'What it is about.' }) title!: string;
  @Field(() => ID, { nullable: true }) committeeId!: string | null;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => ID, { nullable: true }) consultationId!: string | null;
  @Field(() => ID, { nullable: true }) commitmentId!: string | null;
  @Field(() => ID, { nullable: true }) briefId!: string | null;
  @Field(() => ID, { nullable: true, description: 'The story it follows.' }) followsId!: string | null;
  @Field(() => String, { nullable: true }) followsTitle!: string | null;
  @Field(() => LocalDate) openedOn!: string;
  @Field(() => LocalDate) dueOn!: string;
  @Field(() => ID, { nullable: true, description: 'The story that fills it, or is being written for it.' })
  storyId!: string | null;
  @Field(() => StoryStatus, { nullable: true }) storyStatus!: StoryStatus | null;
  @Field(() => String, { nullable: true, description: 'BY_HAND: what for.' }) note!: string | null;
  @Field(() => String, { nullable: true }) setAsideBecause!: string | null;
  @Field(() => String, { nullable: true }) setAsideByName!: string | null;
  @Field(() => DateTime, { nullable: true }) setAsideAt!: string | null;
  @Field(() => Boolean, { description: 'Takes it up, sets it aside, takes it back.' }) viewerCanRun!: boolean;
}

@ObjectType({ description: 'How many slots and stories wait, in the viewer’s sight.' })
@Audience(...DESK)
export class PublicityDesk {
  @Field(() => Int, { description: '报道缺口' }) gaps!: number;
  @Field(() => Int) openSlots!: number;
  @Field(() => Int) drafts!: number;
  @Field(() => Int) inReview!: number;
  @Field(() => Int) inFactCheck!: number;
  @Field(() => Int) scheduled!: number;
  @Field(() => Int) published!: number;
  @Field(() => Int) needsReview!: number;
  @Field(() => Int, { description: 'Signed in spite of an error, and nobody else has looked.' }) inSpite!: number;
  @Field(() => Int, { description: 'What waits for the viewer.' }) waitsForViewer!: number;
}

@ObjectType()
@Audience(...WRITERS)
export class StoryRow {
  @Field(() => ID) id!: string;
  @Field(() => Int) version!: number;
  @Field(() => String) code!: string;
  @Field(() => StoryKind) kind!: StoryKind;
  @Field(() => StoryStatus) status!: StoryStatus;
  @Field(() => String) title!: string;
  @Field(() => ID, { nullable: true }) committeeId!: string | null;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => String) writerName!: string;
  @Field(() => DateTime) updatedAt!: string;
  @Field(() => LocalDate, { nullable: true }) publishOn!: string | null;
  @Field(() => LocalDate, { nullable: true }) publishedOn!: string | null;
  @Field(() => DateTime, { nullable: true }) needsReviewSince!: string | null;
  @Field(() => Boolean, { description: 'Signed in spite of an error, and nobody else has looked.' }) inSpite!: boolean;
  @Field(() => Int, { description: 'How often its page was read.' }) reads!: number;
  @Field(() => Int, { description: 'Where it was used.' }) placements!: number;
}

@ObjectType()
@Audience(...WRITERS)
export class StorySubjectRow {
  @Field(() => ID, { nullable: true }) consultationId!: string | null;
  @Field(() => ID, { nullable: true }) commitmentId!: string | null;
  @Field(() => ID, { nullable: true }) briefId!: string | null;
  @Field(() => String) title!: string;
}

@ObjectType({ description: 'A fact as it stands now.' })
@Audience('PUBLIC')
export class ResolvedFactRow {
  @Field(() => String, { description: 'Of its reference; the same reference has the same key.' }) key!: string;
  @Field(() => String, { description: 'The attributes of its `factRef` node, as JSON.' }) reference!: string;
  @Field(() => String, { description: 'As it is read.' }) value!: string;
  @Field(() => String, { description: 'What it is about.' }) label!: string;
  @Field(() => Float, { nullable: true }) number!: number | null;
  @Field(() => LocalDate, { nullable: true }) day!: string | null;
  @Field(() => Int, { nullable: true }) n!: number | null;
  @Field(() => LocalDate) asOf!: string;
  @Field(() => String, { nullable: true }) trackingCode!: string | null;
  @Field(() => Boolean) gone!: boolean;
}

@ObjectType({ description: 'Words that say what the record does not.' })
@Audience(...WRITERS)
export class StoryFinding {
  @Field(() => String) key!: string;
  @Field(() => ClaimRule) rule!: ClaimRule;
  @Field(() => FindingSeverity) severity!: FindingSeverity;
  @Field(() => StoryPlace) place!: StoryPlace;
  @Field(() => Int, { description: 'BODY: which block of text, from 0.' }) block!: number;
  @Field(() => Int, { description: 'Within it, in UTF-16 units; a reference counts as one.' }) from!: number;
  @Field(() => Int) to!: number;
  @Field(() => String) words!: string;
  @Field(() => String, { description: 'What the record says.' }) record!: string;
  @Field(() => FindingMend) mend!: FindingMend;
  @Field(() => String, { nullable: true, description: 'A reference that could stand there, as JSON.' })
  reference!: string | null;
}

@ObjectType()
@Audience(...WRITERS)
export class StoryFindings {
  @Field(() => [StoryFinding]) findings!: StoryFinding[];
  @Field(() => [ResolvedFactRow], { description: 'Every fact the body refers to.' }) facts!: ResolvedFactRow[];
}

@ObjectType()
@Audience(...WRITERS)
export class StoryVersionRow {
  @Field(() => Int) number!: number;
  @Field(() => String) title!: string;
  @Field(() => String) savedByName!: string;
  @Field(() => DateTime) savedAt!: string;
  @Field(() => Int, { nullable: true }) correctionNumber!: number | null;
  @Field(() => String, { nullable: true }) correctionReason!: string | null;
}

@ObjectType()
@Audience(...WRITERS)
export class StoryVersionText {
  @Field(() => Int) number!: number;
  @Field(() => String) title!: string;
  @Field(() => String) summary!: string;
  @Field(() => String, { description: 'The document as JSON.' }) body!: string;
}

@ObjectType()
@Audience(...WRITERS)
export class StoryStepRow {
  @Field(() => StoryStepKind) kind!: StoryStepKind;
  @Field(() => String, { nullable: true, description: 'null: by itself.' }) byName!: string | null;
  @Field(() => DateTime) at!: string;
  @Field(() => String, { nullable: true }) reason!: string | null;
}

@ObjectType()
@Audience(...WRITERS)
export class FactAnswerRow {
  @Field(() => String) factKey!: string;
  @Field(() => String, { description: 'What it said when it was answered.' }) value!: string;
  @Field(() => FactVerdict) verdict!: FactVerdict;
  @Field(() => String) note!: string;
}

@ObjectType({ description: 'A link of the fact check, without what opens it.' })
@Audience(...WRITERS)
export class FactCheckLinkRow {
  @Field(() => ID) id!: string;
  @Field(() => String) unitName!: string;
  @Field(() => LocalDate) expiresOn!: string;
  @Field(() => DateTime) issuedAt!: string;
  @Field(() => String) issuedByName!: string;
  @Field(() => DateTime, { nullable: true }) revokedAt!: string | null;
  @Field(() => DateTime, { nullable: true }) answeredAt!: string | null;
  @Field(() => [FactAnswerRow]) answers!: FactAnswerRow[];
}

@ObjectType()
@Audience(...WRITERS)
export class StoryWaiverRow {
  @Field(() => String) findingKey!: string;
  @Field(() => String) reason!: string;
  @Field(() => String) byName!: string;
  @Field(() => DateTime) at!: string;
}

@ObjectType({ description: 'What was written to put it right, until somebody else signs it.' })
@Audience(...WRITERS)
export class PendingCorrectionRow {
  @Field(() => String) title!: string;
  @Field(() => String) summary!: string;
  @Field(() => String) body!: string;
  @Field(() => ID, { nullable: true }) coverId!: string | null;
  @Field(() => String) reason!: string;
  @Field(() => String) byName!: string;
  @Field(() => DateTime) at!: string;
}

@ObjectType({ description: 'Something that may be done with a story at some point.' })
@Audience(...WRITERS)
export class StoryOption {
  @Field(() => StoryAct) act!: StoryAct;
  @Field(() => PublicityRefusalCode, { nullable: true, description: 'Why not now; null: it may be done now.' })
  whyNot!: PublicityRefusalCode | null;
}

@ObjectType()
@Audience(...WRITERS)
export class ShownPictureRow {
  @Field(() => ID) fileId!: string;
  @Field(() => String, { nullable: true, description: 'null: not released, or taken down.' }) path!: string | null;
}

@ObjectType({ description: 'One story at the desk.' })
@Audience(...WRITERS)
export class StoryDetail extends StoryRow {
  @Field(() => String) summary!: string;
  @Field(() => String, { description: 'The document as JSON.' }) body!: string;
  @Field(() => ID, { nullable: true }) coverId!: string | null;
  @Field(() => ID, { nullable: true }) slotId!: string | null;
  @Field(() => ID, { nullable: true }) followsId!: string | null;
  @Field(() => [StorySubjectRow]) subjects!: StorySubjectRow[];
  @Field(() => String, { nullable: true }) reviewerName!: string | null;
  @Field(() => String, { nullable: true }) signerName!: string | null;
  @Field(() => DateTime, { nullable: true }) factCheckClosedAt!: string | null;
  @Field(() => String, { nullable: true }) factCheckClosedByName!: string | null;
  @Field(() => String, { nullable: true }) factCheckSkippedBecause!: string | null;
  @Field(() => String, { nullable: true }) inSpiteBecause!: string | null;
  @Field(() => String, { nullable: true }) inSpiteSeenByName!: string | null;
  @Field(() => DateTime, { nullable: true }) withdrawnAt!: string | null;
  @Field(() => String, { nullable: true, description: 'For the desk alone.' }) withdrawnBecause!: string | null;
  @Field(() => PendingCorrectionRow, { nullable: true }) pending!: PendingCorrectionRow | null;
  @Field(() => [StoryFinding], { description: 'Of the text as it is kept, title first.' }) findings!: StoryFinding[];
  @Field(() => [ResolvedFactRow]) facts!: ResolvedFactRow[];
  @Field(() => [ShownPictureRow]) pictures!: ShownPictureRow[];
  @Field(() => [StoryWaiverRow]) waivers!: StoryWaiverRow[];
  @Field(() => [StoryVersionRow], { description: 'Newest first.' }) versions!: StoryVersionRow[];
  @Field(() => [StoryStepRow], { description: 'Oldest first.' }) steps!: StoryStepRow[];
  @Field(() => [FactCheckLinkRow]) factChecks!: FactCheckLinkRow[];
  @Field(() => [StoryOption]) acts!: StoryOption[];
}

@ObjectType({ description: 'A fact that could be told, as it stands now.' })
@Audience(...WRITERS)
export class FactOffer extends ResolvedFactRow {
  @Field(() => String, { description: 'Of which record: the title of the meeting, or of the matter.' })
  group!: string;
}

@ObjectType({ description: 'A released photograph.' })
@Audience(...WRITERS)
export class PhotoOffer {
  @Field(() => ID) fileId!: string;
  @Field(() => String) path!: string;
  @Field(() => ID, { nullable: true, description: 'AFTER: the file that shows it before.' }) beforeId!: string | null;
  @Field(() => String, { description: 'Of which matter.' }) matter!: string;
  @Field(() => DateTime) at!: string;
}

@ObjectType({ description: 'What a story can be written from: facts, released photographs, the groups concerned.' })
@Audience(...WRITERS)
export class StoryMaterial {
  @Field(() => [StorySubjectRow]) subjects!: StorySubjectRow[];
  @Field(() => [FactOffer]) facts!: FactOffer[];
  @Field(() => [PhotoOffer]) photos!: PhotoOffer[];
  @Field(() => [String], { description: 'Interest groups, for quotations.' }) groups!: string[];
  @Field(() => [PublicStorySource], { description: 'The chain as everybody reads it.' }) sources!: PublicStorySource[];
}

// What everybody reads ---------------------------------------------------------------------------------------------------

@ObjectType()
@Audience('PUBLIC')
export class PublicStoryVerdict {
  @Field(() => Int) n!: number;
  @Field(() => Int) solved!: number;
  @Field(() => Int) halfSolved!: number;
  @Field(() => Int) notSolved!: number;
  @Field(() => Int) cameBack!: number;
}

@ObjectType()
@Audience('PUBLIC')
export class PublicStoryMatter {
  @Field(() => String) title!: string;
  @Field(() => String) stateWords!: string;
  @Field(() => String, { description: 'A code: IN_PROGRESS, OVERDUE, ACCEPTED, RELAPSED …' }) state!: string;
  @Field(() => Boolean) open!: boolean;
  @Field(() => LocalDate, { nullable: true }) openSince!: string | null;
  @Field(() => String, { nullable: true }) unitName!: string | null;
  @Field(() => LocalDate, { nullable: true }) dueOn!: string | null;
  @Field(() => String, { nullable: true }) trackingCode!: string | null;
  @Field(() => PublicStoryVerdict, { nullable: true }) verdict!: PublicStoryVerdict | null;
}

@ObjectType({ description: 'Where a story comes from: one consultation and its matters.' })
@Audience('PUBLIC')
export class PublicStorySource {
  @Field(() => String) trackingCode!: string;
  @Field(() => String) title!: string;
  @Field(() => String) committeeName!: string;
  @Field(() => String) formWords!: string;
  @Field(() => LocalDate, { nullable: true }) heldOn!: string | null;
  @Field(() => [PublicStoryMatter]) matters!: PublicStoryMatter[];
}

@ObjectType()
@Audience('PUBLIC')
export class PublicStoryCorrection {
  @Field(() => Int) number!: number;
  @Field(() => LocalDate) on!: string;
  @Field(() => String) reason!: string;
}

@ObjectType({ description: 'A published story in a list: portal, wall, feed.' })
@Audience('PUBLIC', 'SCREEN')
export class PublicStoryRow {
  @Field(() => String) code!: string;
  @Field(() => StoryKind) kind!: StoryKind;
  @Field(() => String) title!: string;
  @Field(() => String) summary!: string;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => LocalDate) publishedOn!: string;
  @Field(() => String, { nullable: true, description: 'A picture’s path.' }) coverBefore!: string | null;
  @Field(() => String, { nullable: true }) coverAfter!: string | null;
  @Field(() => LocalDate, { nullable: true, description: '情况有变化，正在核实' }) underReviewSince!: string | null;
}

@ObjectType({ description: 'A published story with its facts as they stand now, or that it was withdrawn, and when.' })
@Audience('PUBLIC', 'SCREEN')
export class PublicStory {
  @Field(() => String) code!: string;
  @Field(() => LocalDate, { nullable: true, description: 'It was withdrawn then, and everything else is empty.' })
  withdrawnOn!: string | null;
  @Field(() => StoryKind, { nullable: true }) kind!: StoryKind | null;
  @Field(() => String) title!: string;
  @Field(() => String) summary!: string;
  @Field(() => String, { nullable: true }) committeeName!: string | null;
  @Field(() => LocalDate, { nullable: true }) publishedOn!: string | null;
  @Field(() => String, { description: 'The document as JSON.' }) body!: string;
  @Field(() => [ResolvedFactRow]) facts!: ResolvedFactRow[];
  @Field(() => [PublicStoryPicture]) pictures!: PublicStoryPicture[];
  @Field(() => String, { nullable: true }) coverBefore!: string | null;
  @Field(() => String, { nullable: true }) coverAfter!: string | null;
  @Field(() => LocalDate, { nullable: true }) underReviewSince!: string | null;
  @Field(() => [PublicStoryCorrection]) corrections!: PublicStoryCorrection[];
  @Field(() => [PublicStorySource]) sources!: PublicStorySource[];
  @Field(() => [PublicStoryThread], { description: 'What it follows and what follows it.' })
  thread!: PublicStoryThread[];
  @Field(() => LocalDate) asOf!: string;
}

@ObjectType()
@Audience('PUBLIC')
export class PublicStoryPicture {
  @Field(() => ID) fileId!: string;
  @Field(() => String, { nullable: true }) path!: string | null;
}

@ObjectType()
@Audience('PUBLIC')
export class PublicStoryThread {
  @Field(() => String) code!: string;
  @Field(() => String) title!: string;
  @Field(() => StoryKind) kind!: StoryKind;
  @Field(() => LocalDate) publishedOn!: string;
}
