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
      obstacles
      missingParties
      missingGroups {
        name
      }
      noticeWorkingDays
      requiredNoticeWorkingDays
    }
  }
`);
const Convene = graphql(`
  mutation ConveneOnPhone($input: ConveneConsultationInput!) {
    conveneConsultation(input: $input) {
      ... on Consultation {
        id
        status
      }
      ... on ConsultationRefusal {
        code
      }
      ... on ConveneRefusal {
        code
        obstacles
      }
    }
  }
`);
const OVERRIDE_MIN = 10;

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
  const [reason, setReason] = useState('');
  const [convene, { busy }] = useCommand(Convene, { done: t('convene.done') });
  if (status !== 'PREPARING' && status !== 'READY') return null;
  const send = async (overrideReason: string | null) => {
    const outcome = await convene({ input: { consultationId: id, version, overrideReason } });
    if (outcome.ok) refresh();
  };
  const unsettled = !place || !startsAt;
  const open = !unsettled && readiness.obstacles.length === 0;
  return (
    <Card title={t('convene.title')}>
      <p className="plain-words num">
        {t('convene.readiness', {
          percent: Math.floor(readiness.score * 100),
          threshold: Math.round(readiness.threshold * 100),
        })}
      </p>
      {unsettled && <p className="quiet">{t('convene.unsettled')}</p>}
      <Obstacles consultation={given} />
      {open && (
        <Button block color="primary" loading={busy} onClick={() => send(null)}>
          {t('convene.act')}
        </Button>
      )}
      {!open && !unsettled && !viewerCanOverride && <p className="quiet">{t('convene.onlyDirector')}</p>}
      {!open && !unsettled && viewerCanOverride && (
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
            onClick={() => send(reason.trim())}
          >
            {t('convene.override')}
          </Button>
        </>
      )}
    </Card>
  );
}

function Obstacles({ consultation }: { consultation: FragmentType<typeof ConveneCard_consultation> }) {
  const { t } = useTranslation('direct');
  const { readiness } = readFragment(ConveneCard_consultation, consultation);
  return readiness.obstacles.map((obstacle) => (
    <p key={obstacle} className="quiet">
      {t(`obstacle.${obstacle}`, {
        parties: readiness.missingParties.map((party) => t(`words:party.${party}`)).join('、'),
        groups: readiness.missingGroups.map(({ name }) => name).join('、'),
        days: readiness.noticeWorkingDays,
        required: readiness.requiredNoticeWorkingDays,
      })}
    </p>
  ));
}
