import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanAct } from '../../../generated/graphql';
import { ActForm } from '../../../shell/acts/ActForm';
import { ACTS } from './plan-acts';
import { useWorkspace } from './workspace';

/** Changing the plan: beside the next act, never in its way. */
export function PlanActs() {
  const { t } = useTranslation('consultation');
  const { consultation, refresh } = useWorkspace();
  const [acting, setActing] = useState<PlanAct | null>(null);
  if (consultation.viewerPlanActs.length === 0) return null;
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: consultation.viewerPlanActs.map((key) => ({
            key,
            label: t(ACTS[key].words.title),
            danger: key === 'CANCEL',
          })),
          onClick: ({ key }) => setActing(key as PlanAct),
        }}
      >
        <Button>{t('plan.change')}</Button>
      </Dropdown>
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
