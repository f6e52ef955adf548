import { registerEnumType } from 'type-graphql';
import { ConsultationStatus } from './consultation.entity.js';
import { consultationLifecycle } from './consultation.lifecycle.js';

/** What its organisers change of a plan, beside the next step. */
export enum PlanAct {
  EDIT = 'EDIT',
  CHANGE_NOTICE = 'CHANGE_NOTICE',
  POSTPONE = 'POSTPONE',
  RESCHEDULE = 'RESCHEDULE',
  CANCEL = 'CANCEL',
  REINSTATE = 'REINSTATE',
}
registerEnumType(PlanAct, {
  name: 'PlanAct',
  description: 'What its organisers change of a plan, beside the next step.',
});

const { PLANNED, PREPARING, READY, NOTIFIED, POSTPONED, CANCELLED } = ConsultationStatus;

/** When each may be done; what it asks for beside, its command refuses. */
const WHEN: Readonly<Record<PlanAct, (status: ConsultationStatus) => boolean>> = {
  // Once everybody is told, they are told of changes, too.
  [PlanAct.EDIT]: (status) => status === PLANNED || status === PREPARING || status === READY,
  [PlanAct.CHANGE_NOTICE]: (status) => status === NOTIFIED,
  [PlanAct.POSTPONE]: (status) => consultationLifecycle.may(status, POSTPONED) && status !== CANCELLED,
  [PlanAct.RESCHEDULE]: (status) => status === POSTPONED,
  [PlanAct.CANCEL]: (status) => consultationLifecycle.may(status, CANCELLED),
  [PlanAct.REINSTATE]: (status) => status === CANCELLED,
};

export const planActs = (status: ConsultationStatus): PlanAct[] =>
  Object.values(PlanAct).filter((act) => WHEN[act](status));
