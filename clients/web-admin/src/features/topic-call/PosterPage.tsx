import { usePublicAddress } from '@bandeng/features/session';
import { codedError } from '@bandeng/graphql-client';
import { CodeQr, ErrorState, LoadingState, useFormats } from '@bandeng/ui';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';

const Poster = graphql(`
  query TopicCallPoster($id: ID!) {
    topicCall(id: $id) {
      id
      code
      title
      body
      committeeName
      opensOn
      closesOn
      channels
    }
  }
`);

/** A sheet to hang where people pass by: what is asked, until when, and a code to answer. */
export function Component() {
  const { t } = useTranslation('topicCall');
  const origin = usePublicAddress();
  const { date } = useFormats();
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: Poster, variables: { id } });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={() => again()} />;
  if (!data) return <LoadingState onRetry={() => again()} />;
  const call = data.topicCall;
  if (!call?.channels.includes('QR')) return <ErrorState error={{ code: 'NOT_FOUND' }} />;
  const address = `${origin}/portal/c/${call.code}`;
  return (
    <main className="call-poster num">
      <nav className="no-print">
        <Link to={`/topic-calls/${id}`}>← {t('common:verb.back')}</Link>
        <Button type="primary" onClick={() => window.print()}>
          {t('common:verb.print')}
        </Button>
      </nav>
      <p>{t('poster.title')}</p>
      <h1>{call.title}</h1>
      <p className="what">{call.body.length > 360 ? `${call.body.slice(0, 360)}…` : call.body}</p>
      <CodeQr text={address} size={280} label={t('poster.scan')} />
      <strong className="code">{call.code}</strong>
      <p>{t('poster.scan')}</p>
      <p>{t('poster.typed', { address: address.replace(/^https?:\/\//, '') })}</p>
      <p>{t('poster.until', { from: date(call.opensOn), to: date(call.closesOn) })}</p>
      <footer>{call.committeeName ?? t('secretariat')}</footer>
    </main>
  );
}
