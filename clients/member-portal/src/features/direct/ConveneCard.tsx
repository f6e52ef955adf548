import { ConveneDocument, OVERRIDE_MIN, useObstacles } from '@bandeng/features/consultation';
import { Button } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { useCommand } from '../../shell/act';
import { NamedTextArea } from '../../shell/named';
import { Card } from '../../shell/Page';

const ConveneCard_consultation = graphql(`
  fragment ConveneCard_consultation on ConsultationDetail {
    id
    version
    status
    place
    startsAt
    viewerCanOverride
    readiness {
      score
      threshold
      ...Obstacles_readiness
    }
  }
`);
/** The notice goes out; below the gate only with the director's reason in writing, which stays in the minutes. */
export function ConveneCard({
  consultation: given,
  refresh,
}: {
  consultation: FragmentType<typeof ConveneCard_consultation>;
  refresh: () => void;
}) {
  const { t } = useTranslation('direct');
  const consultation = readFragment(ConveneCard_consultation, given);
  const { id, version, status, place, startsAt, readiness, viewerCanOverride } = consultation;
  const obstacles = useObstacles(readiness);
  const [convene, { busy }] = useCommand(ConveneDocument, { done: t('convene.done') });
  if (status !== 'PREPARING' && status !== 'READY') return null;
  const send = async (overrideReason: string | null) => {
    const outcome = await convene({ input: { consultationId: id, version, overrideReason } });
    if (outcome.ok) refresh();
  };
  const unsettled = !place || !startsAt;
  const open = !unsettled && obstacles.length === 0;
  return (
    <Card title={t('convene.title')}>
      {open && (
        <p className="plain-words num">
          {t('convene.readiness', {
            percent: Math.floor(readiness.score * 100),
            threshold: Math.round(readiness.threshold * 100),
          })}
        </p>
      )}
      {unsettled && <p className="quiet">{t('convene.unsettled')}</p>}
      {obstacles.map((obstacle) => (
        <p key={obstacle} className="quiet">
          {obstacle}
        </p>
      ))}
      {open && (
        <Button block color="primary" loading={busy} onClick={() => send(null)}>
          {t('convene.act')}
        </Button>
      )}
      {!open && !unsettled && !viewerCanOverride && <p className="quiet">{t('convene.onlyDirector')}</p>}
      {!open && !unsettled && viewerCanOverride && <Override busy={busy} onSend={send} />}
    </Card>
  );
}

function Override({ busy, onSend }: { busy: boolean; onSend: (reason: string) => void }) {
  const { t } = useTranslation('direct');
  const [reason, setReason] = useState('');
  return (
    <>
      <NamedTextArea
        rows={3}
        maxLength={1000}
        label={t('convene.reason')}
        placeholder={t('convene.reason')}
        value={reason}
        onChange={setReason}
      />
      <Button
        block
        color="primary"
        loading={busy}
        disabled={reason.trim().length < OVERRIDE_MIN}
        onClick={() => onSend(reason.trim())}
      >
        {t('convene.override')}
      </Button>
    </>
  );
}
