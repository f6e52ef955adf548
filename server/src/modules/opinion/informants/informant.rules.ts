import { registerEnumType } from 'type-graphql';
import { InformantStatus } from './informant.entity.js';
import { informantLifecycle } from './informant.lifecycle.js';

export enum InformantAct {
  APPOINT = 'APPOINT',
  ACTIVATE = 'ACTIVATE',
  REVISE = 'REVISE',
  END = 'END',
}
registerEnumType(InformantAct, { name: 'InformantAct', description: 'What is done to a special informant.' });

const LEADS_TO = {
  [InformantAct.APPOINT]: InformantStatus.APPOINTED,
  [InformantAct.ACTIVATE]: InformantStatus.ACTIVE,
  [InformantAct.END]: InformantStatus.ENDED,
};

/** Whether somebody may do it where the informant stands. */
export const isOpen = (act: InformantAct, status: InformantStatus): boolean =>
  act === InformantAct.REVISE ? status !== InformantStatus.ENDED : informantLifecycle.may(status, LEADS_TO[act]);

/** The office's hand ends with the appointment: from then on the secretariat changes it. */
export const isOpenToOffice = (act: InformantAct, status: InformantStatus): boolean =>
  isOpen(act, status) && (act === InformantAct.ACTIVATE || status === InformantStatus.NOMINATED);

const PHONE = /^[\d+\-() ]{5,20}$/;
const MOST_EXPECTED = 30;

export const isPhone = (phone: string) => PHONE.test(phone);
/** Briefs expected each month. */
export const isExpected = (count: number) => Number.isInteger(count) && count >= 0 && count <= MOST_EXPECTED;
