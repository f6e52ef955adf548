import { Steps } from 'antd';
import { useTranslation } from 'react-i18next';

const STEPS = ['choose', 'columns', 'look', 'run'] as const;
export type WizardStep = (typeof STEPS)[number];

/** Where one is between a file and its topics. */
export function WizardSteps({ at, isDone = false }: { at: WizardStep; isDone?: boolean }) {
  const { t } = useTranslation('intake');
  return (
    <Steps
      className="intake-steps"
      current={STEPS.indexOf(at)}
      status={isDone ? 'finish' : 'process'}
      items={STEPS.map((step) => ({ title: t(`step.${step}`) }))}
    />
  );
}
