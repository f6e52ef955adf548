import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, useFormats } from '@bandeng/ui';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Panel } from '../../shell/Page';
import { useWorkspace } from '../consultation/workspace/workspace';
import { AgendaLines } from './AgendaLines';
import { ChooseSource } from './ChooseSource';
import { CopyForm } from './CopyForm';
import { CopiedDocument } from './documents';
import { OfConsultationDocument } from './library-documents';
import { PeopleToInvite } from './PeopleToInvite';
import styles from './practice.module.css';
import { TakenOver } from './TakenOver';
import type { Into } from './taken';
import { useDrop } from './useDrop';

/** 照上一次办: what this consultation takes over from an earlier one, and who of it waits to be invited. */
export function Component({ consultationId }: { consultationId: string }) {
  const { t } = useTranslation('practice');
  const { consultation, refresh } = useWorkspace();
  const [fromId, setFromId] = useState<string | null>(null);
  const [{ data, error }, again] = useQuery({
    query: CopiedDocument,
    variables: { id: consultationId },
    pause: !consultation.viewerCanOrganise,
    requestPolicy: 'cache-and-network',
  });
  const reread = () => again({ requestPolicy: 'network-only' });
  const changed = () => {
    refresh();
    reread();
  };
  if (!consultation.viewerCanOrganise) return <p className="quiet">{t('organisersOnly')}</p>;
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={reread} />;
  if (!data) return <LoadingState what={t('tab')} onRetry={reread} />;
  const { copies, people, agenda, viewerCanCopy } = data.copiedInto;
  return (
    <>
      <PeopleToInvite key={people.map(({ id }) => id).join()} people={people} onChanged={changed} />
      {agenda.length > 0 && <AgendaToBeginWith agenda={agenda} consultationId={consultationId} onChanged={changed} />}
      {viewerCanCopy && (
        <Panel title={t('choose.title')}>
          <p className="quiet">
            {t('lead')} <Link to="/practices">{t('library.fromOthers')}</Link>
          </p>
          {fromId === null ? (
            <ChooseSource consultationId={consultationId} onChoose={setFromId} />
          ) : (
            <CopyForm
              consultationId={consultationId}
              fromId={fromId}
              onLeave={() => setFromId(null)}
              onDone={() => {
                setFromId(null);
                changed();
              }}
            />
          )}
        </Panel>
      )}
      <Copies copies={copies} />
      <Practices consultationId={consultationId} onChanged={changed} />
    </>
  );
}

function AgendaToBeginWith({
  agenda,
  consultationId,
  onChanged,
}: {
  agenda: Into['agenda'];
  consultationId: string;
  onChanged: () => void;
}) {
  const { t } = useTranslation('practice');
  const { drop, busy } = useDrop(consultationId, onChanged);
  return (
    <Panel
      title={t('agenda.title')}
      extra={
        <Button loading={busy} onClick={() => drop({ participantIds: [], agenda: true })}>
          {t('agenda.drop')}
        </Button>
      }
    >
      <p className="quiet">{t('agenda.hint')}</p>
      <AgendaLines agenda={agenda} />
    </Panel>
  );
}

/** Which practices of the library it began with. */
function Practices({ consultationId, onChanged }: { consultationId: string; onChanged: () => void }) {
  const [{ data }, again] = useQuery({
    query: OfConsultationDocument,
    variables: { id: consultationId },
    requestPolicy: 'cache-and-network',
  });
  const changed = () => {
    again({ requestPolicy: 'network-only' });
    onChanged();
  };
  if (!data) return null;
  return <TakenOver used={data.consultationPractices.used} consultationId={consultationId} onChanged={changed} />;
}

/** What was taken over, each time. */
function Copies({ copies }: { copies: Into['copies'] }) {
  const { t } = useTranslation('practice');
  const { dateTime } = useFormats();
  if (copies.length === 0) return null;
  return (
    <Panel title={t('copies.title')}>
      <ul className={styles.lines}>
        {copies.map(({ id, fromId, fromTitle, copiedAt, byName, form, ...counts }) => (
          <li key={id}>
            <Link to={`/consultations/${fromId}`}>{fromTitle}</Link>{' '}
            <span>
              {[
                form && t('part.form'),
                ...(['groups', 'people', 'questions', 'agendaItems'] as const).map(
                  (part) => counts[part] > 0 && t(`count.${part}`, { count: counts[part] }),
                ),
              ]
                .filter(Boolean)
                .join('、')}
            </span>{' '}
            <span className="quiet num">{[byName, dateTime(copiedAt)].filter(Boolean).join(' ')}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
