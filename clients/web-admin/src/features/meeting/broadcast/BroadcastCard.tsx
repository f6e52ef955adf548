import { usePublicAddress } from '@bandeng/features/session';
import { newClientMutationId, type Outcome } from '@bandeng/graphql-client';
import { CodeQr, EmptyState, Tag, useFormats } from '@bandeng/ui';
import { Button, Drawer, Input, Select, Switch } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../../generated';
import type { BroadcastDeskQuery } from '../../../generated/graphql';
import { useCommand } from '../../../shell/act';
import './broadcast.css';

const Desk = graphql(`
  query BroadcastDesk($meetingId: ID!) {
    broadcastDesk(meetingId: $meetingId) {
      open
      held
      delaySeconds
      statements {
        statementId
        name
        party
        text
        saidAt
        lineId
        releasedText
        showAt
      }
    }
  }
`);
const OpenBroadcast = graphql(`
  mutation OpenBroadcast($meetingId: ID!, $delaySeconds: Int!) {
    openBroadcast(meetingId: $meetingId, delaySeconds: $delaySeconds) {
      __typename
      ... on Meeting { id }
      ... on MeetingRefusal { code }
    }
  }
`);
const CloseBroadcast = graphql(`
  mutation CloseBroadcast($meetingId: ID!) {
    closeBroadcast(meetingId: $meetingId) { __typename ... on Meeting { id } ... on MeetingRefusal { code } }
  }
`);
const HoldBroadcast = graphql(`
  mutation HoldBroadcast($meetingId: ID!, $held: Boolean!) {
    holdBroadcast(meetingId: $meetingId, held: $held) {
      __typename
      ... on Meeting { id }
      ... on MeetingRefusal { code }
    }
  }
`);
const ReleaseLine = graphql(`
  mutation ReleaseLine($input: ReleaseLineInput!) {
    releaseLine(input: $input) { __typename ... on Meeting { id } ... on MeetingRefusal { code } }
  }
`);
const WithdrawLine = graphql(`
  mutation WithdrawLine($lineId: ID!) {
    withdrawLine(lineId: $lineId) { __typename ... on Meeting { id } ... on MeetingRefusal { code } }
  }
`);

const DELAYS = [0, 30, 60, 300];

