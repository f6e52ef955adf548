import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Audience } from '../../kernel/audience.js';
import { Refusal } from '../../kernel/refusal.js';
import { REPORT_DESK } from './reporting.audience.js';

export enum ReportingRefusalCode {
  /** It is not at the step this is done at. */
  WRONG_STATUS = 'WRONG_STATUS',
  /** Nobody signs what they wrote. */
  WROTE_IT = 'WROTE_IT',
  /** There is one of this kind, of this and of these days, already. */
  ALREADY_DRAFTED = 'ALREADY_DRAFTED',
  /** A report is of a meeting that was held and was not taken down. */
  NOT_HELD = 'NOT_HELD',
  /** A period that has not begun has no figures. */
  PERIOD_IN_FUTURE = 'PERIOD_IN_FUTURE',
  NOTHING_WRITTEN = 'NOTHING_WRITTEN',
  /** A sentence says a number that no record stands behind: bind it, or say why it is signed all the same. */
  FIGURES_UNBOUND = 'FIGURES_UNBOUND',
  /** What it is of was taken down since. */
  TAKEN_DOWN = 'TAKEN_DOWN',
  /** Only a report on a consultation is answered by its addressee here. */
  NO_FEEDBACK = 'NO_FEEDBACK',
  DAY_IN_FUTURE = 'DAY_IN_FUTURE',
  DAY_BEFORE_SENT = 'DAY_BEFORE_SENT',
  DAY_BEFORE_SIGNED = 'DAY_BEFORE_SIGNED',
  /** The words of an instruction belong to an instruction. */
  WORDING_WITHOUT_INSTRUCTION = 'WORDING_WITHOUT_INSTRUCTION',
  ALREADY_WITHDRAWN = 'ALREADY_WITHDRAWN',
}
registerEnumType(ReportingRefusalCode, { name: 'ReportingRefusalCode' });

@ObjectType({ description: 'Why a report stays as it is.' })
@Audience(...REPORT_DESK)
export class ReportingRefusal extends Refusal {
  @Field(() => ReportingRefusalCode)
  readonly code: ReportingRefusalCode;

  constructor(code: ReportingRefusalCode) {
    super();
    this.code = code;
  }
}

export const refuse = (code: keyof typeof ReportingRefusalCode) => new ReportingRefusal(ReportingRefusalCode[code]);
