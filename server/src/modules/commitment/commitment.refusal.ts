import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';

export enum CommitmentRefusalCode {
  /** The commitment is not at the point where this is done. */
  WRONG_STATUS = 'WRONG_STATUS',
  /** The department that handles a matter does not judge it. */
  HANDLING_DEPARTMENT = 'HANDLING_DEPARTMENT',
  /** An account of a department that handles or handled it signed in on this phone before. */
  DEVICE_OF_HANDLER = 'DEVICE_OF_HANDLER',
  /** Members, staff, leaders and officers are no people concerned: a slip is answered by whom it is for. */
  OFFICE_DOES_NOT_DECIDE = 'OFFICE_DOES_NOT_DECIDE',
  /** Somebody who holds an office signed in on this phone before: what was meant for others is not answered from it. */
  DEVICE_OF_OFFICE = 'DEVICE_OF_OFFICE',
  /** Somebody with an office in the matter bears this name; a namesake is told apart by what is written beside it. */
  NAMED_LIKE_OFFICE = 'NAMED_LIKE_OFFICE',
  /** Nothing of this is on the public record. */
  NOT_PUBLIC = 'NOT_PUBLIC',
  ALREADY_TAKEN_DOWN = 'ALREADY_TAKEN_DOWN',
  ALREADY_PUT_BACK = 'ALREADY_PUT_BACK',
  /** It was released, or never had to wait. */
  NOT_IN_REVIEW = 'NOT_IN_REVIEW',
  /** It lies with its committee, which puts it right and asks again. */
  REVIEW_SENT_BACK = 'REVIEW_SENT_BACK',
  /** It lies with the reviewers already. */
  REVIEW_NOT_SENT_BACK = 'REVIEW_NOT_SENT_BACK',
  /** Whoever wrote, confirmed or put right the record does not release it. */
  OWN_RECORD = 'OWN_RECORD',
  /** Something in it is another than the reviewer had before them. */
  CHANGED_SINCE_SEEN = 'CHANGED_SINCE_SEEN',
  NO_PROGRESS_YET = 'NO_PROGRESS_YET',
  /** A change of what somebody was told already needs its reason. */
  REASON_REQUIRED = 'REASON_REQUIRED',
  RETURN_ALREADY_REQUESTED = 'RETURN_ALREADY_REQUESTED',
  /** Nothing was done last that this person could undo. */
  NOTHING_TO_UNDO = 'NOTHING_TO_UNDO',
  /** Whoever wrote it mends it, or the department in the lead. */
  NOT_YOURS_TO_MEND = 'NOT_YOURS_TO_MEND',
  /** A verification is mended on the day it was made. */
  MENDING_DAY_PASSED = 'MENDING_DAY_PASSED',
  /** Not done is another verdict, with another course: undone first, then made anew. */
  UNDO_AND_VERIFY_ANEW = 'UNDO_AND_VERIFY_ANEW',
  /** One of its parts was acted on: they are one matter again by merging them. */
  PARTS_WENT_ON = 'PARTS_WENT_ON',
  /** The one it was merged into was acted on: that one is split to have this on its own again. */
  MERGED_WENT_ON = 'MERGED_WENT_ON',
  /** Residents have answered: it can no longer be as if they had not been asked. */
  ALREADY_ANSWERED = 'ALREADY_ANSWERED',
  DAY_BEFORE_MEETING = 'DAY_BEFORE_MEETING',
  DEPARTMENT_NOT_ASSISTING = 'DEPARTMENT_NOT_ASSISTING',
  REASON_AND_BASIS_REQUIRED = 'REASON_AND_BASIS_REQUIRED',
  /** D needs the day it is looked at again, and a day to come. */
  NEXT_LOOK_REQUIRED = 'NEXT_LOOK_REQUIRED',
  /** An explanation alone does not answer a promise: what was done of the deliverable, and what shows it. */
  DELIVERED_REQUIRED = 'DELIVERED_REQUIRED',
  EVIDENCE_REQUIRED = 'EVIDENCE_REQUIRED',
  /** Not known to be in the fence: a photograph has to show where it was. */
  PHOTO_REQUIRED = 'PHOTO_REQUIRED',
  /** Somebody was quicker: another copy stands in its place. */
  PHOTO_GONE = 'PHOTO_GONE',
  /** Nothing to look back at today; it came back is heard at any time. */
  LOOK_BACK_NOT_DUE = 'LOOK_BACK_NOT_DUE',
  /** What was solved lasts or came back; what was not can be done now or still cannot. */
  FINDING_DOES_NOT_FIT = 'FINDING_DOES_NOT_FIT',
  NEW_PROBLEM_UNNAMED = 'NEW_PROBLEM_UNNAMED',
  /** Whoever verified it does not look back at it. */
  VERIFIER_LOOKS_BACK = 'VERIFIER_LOOKS_BACK',
  SAME_PERSON_REPLIED = 'SAME_PERSON_REPLIED',
  EXTENSION_NOT_LATER = 'EXTENSION_NOT_LATER',
  EXTENSION_TOO_LONG = 'EXTENSION_TOO_LONG',
  EXTENSIONS_USED_UP = 'EXTENSIONS_USED_UP',
  SAME_PERSON_ASKED = 'SAME_PERSON_ASKED',
  MINUTES_NOT_CONFIRMED = 'MINUTES_NOT_CONFIRMED',
  /** Somebody gave the line to another department meanwhile; reassigning it is an act of its own. */
  LINE_GIVEN_ELSEWHERE = 'LINE_GIVEN_ELSEWHERE',
  /** It was carried over no longer: somebody disposed of it. */
  DEMAND_SETTLED = 'DEMAND_SETTLED',
  /** Withdrawn, or merged into another: its words are that one's. */
  DEMAND_TAKEN_BACK = 'DEMAND_TAKEN_BACK',
  /** What is carried over is owned by somebody with an account. */
  OWNER_UNKNOWN = 'OWNER_UNKNOWN',
  /** A clause that failed the double test, or is not settled, is carried out by nobody. */
  CLAUSE_NOT_HELD = 'CLAUSE_NOT_HELD',
  CLAUSE_PARTS_MISSING = 'CLAUSE_PARTS_MISSING',
  CLAUSE_WAIVED = 'CLAUSE_WAIVED',
  CLAUSE_NOT_WAIVED = 'CLAUSE_NOT_WAIVED',
  CLAUSE_CARRIED_OUT = 'CLAUSE_CARRIED_OUT',
  /** Nothing was made of it by carrying it out. */
  CLAUSE_NOT_CARRIED_OUT = 'CLAUSE_NOT_CARRIED_OUT',
  /** Somebody acted on what it became: that is corrected, given to another or returned. */
  CLAUSE_WENT_ON = 'CLAUSE_WENT_ON',
  /** Splitting: at least two parts, none due later than the whole. */
  PARTS_TOO_FEW = 'PARTS_TOO_FEW',
  PART_DUE_LATER = 'PART_DUE_LATER',
  /** Merging: two matters of one committee that both lie with their departments. */
  MERGE_NOT_POSSIBLE = 'MERGE_NOT_POSSIBLE',
  DEPARTMENT_ALREADY_ON_IT = 'DEPARTMENT_ALREADY_ON_IT',
  MEMBER_OF_ANOTHER_COMMITTEE = 'MEMBER_OF_ANOTHER_COMMITTEE',
  URGED_TODAY = 'URGED_TODAY',
  ACCEPTANCE_STILL_RUNNING = 'ACCEPTANCE_STILL_RUNNING',
  ACCEPTANCE_NOT_OPEN = 'ACCEPTANCE_NOT_OPEN',
  CODE_UNKNOWN = 'CODE_UNKNOWN',
  /** Not closed, or looked at for the last time: what is there is a matter of its own. */
  NOTHING_TO_COME_BACK = 'NOTHING_TO_COME_BACK',
  /** Somebody said so within the last thirty days. */
  RELAPSE_REPORTED_LATELY = 'RELAPSE_REPORTED_LATELY',
  /** Somebody answered, or went and looked. */
  RELAPSE_REPORT_ANSWERED = 'RELAPSE_REPORT_ANSWERED',
  /** 反映人已撤回 */
  RELAPSE_REPORT_TAKEN_BACK = 'RELAPSE_REPORT_TAKEN_BACK',
  /** Said and taken back twice before this look: the third stands. */
  RELAPSE_REPORT_STANDS = 'RELAPSE_REPORT_STANDS',
  /** This phone already spoke by a personal code. */
  VOICE_ALREADY_HEARD = 'VOICE_ALREADY_HEARD',
  /** This invitation answered from another phone, or from one that kept nothing. */
  HEARD_ELSEWHERE = 'HEARD_ELSEWHERE',
  /** Fewer were invited by name than must answer. */
  TOO_FEW_INVITED = 'TOO_FEW_INVITED',
  /** A department leads; its officers have accounts. */
  NO_ORGANISATION_LEADS = 'NO_ORGANISATION_LEADS',
  /** Unknown, run out, taken back, or the matter is another's now. */
  LINK_UNKNOWN = 'LINK_UNKNOWN',
  /** Whoever is signed in with a part in the matter does not act as the organisation. */
  LINK_OF_ANOTHER = 'LINK_OF_ANOTHER',
  /** Somebody of the committee or the secretariat signed in on this device before. */
  LINK_ON_STAFF_DEVICE = 'LINK_ON_STAFF_DEVICE',
  /** The lead is an office of the committee's own township: the secretariat decides. */
  OWN_TOWNSHIP_HANDLES = 'OWN_TOWNSHIP_HANDLES',
  /** The member is of the organisation that handles it, or bears the name of its contact. */
  MEMBER_OF_HANDLER = 'MEMBER_OF_HANDLER',
  /** Sits for the organisation that handles it, used its link, or bears the name of its contact. */
  SEAT_OF_HANDLER = 'SEAT_OF_HANDLER',
  /** Closing as not solved is for a D-class reply only, and needs a reason. */
  NOT_A_D_CLASS_REPLY = 'NOT_A_D_CLASS_REPLY',
  CLOSING_REASON_REQUIRED = 'CLOSING_REASON_REQUIRED',
}
registerEnumType(CommitmentRefusalCode, {
  name: 'CommitmentRefusalCode',
  description: 'The ways the house says no to an act on a commitment.',
});

@ObjectType({ description: 'Why an act on a commitment was not done. Nothing was changed.' })
@Audience('PUBLIC')
export class CommitmentRefusal extends Refusal {
  @Field(() => CommitmentRefusalCode)
  readonly code: CommitmentRefusalCode;

  constructor(code: CommitmentRefusalCode) {
    super();
    this.code = code;
  }
}
