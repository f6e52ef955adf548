import { useWords } from '@bandeng/ui';
import { Button, Dialog } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { MeetingRefusalCode, PartyStanding } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { NamedTextArea } from '../../shell/named';
import { Card } from '../../shell/Page';

const Confirm = graphql(`
  mutation ConfirmMinutesOnPhone($meetingId: ID!, $version: Int!, $reason: String) {
    confirmMinutes(meetingId: $meetingId, version: $version, reason: $reason) {
      __typename
      ... on Minutes { id }
      ... on MeetingRefusal { code }
    }
  }
`);

const Check = graphql(`
  query CheckMinutesOnPhone($input: CheckMinutesInput!) {
    minutesCheck(input: $input) {
      kind
      text
      line
      sentence
      nearest
    }
  }
`);

interface ToConfirm {
  readonly meetingId: string;
  readonly status?: string | null;
  readonly version?: number | null;
  readonly body?: string | null;
  readonly viewerMayConfirm: boolean;
  readonly whyCannotConfirm?: MeetingRefusalCode | null;
  readonly putToPartiesAt?: string | null;
  readonly parties: readonly { readonly standing: PartyStanding }[];
}

/** The chair or the director confirms the minutes where they are; what is in the way says so. */
export function ConfirmCard({ minutes, refresh }: { minutes: ToConfirm; refresh: () => void }) {
  const { t } = useTranslation('minutes');
  const words = useWords();
  const [reason, setReason] = useState('');
  const [confirm, { busy }] = useCommand(Confirm, { done: t('confirm.done') });
  if (!minutes.viewerMayConfirm || minutes.status !== 'DRAFT' || !minutes.body) return null;
  const { meetingId, version, whyCannotConfirm, putToPartiesAt, parties } = minutes;
  const silent =
    Boolean(putToPartiesAt) && parties.some(({ standing }) => standing === 'WAITING' || standing === 'EARLIER_TEXT');
  const press = async () => {
    if (!(await Dialog.confirm({ content: t('confirm.sure'), confirmText: t('confirm.act') }))) return;
    const outcome = await confirm({ meetingId, version: version ?? 0, reason: reason.trim() || null });
    if (outcome.ok) refresh();
  };
  return (
    <Card title={t('confirm.act')}>
      {whyCannotConfirm ? (
        <p className="quiet">{words({ code: whyCannotConfirm, __typename: 'MeetingRefusal' })}</p>
      ) : (
        <>
          <p className="quiet">{t(putToPartiesAt ? 'confirm.hint' : 'confirm.notPut')}</p>
          <Findings meetingId={meetingId} />
          {silent && (
            <NamedTextArea
              rows={2}
              maxLength={1000}
              label={t('confirm.whyNotWait')}
              placeholder={t('confirm.whyNotWait')}
              value={reason}
              onChange={setReason}
            />
          )}
          <Button block color="primary" loading={busy} disabled={silent && !reason.trim()} onClick={press}>
            {t('confirm.act')}
          </Button>
        </>
      )}
    </Card>
  );
}

/** What the text has and the record does not, for whoever is about to sign it. */
function Findings({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('minutes');
  const [{ data }] = useQuery({ query: Check, variables: { input: { meetingId } }, requestPolicy: 'network-only' });
  const findings = data?.minutesCheck ?? [];
  if (findings.length === 0) return data ? <p className="quiet">{t('check.none')}</p> : null;
  return (
    <section aria-label={t('check.title')}>
      <p>
        <b>{t('check.lead', { count: findings.length })}</b>
      </p>
      {findings.map(({ kind, text, line, sentence, nearest }) => (
        <p key={`${line} ${text} ${sentence}`}>
          {t(`check.kind.${kind}`)} <b>{text}</b>{' '}
          <span className="quiet">{nearest ? t('check.nearest', { nearest }) : t('check.nothing')}</span>
          <br />
          <span className="quiet">{sentence}</span>
        </p>
      ))}
    </section>
  );
}
