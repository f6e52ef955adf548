import type { Act } from '../../../../shell/acts/define-act';
import { cancel } from './cancel';
import { changeNotice } from './change-notice';
import { edit } from './edit';
import { postpone } from './postpone';
import { reinstate } from './reinstate';
import { reschedule } from './reschedule';
import type { Shown } from './shown';

export type PlanAct = 'edit' | 'changeNotice' | 'postpone' | 'reschedule' | 'cancel' | 'reinstate';

export const ACTS: Readonly<Record<PlanAct, Act<Shown>>> = {
  edit,
  changeNotice,
  postpone,
  reschedule,
  cancel,
  reinstate,
};
