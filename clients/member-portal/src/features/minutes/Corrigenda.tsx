import { Tag, useFormats } from '@bandeng/ui';
import type { ResultOf } from '@graphql-typed-document-node/core';
import { Button } from 'antd-mobile';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { Card } from '../../shell/Page';
import { CorrigendumDraft } from './CorrigendumDraft';

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
      viewerCanDraft
      viewerMayConfirm
      viewerWrote
      whyCannotDraft
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

const Withdraw = graphql(`
  mutation WithdrawCorrigendumOnPhone($meetingId: ID!, $corrigendumId: ID!) {
    withdrawCorrigendum(meetingId: $meetingId, corrigendumId: $corrigendumId) {
      ... on Corrigenda { viewerCanDraft }
      ... on MeetingRefusal { code }
    }
  }
`);

type All = ResultOf<typeof CorrigendaQuery>['minutesCorrigenda'];
type One = All['corrigenda'][number];

/**
 * What was corrected in the minutes; whoever confirms them confirms a correction here as well, and whoever finds on the way home
 * that the minutes they confirmed are wrong begins one.
 */
export function Corrigenda({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('minutes');
  const [{ data }, again] = useQuery({ query: CorrigendaQuery, variables: { meetingId } });
  const [writing, setWriting] = useState<One | 'NEW' | null>(null);
  const refresh = () => again({ requestPolicy: 'network-only' });
  const all = data?.minutesCorrigenda;
  if (!all) return null;
  const mayBegin = all.viewerCanDraft && !all.whyCannotDraft;
  if (all.corrigenda.length === 0 && !mayBegin) return null;
  return (
    <Card title={t('corrigendum.title')}>
      {all.corrigenda.map((one) => (
        <Entry key={one.id} one={one} all={all} meetingId={meetingId} write={setWriting} refresh={refresh} />
      ))}
      {mayBegin && (
        <Button block onClick={() => setWriting('NEW')}>
          {t('corrigendum.draft')}
        </Button>
      )}
      {writing && (
        <CorrigendumDraft
          meetingId={meetingId}
          given={writing === 'NEW' ? null : writing}
          close={(changed) => {
            setWriting(null);
            if (changed) refresh();
          }}
        />
      )}
    </Card>
  );
}

interface EntryProps {
  readonly one: One;
  readonly all: All;
  readonly meetingId: string;
  readonly write: (one: One) => void;
  readonly refresh: () => void;
}

function Entry(props: EntryProps) {
  const { t } = useTranslation('minutes');
  const { date } = useFormats();
  const { number, passage, reads, reason, draftedByName, confirmedAt } = props.one;
  return (
    <article className="minutes-said">
      <Tag tone={number ? 'ok' : 'soon'} icon={number ? 'checkRing' : 'pen'}>
        {number ? t('corrigendum.number', { number }) : t('corrigendum.isDraft')}
      </Tag>
      <p className="plain-words">{t('corrigendum.reads', { passage, reads })}</p>
      <small>
        {t('corrigendum.because', { reason })} · {confirmedAt ? date(confirmedAt) : draftedByName}
      </small>
      {!number && <DraftActs {...props} />}
    </article>
  );
}

function DraftActs({ one, all, meetingId, write, refresh }: EntryProps) {
  const { t } = useTranslation('minutes');
  const [confirm, confirming] = useCommand(Confirm, { done: t('corrigendum.done') });
  const [withdraw, withdrawing] = useCommand(Withdraw, { done: t('corrigendum.withdrawn') });
  const about = { meetingId, corrigendumId: one.id };
  return (
    <>
      {all.viewerMayConfirm && !all.viewerWrote.includes(one.id) && (
        <Button
          block
          color="primary"
          loading={confirming.busy}
          onClick={async () => {
            await confirm({ ...about, version: one.version });
            refresh();
          }}
        >
          {t('corrigendum.confirm')}
        </Button>
      )}
      {all.viewerMayConfirm && all.viewerWrote.includes(one.id) && <p className="quiet">{t('corrigendum.ownDraft')}</p>}
      {all.viewerCanDraft && (
        <div className="foot-pair">
          <Button block onClick={() => write(one)}>
            {t('common:verb.edit')}
          </Button>
          <Button
            block
            loading={withdrawing.busy}
            onClick={async () => {
              await withdraw(about);
              refresh();
            }}
          >
            {t('corrigendum.withdraw')}
          </Button>
        </div>
      )}
    </>
  );
}
