import type { FactReference } from '../body/story-doc.js';

/** What a rule looks for. One file each. */
export enum ClaimRule {
  /** 全部、所有、一律、100%、零 … while something is not so. */
  TOTALITY = 'TOTALITY',
  /** 已解决、办结、彻底、圆满 … while it is open, declined, unsolved or came back. */
  FINALITY = 'FINALITY',
  /** What is promised or planned, told as done. */
  PLANNED_AS_DONE = 'PLANNED_AS_DONE',
  /** A number that the record says otherwise. */
  FIGURE_CONTRADICTS = 'FIGURE_CONTRADICTS',
  /** A number typed by hand that a reference could be. */
  FIGURE_BY_HAND = 'FIGURE_BY_HAND',
  DAY_CONTRADICTS = 'DAY_CONTRADICTS',
  /** 3 月 4 日（星期一） was a Wednesday. */
  WEEKDAY_CONTRADICTS = 'WEEKDAY_CONTRADICTS',
  ORDER_OF_EVENTS = 'ORDER_OF_EVENTS',
  /** Who promised, who handled, which department. */
  UNIT_CONTRADICTS = 'UNIT_CONTRADICTS',
  /** Which township or committee. */
  PLACE_CONTRADICTS = 'PLACE_CONTRADICTS',
  FORM_CONTRADICTS = 'FORM_CONTRADICTS',
  /** What was declined, told as promised; what was accepted on a D reply, told as solved. */
  RESULT_CONTRADICTS = 'RESULT_CONTRADICTS',
  SATISFACTION_WITHOUT_N = 'SATISFACTION_WITHOUT_N',
  SATISFACTION_OF_FEW = 'SATISFACTION_OF_FEW',
  SATISFACTION_CONTRADICTS = 'SATISFACTION_CONTRADICTS',
  /** The residents' verdict told as the department's, or the other way round. */
  VERDICT_OF_OTHERS = 'VERDICT_OF_OTHERS',
  PERSONAL_NUMBER = 'PERSONAL_NUMBER',
  PERSONAL_NAME = 'PERSONAL_NAME',
  PERSONAL_DOOR = 'PERSONAL_DOOR',
  PICTURE_NOT_RELEASED = 'PICTURE_NOT_RELEASED',
  QUOTATION_WITHOUT_CONSENT = 'QUOTATION_WITHOUT_CONSENT',
  LEADER_INSTRUCTION = 'LEADER_INSTRUCTION',
  CPPCC_DECIDES = 'CPPCC_DECIDES',
  STORIES_DIFFER = 'STORIES_DIFFER',
  /** A reference to what is off the public record. */
  FACT_GONE = 'FACT_GONE',
}

export enum FindingSeverity {
  /** Cannot be signed. */
  ERROR = 'ERROR',
  /** Signed with a reason that stays. */
  WARNING = 'WARNING',
}

/** How to mend it; its words are the clients'. */
export enum FindingMend {
  /** Put a reference in its place. */
  USE_REFERENCE = 'USE_REFERENCE',
  SAY_WHAT_IS_OPEN = 'SAY_WHAT_IS_OPEN',
  SAY_IT_IS_PLANNED = 'SAY_IT_IS_PLANNED',
  CHANGE_NUMBER = 'CHANGE_NUMBER',
  CHANGE_DAY = 'CHANGE_DAY',
  CHANGE_UNIT = 'CHANGE_UNIT',
  CHANGE_PLACE = 'CHANGE_PLACE',
  CHANGE_FORM = 'CHANGE_FORM',
  SAY_HOW_MANY_WERE_ASKED = 'SAY_HOW_MANY_WERE_ASKED',
  SAY_COUNTS_INSTEAD = 'SAY_COUNTS_INSTEAD',
  SAY_WHOSE_VERDICT = 'SAY_WHOSE_VERDICT',
  TAKE_OUT = 'TAKE_OUT',
  TAKE_ANOTHER_PICTURE = 'TAKE_ANOTHER_PICTURE',
  GET_CONSENT = 'GET_CONSENT',
  SAY_WHO_DECIDED = 'SAY_WHO_DECIDED',
  MAKE_STORIES_AGREE = 'MAKE_STORIES_AGREE',
}

export enum StoryPlace {
  TITLE = 'TITLE',
  SUMMARY = 'SUMMARY',
  BODY = 'BODY',
}

/** Where the words stand. */
export interface Spot {
  readonly place: StoryPlace;
  /** BODY: the block of text in the order of reading, from 0; else 0. */
  readonly block: number;
  /** Within it, in UTF-16 units, a reference counting as one: as the editor counts. */
  readonly from: number;
  readonly to: number;
}

export interface Finding extends Spot {
  /** Rule and words: the same finding keeps it while the text around it changes. */
  readonly key: string;
  readonly rule: ClaimRule;
  readonly severity: FindingSeverity;
  /** The words, as they stand there. */
  readonly words: string;
  /** What the record says instead; empty where no record is asked. */
  readonly record: string;
  readonly mend: FindingMend;
  /** What could stand there instead, where a reference could. */
  readonly reference: FactReference | null;
}
