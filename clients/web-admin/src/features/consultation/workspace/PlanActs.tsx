import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../../../shell/acts/ActForm';
import { ACTS, type PlanAct } from './plan-acts';
import { useWorkspace } from './workspace';

const POSSIBLE: Readonly<Record<string, readonly PlanAct[]>> = {
  PLANNED: ['edit', 'postpone', 'cancel'],
  PREPARING: ['edit', 'postpone', 'cancel'],
  READY: ['edit', 'postpone', 'cancel'],
  NOTIFIED: ['changeNotice', 'postpone', 'cancel'],
  POSTPONED: ['reschedule', 'cancel'],
  CANCELLED: ['reinstate'],
};

/** Changing the plan: beside the next act, never in its way. */
export function PlanActs() {
  const { t } = useTranslation('consultation');
  const { consultation, refresh } = useWorkspace();
  const [acting, setActing] = useState<PlanAct | null>(null);
  const possible = consultation.viewerCanOrganise ? (POSSIBLE[consultation.status] ?? []) : [];
  if (possible.length === 0) return null;
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: possible.map((key) => ({ key, label: t(`plan.${key}`), danger: key === 'cancel' })),
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
