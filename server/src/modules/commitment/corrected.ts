import { registerEnumType } from 'type-graphql';

/** What somebody wrote and put right. */
export enum CorrectedRecord {
  PROMISE = 'PROMISE',
  PROGRESS = 'PROGRESS',
  REPLY = 'REPLY',
  VERIFICATION = 'VERIFICATION',
  LOOK_BACK = 'LOOK_BACK',
}
registerEnumType(CorrectedRecord, { name: 'CorrectedRecord', description: 'Which kind of record was put right.' });

export enum CorrectedField {
  ACTION = 'ACTION',
  DELIVERABLE = 'DELIVERABLE',
  RESPONSIBLE_PERSON = 'RESPONSIBLE_PERSON',
  PROMISED_DUE_ON = 'PROMISED_DUE_ON',
  TEXT = 'TEXT',
  STAGE = 'STAGE',
  RESULT_CLASS = 'RESULT_CLASS',
  REASON = 'REASON',
  BASIS = 'BASIS',
  NEXT_LOOK_ON = 'NEXT_LOOK_ON',
  DELIVERED = 'DELIVERED',
  FINDING = 'FINDING',
  PLACE = 'PLACE',
}
registerEnumType(CorrectedField, { name: 'CorrectedField' });

/** The tables they lie in, by which what they said before is kept. */
export const TABLES: Readonly<Record<CorrectedRecord, string>> = {
  [CorrectedRecord.PROMISE]: 'commitment',
  [CorrectedRecord.PROGRESS]: 'progress_entry',
  [CorrectedRecord.REPLY]: 'reply',
  [CorrectedRecord.VERIFICATION]: 'verification',
  [CorrectedRecord.LOOK_BACK]: 'look_back',
};

/** Which of them a correction is of; `correction` is an alias in SQL. */
export const correctedRecordOf = (correction: string) =>
  `case ${correction}.record ${Object.entries(TABLES)
    .map(([record, table]) => `when '${table}' then '${record}'`)
    .join(' ')} end`;
