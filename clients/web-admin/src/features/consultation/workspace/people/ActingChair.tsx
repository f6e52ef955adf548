import { Tag, useFormats } from '@bandeng/ui';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../generated';
import { useCommand } from '../../../../shell/act';
import { useWorkspace } from '../workspace';

const Seat = graphql(`
  mutation SeatActingDirector($input: SeatActingDirectorInput!) {
    seatActingDirector(input: $input) {
      ... on Participant {
        id
      }
      ... on ConsultationRefusal {
        code
      }
    }
  }
`);

/** On a day on which somebody stands in for the director, they are offered as chair. */
export function ActingChair() {
  const { t } = useTranslation('consultation');
  const { date } = useFormats();
  const { consultation, refresh, canPrepare } = useWorkspace();
  const [seat, { busy }] = useCommand(Seat, { done: t('acting.done') });
  const { id: consultationId, actingDirector } = consultation;
  if (!actingDirector || !canPrepare) return null;
  const { name, until, chairs } = actingDirector;
  return (
    <p>
      {t('acting.who', { name, until: date(until) })}{' '}
      {chairs ? (
        <Tag tone="ok" icon="checkRing">
          {t('acting.chairs')}
        </Tag>
      ) : (
        <Button
          size="small"
          loading={busy}
          onClick={async () => {
            if ((await seat({ input: { consultationId } })).ok) refresh();
          }}
        >
          {t('acting.seat')}
        </Button>
      )}
    </p>
  );
}
