import type { CoordinationShown } from '@bandeng/features/coordination';
import { SaidBefore } from '@bandeng/features/corrections';
import { Tag, useFormats } from '@bandeng/ui';
import { Button } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../shell/act';
import rows from '../../shell/entries.module.css';
import { Mend } from '../../shell/Mend';
import { Mark, Report } from './documents';

type Agreed = CoordinationShown['steps'][number];

/** What somebody does by a day; the unit says that it did, the follower or the committee looks. */
export function Steps({ steps, refresh }: { steps: readonly Agreed[]; refresh: () => void }) {
  const { t } = useTranslation('coordination');
  const { date } = useFormats();
  return steps.map((step) => (
    <div key={step.id} className={rows.entry}>
      <strong>{step.partyName}</strong> {step.what} <span className="lead">{t('due', { day: date(step.dueOn) })}</span>{' '}
      {step.outcome && <Tag tone={step.outcome === 'DONE' ? 'ok' : 'bad'}>{t(`outcome.${step.outcome}`)}</Tag>}
      {step.overdue && <Tag tone="bad">{t('overdue')}</Tag>} {step.outcomeWords}
      {step.reportedWords && <p className="lead">{t('saysDone', { words: step.reportedWords })}</p>}
      <SaidBefore corrections={step.corrections} />
      <StepActs step={step} refresh={refresh} />
    </div>
  ));
}

function StepActs({ step, refresh }: { step: Agreed; refresh: () => void }) {
  const { t } = useTranslation('coordination');
  const [mark, { busy }] = useCommand(Mark, { done: t('marked') });
  const done = async () => {
    await mark({ input: { stepId: step.id, outcome: 'DONE', words: null } });
    refresh();
  };
  return (
    <div className={rows.acts}>
      {step.viewerCanReport && (
        <Mend
          document={Report}
          label={t('report')}
          done={t('reported')}
          input={(_, words) => ({ stepId: step.id, words })}
          onDone={refresh}
        />
      )}
      {step.viewerCanMark && step.outcome !== 'DONE' && (
        <Button size="small" loading={busy} onClick={done}>
          {t('markDone')}
        </Button>
      )}
      {step.viewerCanMark && step.outcome !== 'NOT_DONE' && (
        <Mend
          document={Mark}
          label={t('markNotDone')}
          done={t('marked')}
          input={(_, words) => ({ stepId: step.id, outcome: 'NOT_DONE' as const, words })}
          onDone={refresh}
        />
      )}
    </div>
  );
}
