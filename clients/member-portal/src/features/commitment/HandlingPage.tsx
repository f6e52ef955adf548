import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState, StatusTag, useFormats } from '@bandeng/ui';
import { Button, Input } from 'antd-mobile';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { type FragmentType, graphql, readFragment } from '../../generated';
import { LargeType } from '../../shell/LargeType';
import { Card, Page } from '../../shell/Page';
import { HandlingActs } from './HandlingActs';

const MatterDocument = graphql(`
  query HandlingMatter($token: String!) {
    handlingMatter(token: $token) {
      demandTitle
      ...MatterCard_matter
      ...HandlingActs_matter
    }
  }
`);
const MatterCard_matter = graphql(`
  fragment MatterCard_matter on HandlingMatter {
    number
    organisationName
    committeeName
    action
    deliverable
    status
    dueOn
    linkExpiresOn
    trackingCode
    round
    replyText
    progress { id text reportedAt }
  }
`);

/** An organisation without accounts handles its matter: the code stands behind the sign in the address, or is typed. */
export function Component() {
  const { t } = useTranslation('commitment');
  const token = useLocation().hash.slice(1);
  const [{ data, error }, again] = useQuery({ query: MatterDocument, variables: { token }, pause: !token });
  const retry = () => again({ requestPolicy: 'network-only' });
  if (!token) return <EnterToken />;
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={retry} />;
  if (!data) return <LoadingState what={t('link.open')} onRetry={retry} />;
  const matter = data.handlingMatter;
  if (!matter) {
    return (
      <Page title={t('link.open')} extra={<LargeType />}>
        <EmptyState icon="alert" title={t('link.unknown')} hint={t('link.unknownHint')} />
        <EnterField />
      </Page>
    );
  }
  return (
    <Page title={matter.demandTitle} extra={<LargeType />}>
      <MatterCard matter={matter} />
      <HandlingActs matter={matter} token={token} onDone={retry} />
    </Page>
  );
}

function EnterToken() {
  const { t } = useTranslation('commitment');
  return (
    <Page title={t('link.open')} extra={<LargeType />}>
      <EnterField />
    </Page>
  );
}

function EnterField() {
  const { t } = useTranslation('commitment');
  const navigate = useNavigate();
  const id = useId();
  const [typed, setTyped] = useState('');
  return (
    <Card>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim()) navigate({ hash: typed.trim() });
        }}
      >
        <label htmlFor={id}>{t('link.token')}</label>
        <Input id={id} value={typed} onChange={setTyped} maxLength={40} />
        <Button block color="primary" type="submit">
          {t('link.enter')}
        </Button>
      </form>
    </Card>
  );
}

function MatterCard(props: { matter: FragmentType<typeof MatterCard_matter> }) {
  const matter = readFragment(MatterCard_matter, props.matter);
  const { t } = useTranslation('commitment');
  const { date } = useFormats();
  return (
    <>
      <Card extra={<StatusTag kind="commitment" value={matter.status} />} title={matter.number}>
        <p className="promise">{t('link.promised', { name: matter.organisationName, action: matter.action })}</p>
        <p className="quiet">{matter.deliverable}</p>
        <p className="num">{t('link.due', { date: date(matter.dueOn) })}</p>
        {matter.round > 1 && <p>{t('link.again', { round: matter.round })}</p>}
        <p>
          <Link to={`/t/${matter.trackingCode}`}>{t('link.whole')}</Link>
        </p>
        <p className="quiet num">
          {matter.committeeName} · {t('link.until', { date: date(matter.linkExpiresOn) })}
        </p>
      </Card>
      <Card title={t('link.soFar')}>
        {matter.progress.length === 0 && <p className="quiet">{t('link.none')}</p>}
        <ol className="chain">
          {matter.progress.map(({ id, text, reportedAt }) => (
            <li key={id}>
              <small>{date(reportedAt)}</small>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </Card>
      {matter.replyText && (
        <Card title={t('link.replied')}>
          <p>{matter.replyText}</p>
        </Card>
      )}
    </>
  );
}
