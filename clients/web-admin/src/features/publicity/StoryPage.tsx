import { codedError } from '@bandeng/graphql-client';
import { DisabledReason, LoadingState, StatusTag, useFormats, useWords } from '@bandeng/ui';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { ActForm } from '../../shell/acts/ActForm';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';
import { ACTS, type DeskAct } from './acts';
import type { Shown } from './acts/shown';
import { StoryDesk } from './documents';
import { FindingsPanel } from './editor/FindingsPanel';
import { FactChecks } from './FactChecks';
import { PressPanel } from './PressPanel';
import styles from './publicity.module.css';
import { StoryText } from './StoryText';
import { Steps, Versions } from './Versions';

/** In the order they are offered; the last that may be done is the filled button. */
const ORDER: readonly DeskAct[] = [
  'PLACE',
  'DISCARD',
  'TAKE_BACK',
  'RETURN',
  'SEND_BACK',
  'WITHDRAW',
  'DROP_CORRECTION',
  'SCHEDULE',
  'SEE_IN_SPITE',
  'RELEASE_PHOTOS',
  'SEND_FACT_CHECK',
  'CLOSE_FACT_CHECK',
  'RESTORE',
  'CLEAR',
  'SUBMIT',
  'PASS',
  'SIGN',
  'PUBLISH',
  'SIGN_CORRECTION',
];

export function Component() {
  const { t } = useTranslation('publicity');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({
    query: StoryDesk,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const back = { to: '/stories', label: t('back') };
  const reload = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <LoadFailed error={codedError(error)} onRetry={reload} back={back} />;
  if (!data) return <LoadingState what={t('nav')} />;
  if (!data.story) return <Gone back={back} />;
  return <Desk story={data.story} reload={reload} back={back} />;
}

function Desk({ story, reload, back }: { story: Shown; reload: () => void; back: { to: string; label: string } }) {
  const { t } = useTranslation('publicity');
  const { date } = useFormats();
  const [act, setAct] = useState<DeskAct | null>(null);
  const [link, setLink] = useState<IssuedLink | null>(null);
  const done = (answer: unknown) => {
    if (answer && typeof answer === 'object' && 'token' in answer) setLink(answer as IssuedLink);
    reload();
  };
  return (
    <Page
      title={story.title || t('untitled')}
      status={<StatusTag kind="story" value={story.status} />}
      subtitle={[
        t(`kind.${story.kind}`),
        story.committeeName,
        story.writerName,
        story.publishedOn
          ? `${t('col.published')} ${date(story.publishedOn)}`
          : story.publishOn && `${t('publishOn')} ${date(story.publishOn)}`,
      ]
        .filter(Boolean)
        .join(' · ')}
      back={back}
      action={<Acts story={story} onAct={setAct} />}
    >
      <Flags story={story} />
      <div className={styles.desk}>
        <div>
          <Panel>
            <StoryText story={story} />
          </Panel>
          <Pending story={story} />
          <Versions story={story} />
        </div>
        <Aside story={story} link={link} reload={reload} />
      </div>
      {act && (
        <ActForm
          key={act}
          act={ACTS[act]}
          subject={story}
          onDone={done}
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

type IssuedLink = { readonly token: string; readonly unitName: string; readonly expiresOn: string };

function Aside({ story, link, reload }: { story: Shown; link: IssuedLink | null; reload: () => void }) {
  const { t } = useTranslation('publicity');
  return (
    <div>
      <Panel title={t('press.title')}>
        <PressPanel story={story} />
      </Panel>
      <Panel title={t('finding.title')}>
        <FindingsPanel findings={story.findings} reading={false} />
      </Panel>
      <FactChecks story={story} link={link} reload={reload} />
      <Steps story={story} />
    </div>
  );
}

function Acts({ story, onAct }: { story: Shown; onAct: (act: DeskAct) => void }) {
  const { t } = useTranslation('publicity');
  const words = useWords();
  const navigate = useNavigate();
  const offered = new Map(story.acts.map((option) => [option.act, option.whyNot ?? null]));
  const shown = ORDER.filter((act) => offered.has(act) && offered.get(act) !== 'WRONG_STATUS' && isOfNow(story, act));
  const first = [...shown].reverse().find((act) => offered.get(act) === null);
  const mayEdit = offered.get('EDIT') === null;
  const mayCorrect = offered.get('WRITE_CORRECTION') === null;
  return (
    <>
      {shown.map((act) => {
        const why = offered.get(act);
        return (
          <DisabledReason key={act} reason={why ? words({ code: why, __typename: 'PublicityRefusal' }) : null}>
            <Button
              type={act === first && !mayEdit ? 'primary' : 'default'}
              danger={act === 'WITHDRAW'}
              onClick={() => onAct(act)}
            >
              {t(`act.${act}`)}
            </Button>
          </DisabledReason>
        );
      })}
      {(mayEdit || mayCorrect) && (
        <Button type={mayEdit ? 'primary' : 'default'} onClick={() => navigate('write')}>
          {t(mayEdit ? 'edit' : 'writeCorrection')}
        </Button>
      )}
    </>
  );
}

/** What has nothing to be done to is not offered at all. */
function isOfNow({ pending, inSpite, pictures, status }: Shown, act: DeskAct): boolean {
  if (act === 'SIGN_CORRECTION' || act === 'DROP_CORRECTION') return Boolean(pending);
  if (act === 'SEE_IN_SPITE') return inSpite;
  if (act === 'RELEASE_PHOTOS') return pictures.some(({ path }) => !path);
  if (act === 'WITHDRAW') return status !== 'WITHDRAWN';
  return true;
}

function Flags({ story }: { story: Shown }) {
  const { t } = useTranslation('publicity');
  const { date } = useFormats();
  return (
    <>
      {story.needsReviewSince && (
        <div className={styles.flag} role="status">
          <strong>{t('doubt')}</strong>
          {t('doubtSince', { day: date(story.needsReviewSince) })}
        </div>
      )}
      {story.inSpite && story.inSpiteBecause && (
        <Alert
          type="warning"
          showIcon
          message={t('inSpiteFlag', { reason: story.inSpiteBecause })}
          style={{ marginBottom: 16 }}
        />
      )}
      {story.withdrawnAt && (
        <Alert
          type="info"
          showIcon
          message={`${t('act.WITHDRAW')} ${date(story.withdrawnAt)}：${story.withdrawnBecause ?? ''}`}
          style={{ marginBottom: 16 }}
        />
      )}
    </>
  );
}

function Pending({ story }: { story: Shown }) {
  const { t } = useTranslation('publicity');
  const { dateTime } = useFormats();
  const { pending } = story;
  if (!pending) return null;
  return (
    <Panel title={t('correction.pending')}>
      <p className="quiet">
        {t('correction.by', { name: pending.byName, at: dateTime(pending.at), reason: pending.reason })}
      </p>
      <StoryText story={{ ...story, ...pending }} />
    </Panel>
  );
}
