import { SaidBefore } from '@bandeng/features/corrections';
import { useFormats } from '@bandeng/ui';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Panel } from '../../../shell/Page';
import { TopicsOfConsultation } from './topics/TopicsOfConsultation';
import { useWorkspace } from './workspace';

/** Few have any: its code comes when the page stands. */
const DirectivesPanel = lazy(async () => ({
  default: (await import('../../directive/DirectivesPanel')).DirectivesPanel,
}));

/** What happened from the topic on, the milestones only: everything else is on the pages themselves. */
export function ChainPanel() {
  const { t, i18n } = useTranslation('consultation');
  const { dateTime } = useFormats();
  const { consultation } = useWorkspace();
  const told = consultation.chain.filter(({ type }) => i18n.exists(`consultation:chain.${type.replace('.', '_')}`));
  return (
    <aside className="workspace-chain">
      <Panel title={t('chainTitle')}>
        <TopicsOfConsultation />
        <ol className="chain">
          {told.map(({ type, at, commitmentId, commitmentTitle, meetingId }) => (
            <li key={`${type}${at}${commitmentId}`}>
              {meetingId ? (
                <Link to={`/meetings/${meetingId}${type === 'meeting.minutesConfirmed' ? '/minutes' : ''}`}>
                  {t(`chain.${type.replace('.', '_')}`)}
                </Link>
              ) : (
                t(`chain.${type.replace('.', '_')}`)
              )}
              {commitmentId && <Link to={`/commitments/${commitmentId}`}>{commitmentTitle}</Link>}
              <span className="quiet num">{dateTime(at)}</span>
            </li>
          ))}
        </ol>
        <SaidBefore corrections={consultation.corrections} />
        {consultation.overrideReason && (
          <p className="quiet">{t('overridden', { reason: consultation.overrideReason })}</p>
        )}
        {consultation.haltReason && <p className="quiet">{t('halted', { reason: consultation.haltReason })}</p>}
      </Panel>
      {!consultation.viewerIsHost && (
        <Suspense fallback={null}>
          <DirectivesPanel consultationId={consultation.id} />
        </Suspense>
      )}
    </aside>
  );
}
