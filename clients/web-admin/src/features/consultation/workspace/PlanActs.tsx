import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanAct } from '../../../generated/graphql';
import { ActForm } from '../../../shell/acts/ActForm';
import { type ActGroup, ActMenu } from '../../../shell/acts/ActMenu';
import { ACTS } from './plan-acts';
import { useWorkspace } from './workspace';

const GROUP: Readonly<Record<PlanAct, ActGroup>> = {
  POSTPONE: 'next',
  RESCHEDULE: 'next',
  EDIT: 'correct',
  CHANGE_NOTICE: 'correct',
  CANCEL: 'takeBack',
  REINSTATE: 'takeBack',
};

/** Changing the plan: beside the next act, never in its way. */
export function PlanActs() {
  const { t } = useTranslation('consultation');
  const { consultation, refresh } = useWorkspace();
  const [acting, setActing] = useState<PlanAct | null>(null);
  if (consultation.viewerPlanActs.length === 0) return null;
  return (
    <>
      <ActMenu
        due={[]}
        more={{ label: t('plan.change') }}
        acts={consultation.viewerPlanActs.map((key) => ({
          key,
          label: t(ACTS[key].words.title),
          group: GROUP[key],
          danger: key === 'CANCEL',
        }))}
        onChoose={setActing}
      />
      {acting && (
        <ActForm
          act={ACTS[acting]}
          subject={consultation}
          onDone={refresh}
          onConflict={refresh}
          onClose={() => setActing(null)}
        />
      )}
    </>
  );
}
