import { describe, expect, it } from '@jest/globals';
import { ReportKind, ReportStatus } from './report.enums.js';
import { mayDo, ReportAct, whyCannot } from './report-acts.rules.js';

const writer = { writes: true, signs: false, wrote: true };
const signer = { writes: false, signs: true, wrote: false };
const bystander = { writes: false, signs: false, wrote: false };
const page = (status: ReportStatus) => ({ status, kind: ReportKind.CONSULTATION });
const acts = Object.values(ReportAct);

describe('who may', () => {
  it('the writer everything but sign, the signer sign, send back and withdraw, nobody else anything', () => {
    expect(acts.filter((act) => !mayDo(act, writer))).toEqual(['SIGN']);
    expect(acts.filter((act) => mayDo(act, signer))).toEqual(['TAKE_BACK', 'SIGN', 'WITHDRAW']);
    expect(acts.filter((act) => mayDo(act, bystander))).toEqual([]);
  });
});

it.each([
  [ReportStatus.DRAFT, ['EDIT', 'RENEW', 'SUBMIT', 'DISCARD']],
  [ReportStatus.SUBMITTED, ['TAKE_BACK', 'SIGN']],
  [ReportStatus.SIGNED, ['TAKE_BACK', 'SEND']],
  [ReportStatus.SENT, ['CORRECT', 'WITHDRAW', 'RECORD_FEEDBACK']],
  [ReportStatus.WITHDRAWN, []],
  [ReportStatus.DISCARDED, []],
])('a report that is %s can be done so much with', (status, possible) => {
  const all = { writes: true, signs: true, wrote: false };
  expect(acts.filter((act) => whyCannot(act, all, page(status)) === null)).toEqual(possible);
});

it('is signed by nobody whose words stand in it, and only the one page is answered', () => {
  expect(whyCannot(ReportAct.SIGN, { ...signer, wrote: true }, page(ReportStatus.SUBMITTED))).toBe('WROTE_IT');
  const quarter = { status: ReportStatus.SENT, kind: ReportKind.QUARTER };
  expect(whyCannot(ReportAct.RECORD_FEEDBACK, writer, quarter)).toBe('NO_FEEDBACK');
});
