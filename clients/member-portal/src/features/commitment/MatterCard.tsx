import { StatusTag, Tag, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { useViewer } from '../../viewer';
import styles from './commitment.module.css';

export const MatterCard_row = graphql(`
  fragment MatterCard_row on CommitmentRow {
    id
    demandTitle
    action
    status
    waitingFor
    waiting {
      workingDays
      workingDaysLeft
    }
    supervised
    awaitsLeader
    extensionCount
    relapseCount
    round
    closedUnsolved
    progressCount
    leadDepartmentName
    daysSinceUpdate
    completion {
      dueOn
      provisional
      workingDaysLeft
      timeliness
      doneOn
    }
  }
`);

/** One matter: what was asked, what was promised, by when, and what comes next. */
export function MatterCard({ row }: { row: FragmentType<typeof MatterCard_row> }) {
  const { t } = useTranslation('commitment');
  const { due, date } = useFormats();
  const officer = useViewer().canAnswerCommitments;
  const matter = readFragment(MatterCard_row, row);
  const { dueOn, provisional, workingDaysLeft, timeliness, doneOn } = matter.completion;
  const running = !doneOn && matter.waitingFor !== 'NOBODY';
  const next = matter.status === 'IN_PROGRESS' && matter.progressCount === 0 ? 'IN_PROGRESS_EMPTY' : matter.status;
  return (
    <Link className={`card ${styles.matterCard} num`} to={`/commitments/${matter.id}`}>
      <span className={styles.matterHead}>
        <StatusTag kind="commitment" value={matter.status} />
        {running && <StatusTag kind="timeliness" value={timeliness} filled />}
      </span>
      <strong>{matter.demandTitle}</strong>
      <span>
        {matter.leadDepartmentName}:{matter.action}
      </span>
      <span className="quiet">{running ? due(dueOn, workingDaysLeft, provisional) : date(dueOn)}</span>
      {(matter.waitingFor !== 'NOBODY' || matter.round > 1) && (
        <span className="quiet">
          {[
            matter.waitingFor !== 'NOBODY' && t(officer ? `missing.${next}` : `waitingFor.${matter.waitingFor}`),
            matter.round > 1 && t('round', { count: matter.round }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      )}
      {matter.waitingFor !== 'NOBODY' && (matter.waiting.workingDaysLeft ?? 0) < 0 && (
        <span className={styles.late}>{t('late', { count: -(matter.waiting.workingDaysLeft ?? 0) })}</span>
      )}
      {matter.supervised && (
        <Tag tone="brand" icon="flag">
          {t('supervised')}
        </Tag>
      )}
      {matter.awaitsLeader && (
        <Tag tone="bad" icon="alert">
          {t('awaitsLeader')}
        </Tag>
      )}
      {matter.relapseCount > 0 && (
        <Tag tone="relapsed" icon="loop">
          {t('relapsedBefore', { count: matter.relapseCount })}
        </Tag>
      )}
      {matter.closedUnsolved && (
        <Tag tone="bad" icon="crossRing">
          {t('unsolvedClosed')}
        </Tag>
      )}
      {running && matter.daysSinceUpdate >= 21 && (
        <span className={styles.late}>{t('silent', { count: matter.daysSinceUpdate })}</span>
      )}
    </Link>
  );
}
