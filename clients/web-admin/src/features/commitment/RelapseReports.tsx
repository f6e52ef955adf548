import { useFormats } from '@bandeng/ui';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { useCommand } from '../../shell/act';
import { ActForm } from '../../shell/acts/ActForm';
import { Panel } from '../../shell/Page';
import { dismissRelapseReport } from './acts/dismiss-relapse-report';

export const RelapseReports_commitment = graphql(`
  fragment RelapseReports_commitment on CommitmentDetail {
    viewerActs {
      act
    }
    relapseReports {
      id
      words
      reportedAt
      lookOn
      open
      dismissedAt
      answer
      canReopen
    }
  }
`);

const Reopen = graphql(`
  mutation ReopenRelapseReport($id: ID!) {
    reopenRelapseReport(id: $id) {
      ...ActDone_commitment
      ... on CommitmentRefusal { code }
    }
  }
`);

/** 群众反映反弹: what whoever holds the code says, until when somebody looks, or the answer that everybody reads. */
export function RelapseReports({
  commitment,
  again,
}: {
  commitment: FragmentType<typeof RelapseReports_commitment>;
  again: () => void;
}) {
  const { t } = useTranslation('commitment');
  const { date, dateTime } = useFormats();
  const { relapseReports, viewerActs } = readFragment(RelapseReports_commitment, commitment);
  const [answering, setAnswering] = useState<{ readonly id: string } | null>(null);
  const [reopen, { busy }] = useCommand(Reopen, { done: t('relapseReport.reopened') });
  const answers = viewerActs.some(({ act }) => act === 'ASSIGN_LOOK_BACK_MEMBER');
  if (relapseReports.length === 0) return null;
  return (
    <Panel title={t('relapseReport.title')}>
      {relapseReports.map(({ id, words, reportedAt, lookOn, open, dismissedAt, answer, canReopen }) => (
        <article key={id} className="entry num">
          <header>
            <strong>{t('relapseReport.at', { at: dateTime(reportedAt) })}</strong>
          </header>
          <p className="long">{words || t('anonymised')}</p>
          {open && <p>{t('relapseReport.look', { date: date(lookOn) })}</p>}
          {dismissedAt && <p className="long">{t('relapseReport.answered', { answer })}</p>}
          {!open && !dismissedAt && <p>{t('relapseReport.seen')}</p>}
          {answers && open && <Button onClick={() => setAnswering({ id })}>{t('relapseReport.dismiss')}</Button>}
          {answers && canReopen && (
            <Popconfirm
              title={t('relapseReport.reopenSure')}
              okText={t('relapseReport.reopen')}
              cancelText={t('common:verb.cancel')}
              onConfirm={async () => {
                await reopen({ id });
                again();
              }}
            >
              <Button loading={busy}>{t('relapseReport.reopen')}</Button>
            </Popconfirm>
          )}
        </article>
      ))}
      {answering && (
        <ActForm act={dismissRelapseReport} subject={answering} onDone={again} onClose={() => setAnswering(null)} />
      )}
    </Panel>
  );
}
