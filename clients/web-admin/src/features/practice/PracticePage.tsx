import { codedError } from '@bandeng/graphql-client';
import { DisabledReason, LoadingState, StatusTag, useFormats, useWords } from '@bandeng/ui';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { ActForm } from '../../shell/acts/ActForm';
import type { Act } from '../../shell/acts/define-act';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page } from '../../shell/Page';
import { ACTS, type DeskAct } from './acts';
import { use } from './acts/use';
import { PracticeDesk } from './library-documents';
import { PracticeFacts } from './PracticeFacts';
import { PracticeText } from './PracticeText';
import { Editions, UsedBy } from './PracticeUses';
import styles from './practice.module.css';
import type { Shown } from './shown';
import { WritePractice } from './WritePractice';

/** In the order they are offered; the last that may be done is the filled button. */
const ORDER: readonly DeskAct[] = [
  'DISCARD',
  'RETIRE',
  'REVISE',
  'TAKE_BACK',
  'RETURN',
  'PROPOSE',
  'RELEASE',
  'RESTORE',
];

export function Component() {
  const { t } = useTranslation('practice');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: PracticeDesk,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const back = { to: '/practices', label: t('library.nav') };
  const reload = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <LoadFailed error={codedError(error)} onRetry={reload} back={back} />;
  if (!data) return <LoadingState what={t('library.nav')} />;
  if (!data.practice) return <Gone back={back} />;
  return (
    <Desk key={`${data.practice.id}${data.practice.version}`} practice={data.practice} reload={reload} back={back} />
  );
}

type DeskProps = { practice: Shown; reload: () => void; back: { to: string; label: string } };
function Desk({ practice, reload, back }: DeskProps) {
  const { t } = useTranslation('practice');
  const { date } = useFormats();
  const [act, setAct] = useState<Act<Shown> | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  const mayEdit = practice.acts.some((one) => one.act === 'EDIT' && !one.whyNot) && !practice.takenDown;
  const where = [
    practice.committeeName,
    t(`words:form.${practice.form}`),
    practice.category && t(`category.${practice.category}`, { defaultValue: practice.category }),
    practice.edition > 0 && t('read.edition', { edition: practice.edition }),
    practice.releasedAt && date(practice.releasedAt),
    practice.writerName && t('library.writtenBy', { name: practice.writerName }),
  ];
  return (
    <Page
      title={practice.title}
      status={<StatusTag kind="practice" value={practice.status} />}
      subtitle={where.filter(Boolean).join(' · ')}
      back={back}
      action={<Acts practice={practice} unsaved={unsaved} onAct={setAct} />}
    >
      <Flags practice={practice} />
      <div className={styles.desk}>
        <div>
          {mayEdit ? (
            <WritePractice practice={practice} reload={reload} onTyped={() => setUnsaved(true)} />
          ) : (
            <PracticeText practice={practice} />
          )}
        </div>
        <div>
          <PracticeFacts practice={practice} />
          <UsedBy usedBy={practice.usedBy} />
          <Editions versions={practice.versions} />
        </div>
      </div>
      {act && (
        <ActForm
          act={act}
          subject={practice}
          onDone={reload}
          onConflict={() => {
            setAct(null);
            reload();
          }}
          onClose={() => setAct(null)}
        />
      )}
    </Page>
  );
}

type ActsProps = { practice: Shown; unsaved: boolean; onAct: (act: Act<Shown>) => void };
function Acts({ practice, unsaved, onAct }: ActsProps) {
  const { t } = useTranslation('practice');
  const words = useWords();
  const navigate = useNavigate();
  const offered = new Map(practice.acts.map((option) => [option.act, option.whyNot ?? null]));
  const shown = ORDER.filter((act) => offered.has(act) && offered.get(act) !== 'WRONG_STATUS');
  const first = practice.viewerCanUse ? null : [...shown].reverse().find((act) => offered.get(act) === null);
  return (
    <>
      {!practice.takenDown && (
        <>
          <Button onClick={() => navigate('print')}>{t('common:verb.print')}</Button>
          <Button href={`/practices/${practice.id}/paper`}>{t('library.word')}</Button>
        </>
      )}
      {shown.map((act) => {
        const why = offered.get(act);
        const refused = why ? words({ code: why, __typename: 'PracticeRefusal' }) : null;
        return (
          <DisabledReason key={act} reason={act === 'PROPOSE' && unsaved ? t('library.saveFirst') : refused}>
            <Button
              type={act === first ? 'primary' : 'default'}
              danger={act === 'RETIRE'}
              onClick={() => onAct(ACTS[act])}
            >
              {t(`step.${act}`)}
            </Button>
          </DisabledReason>
        );
      })}
      {practice.viewerCanUse && (
        <Button type="primary" onClick={() => onAct(use)}>
          {t('library.use')}
        </Button>
      )}
    </>
  );
}

function Flags({ practice }: { practice: Shown }) {
  const { t } = useTranslation('practice');
  const { date } = useFormats();
  const afterwards = practice.facts?.afterwards ?? [];
  const flags = [
    practice.takenDown && t('library.takenDown'),
    practice.retiredBecause && practice.status === 'RETIRED' && t('read.retired', { reason: practice.retiredBecause }),
    practice.returnedBecause && t('library.returned', { reason: practice.returnedBecause }),
    practice.isRevision && t('library.revising', { edition: practice.edition, reason: practice.revisedBecause }),
    practice.named.length > 0 && t('library.named', { words: practice.named.join('、') }),
  ];
  return (
    <>
      {afterwards.length > 0 && (
        <Alert
          type="error"
          showIcon
          className={styles.flag}
          message={t('read.afterwards')}
          description={
            <ul className={styles.lines}>
              {afterwards.map(({ kind, commitmentId, title, onDay }) => (
                <li key={`${commitmentId}${kind}${onDay}`}>
                  <span className="num">{date(onDay)}</span>{' '}
                  {practice.viewerReadsSource ? <Link to={`/commitments/${commitmentId}`}>{title}</Link> : title}{' '}
                  {t(`read.${kind}`)}
                </li>
              ))}
            </ul>
          }
        />
      )}
      {flags.map((flag) => flag && <Alert key={flag} type="warning" showIcon message={flag} className={styles.flag} />)}
    </>
  );
}
