import type { PlanAct } from '../../../../generated/graphql';
import type { Act } from '../../../../shell/acts/define-act';
import { cancel } from './cancel';
import { changeNotice } from './change-notice';
import { edit } from './edit';
import { postpone } from './postpone';
import { reinstate } from './reinstate';
import { reschedule } from './reschedule';
import type { Shown } from './shown';

/** One for each that the server may offer. */
export const ACTS: Readonly<Record<PlanAct, Act<Shown>>> = {
  EDIT: edit,
  CHANGE_NOTICE: changeNotice,
  POSTPONE: postpone,
  RESCHEDULE: reschedule,
  CANCEL: cancel,
  REINSTATE: reinstate,
};
