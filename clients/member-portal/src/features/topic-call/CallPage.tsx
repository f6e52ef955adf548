import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, StatusTag, useFormats, useWords } from '@bandeng/ui';
import { Button } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { TopicStatus } from '../../generated/graphql';
import { Card, Page } from '../../shell/Page';
import { useViewerState } from '../../viewer';

const AskedCard_call = graphql(`
  fragment AskedCard_call on PublicTopicCall {
    body
    committeeName
    opensOn
    closesOn
    state
    closeReason
    reach
    places { townshipName }
    sectorNames
    received
  }
`);

const CallByCode = graphql(`
  query TopicCallByCode($code: String!) {
    topicCallByCode(code: $code) {
      code
      title
      opensOn
      closesOn
      state
      outcomes { status count }
      viewerRefusal
      ...AskedCard_call
    }
  }
`);

/** What is asked, until when, how many answered; once it is over, what became of the answers. */
export function Component() {
  const { t } = useTranslation('topicCall');
  const { date } = useFormats();
  const words = useWords();
  const { viewer } = useViewerState();
  const { code = '' } = useParams();
  const home = viewer ? '/' : '/welcome';
  const [{ data, error }, again] = useQuery({
    query: CallByCode,
    variables: { code },
    requestPolicy: 'cache-and-network',
  });
  if (error && !data)
    return <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingState what={t('title')} />;
  const call = data.topicCallByCode;
  if (!call)
    return (
      <Page title={t('title')} back={home}>
        <EmptyState icon="eye" title={t('unknown')} hint={t('unknownHint')} />
      </Page>
    );
  const open = call.state === 'OPEN';
  return (
    <Page
      title={call.title}
      lead={t(`lead.${call.state}`, { from: date(call.opensOn), to: date(call.closesOn) })}
      back={home}
    >
      <AskedCard call={call} />
      {open && !call.viewerRefusal && (
        <Link to={`/submit?call=${call.code}`}>
          <Button block color="primary" tabIndex={-1}>
            {t('answer')}
          </Button>
        </Link>
      )}
      {open && call.viewerRefusal && (
        <Card>
          <p className="plain-words">{words({ code: call.viewerRefusal, __typename: 'TopicCallRefusal' })}</p>
        </Card>
      )}
      {!open && call.outcomes.length > 0 && <OutcomesCard outcomes={call.outcomes} />}
      <Link to="/t">
        <Button block className="below" tabIndex={-1}>
          {t('byCode')}
        </Button>
      </Link>
    </Page>
  );
}

function AskedCard({ call: given }: { call: FragmentType<typeof AskedCard_call> }) {
  const call = readFragment(AskedCard_call, given);
  const { t } = useTranslation('topicCall');
  const { date } = useFormats();
  const whom =
    call.reach === 'DISTRICT'
      ? t('everybody')
      : [...call.places.map(({ townshipName }) => townshipName), ...call.sectorNames].join('、');
  return (
    <Card title={t('asked')} extra={<StatusTag kind="topicCall" value={call.state} />}>
      <p className="plain-words" style={{ whiteSpace: 'pre-line' }}>
        {call.body}
      </p>
      <dl className="facts num">
        <dt>{t('by')}</dt>
        <dd>{call.committeeName ?? t('secretariat')}</dd>
        <dt>{t('whom')}</dt>
        <dd>{whom}</dd>
        <dt>{t('window')}</dt>
        <dd>
          {date(call.opensOn)} – {date(call.closesOn)}
        </dd>
        <dt>{t('receivedLabel')}</dt>
        <dd>{t('received', { count: call.received })}</dd>
      </dl>
      {call.closeReason && <p className="plain-words">{t('closedBecause', { reason: call.closeReason })}</p>}
    </Card>
  );
}

function OutcomesCard({ outcomes }: { outcomes: readonly { readonly status: TopicStatus; readonly count: number }[] }) {
  const { t } = useTranslation('topicCall');
  return (
    <Card title={t('outcomes')}>
      <dl className="facts num">
        {outcomes.map(({ status, count }) => (
          <div key={status} style={{ display: 'contents' }}>
            <dt>
              <StatusTag kind="topic" value={status} />
            </dt>
            <dd>{t('received', { count })}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
