import { Tag, useFormats } from '@bandeng/ui';
import { Button } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { Card } from '../../shell/Page';

const CorrigendaQuery = graphql(`
  query CorrigendaOnPhone($meetingId: ID!) {
    minutesCorrigenda(meetingId: $meetingId) {
      corrigenda {
        id
        version
        number
        passage
        reads
        reason
        draftedByName
        confirmedAt
      }
      viewerMayConfirm
      viewerWrote
    }
  }
`);
const Confirm = graphql(`
  mutation ConfirmCorrigendumOnPhone($meetingId: ID!, $corrigendumId: ID!, $version: Int!) {
    confirmCorrigendum(meetingId: $meetingId, corrigendumId: $corrigendumId, version: $version) {
      ... on Corrigenda { viewerMayConfirm }
      ... on MeetingRefusal { code }
    }
  }
`);

/** What was corrected in the minutes; whoever confirms them confirms a correction here as well. */
export function Corrigenda({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('minutes');
  const { date } = useFormats();
  const [{ data }, again] = useQuery({ query: CorrigendaQuery, variables: { meetingId } });
  const [confirm, { busy }] = useCommand(Confirm, { done: t('corrigendum.done') });
  const all = data?.minutesCorrigenda;
  if (!all || all.corrigenda.length === 0) return null;
  return (
    <Card title={t('corrigendum.title')}>
      {all.corrigenda.map(({ id, version, number, passage, reads, reason, draftedByName, confirmedAt }) => (
        <article key={id} className="minutes-said">
          <Tag tone={number ? 'ok' : 'soon'} icon={number ? 'checkRing' : 'pen'}>
            {number ? t('corrigendum.number', { number }) : t('corrigendum.isDraft')}
          </Tag>
          <p className="plain-words">{t('corrigendum.reads', { passage, reads })}</p>
          <small>
            {t('corrigendum.because', { reason })} · {confirmedAt ? date(confirmedAt) : draftedByName}
          </small>
          {!number && all.viewerMayConfirm && !all.viewerWrote.includes(id) && (
            <Button
              block
              color="primary"
              loading={busy}
              onClick={async () => {
                await confirm({ meetingId, corrigendumId: id, version });
                again({ requestPolicy: 'network-only' });
              }}
            >
              {t('corrigendum.confirm')}
            </Button>
          )}
        </article>
      ))}
    </Card>
  );
}