/** 文字直播: on or off, held or not, and which of what was said goes out, in which words. `newest` changes with the record. */
export function BroadcastCard({ meetingId, newest, ended }: { meetingId: string; newest: string; ended: boolean }) {
  const { t } = useTranslation('record');
  const [{ data }, again] = useQuery({ query: Desk, variables: { meetingId }, requestPolicy: 'cache-and-network' });
  const refresh = () => again({ requestPolicy: 'network-only' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when something was noted
  useEffect(refresh, [newest]);
  const [shown, setShown] = useState(false);
  const [open, opening] = useCommand(OpenBroadcast);
  const desk = data?.broadcastDesk;
  if (!desk || (ended && !desk.open)) return null;
  const and = async (act: Promise<unknown>) => {
    await act;
    refresh();
  };
  return (
    <section className="console-card">
      <header>
        <h3>{t('broadcast.title')}</h3>
        {desk.open && (
          <Button size="small" onClick={() => setShown(true)}>
            {t('broadcast.release')}
          </Button>
        )}
      </header>
      <BroadcastSwitches desk={desk} opening={opening} and={and} open={open} meetingId={meetingId} />
      <ReleaseDrawer
        shown={shown}
        setShown={setShown}
        desk={desk}
        and={and}
        open={open}
        meetingId={meetingId}
        refresh={refresh}
      />
    </section>
  );
}

function BroadcastSwitches({
  desk,
  opening,
  and,
  open,
  meetingId,
}: {
  desk: BroadcastDeskQuery['broadcastDesk'];
  opening: { readonly busy: boolean };
  and: (act: Promise<unknown>) => Promise<void>;
  open: (variables: { meetingId: string | number; delaySeconds: number }) => Promise<Outcome<unknown>>;
  meetingId: string;
}) {
  const { t } = useTranslation('record');
  const [close, closing] = useCommand(CloseBroadcast);
  const [hold, holding] = useCommand(HoldBroadcast);
  return (
    <p className="broadcast-switches">
      <Switch
        aria-label={t('broadcast.title')}
        checked={desk.open}
        loading={opening.busy || closing.busy}
        onChange={(on) => and(on ? open({ meetingId, delaySeconds: desk.delaySeconds ?? 30 }) : close({ meetingId }))}
      />
      {desk.open ? (
        <Tag tone={desk.held ? 'soon' : 'brand'} icon={desk.held ? 'clock' : 'dot'}>
          {t(desk.held ? 'broadcast.held' : 'broadcast.on')}
        </Tag>
      ) : (
        <span className="quiet">{t('broadcast.off')}</span>
      )}
      {desk.open && (
        <Button size="small" loading={holding.busy} onClick={() => and(hold({ meetingId, held: !desk.held }))}>
          {t(desk.held ? 'broadcast.goOn' : 'broadcast.hold')}
        </Button>
      )}
    </p>
  );
}

function ReleaseDrawer({
  shown,
  setShown,
  desk,
  and,
  open,
  meetingId,
  refresh,
}: {
  shown: boolean;
  setShown: (next: boolean) => void;
  desk: BroadcastDeskQuery['broadcastDesk'];
  and: (act: Promise<unknown>) => Promise<void>;
  open: (variables: { meetingId: string | number; delaySeconds: number }) => Promise<Outcome<unknown>>;
  meetingId: string;
  refresh: () => void;
}) {
  const { t } = useTranslation('record');
  const origin = usePublicAddress();
  const address = `${origin}/portal/b/${meetingId}`;
  return (
    <Drawer title={t('broadcast.release')} open={shown} onClose={() => setShown(false)} size={640}>
      <div className="broadcast-way">
        <CodeQr text={address} size={120} label={t('broadcast.title')} />
        <div>
          <a href={address} target="_blank" rel="noreferrer">
            {address}
          </a>
          <p>
            {t('broadcast.delay')}{' '}
            <Select
              size="small"
              aria-label={t('broadcast.delay')}
              value={desk.delaySeconds ?? 30}
              options={DELAYS.map((seconds) => ({ value: seconds, label: t('broadcast.seconds', { seconds }) }))}
              onChange={(delaySeconds: number) => and(open({ meetingId, delaySeconds }))}
            />
          </p>
          <p className="quiet">{t('broadcast.noNames')}</p>
        </div>
      </div>
      {desk.statements.length === 0 && <EmptyState title={t('broadcast.nothing')} />}
      <ol className="broadcast-statements">
        {desk.statements.map((statement) => (
          <Line key={statement.statementId} statement={statement} refresh={refresh} />
        ))}
      </ol>
    </Drawer>
  );
}

function Line({
  statement,
  refresh,
}: {
  statement: BroadcastDeskQuery['broadcastDesk']['statements'][number];
  refresh: () => void;
}) {
  const { t } = useTranslation('record');
  const { time } = useFormats();
  const { statementId, lineId, releasedText } = statement;
  const [text, setText] = useState(releasedText ?? statement.text);
  const [release, releasing] = useCommand(ReleaseLine);
  const [withdraw, withdrawing] = useCommand(WithdrawLine);
  const send = async () => {
    const outcome = await release({ input: { statementId, text, clientMutationId: newClientMutationId() } });
    if (outcome.ok) refresh();
  };
  const take = async () => {
    if (lineId && (await withdraw({ lineId })).ok) refresh();
  };
  return (
    <li>
      <p>
        <span className="num quiet">{time(statement.saidAt)}</span> {statement.name} ·{' '}
        {t(`words:party.${statement.party}`)}{' '}
        {lineId && (
          <Tag tone="ok" icon="check">
            {t('broadcast.out')}
          </Tag>
        )}
      </p>
      <Input.TextArea
        autoSize
        maxLength={1000}
        value={text}
        aria-label={t('broadcast.words')}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="broadcast-switches">
        <Button
          size="small"
          type="primary"
          loading={releasing.busy}
          disabled={lineId !== null && text === releasedText}
          onClick={send}
        >
          {t(lineId ? 'broadcast.again' : 'broadcast.send')}
        </Button>
        {lineId && (
          <Button size="small" loading={withdrawing.busy} onClick={take}>
            {t('broadcast.take')}
          </Button>
        )}
      </p>
    </li>
  );
}
