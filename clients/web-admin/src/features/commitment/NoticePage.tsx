import { usePublicAddress } from '@bandeng/features/session';
import { codedError } from '@bandeng/graphql-client';
import { CodeQr, ErrorState, LoadingState, useFormats } from '@bandeng/ui';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';

const NoticeDocument = graphql(`
  query CommitmentNotice($id: ID!) {
    commitment(id: $id) {
      id
      number
      demandTitle
      action
      deliverable
      leadDepartmentName
      committeeName
      acceptanceCode
      acceptanceClosesOn
    }
  }
`);

/** A sheet to hang where the people concerned pass by: what was promised, and a code to say how it went. */
export function Component() {
  const { t } = useTranslation('commitment');
  const origin = usePublicAddress();
  const { date } = useFormats();
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: NoticeDocument, variables: { id } });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={() => again()} />;
  if (!data) return <LoadingState onRetry={() => again()} />;
  const notice = data.commitment;
  if (!notice?.acceptanceCode) return <ErrorState error={{ code: 'NOT_FOUND' }} />;
  const address = `${origin}/portal/a/${notice.acceptanceCode}`;
  return (
    <main className="notice num">
      <nav className="no-print">
        <Link to={`/commitments/${id}`}>← {t('common:verb.back')}</Link>
        <Button type="primary" onClick={() => window.print()}>
          {t('common:verb.print')}
        </Button>
      </nav>
      <h1>{t('notice.title')}</h1>
      <dl>
        <dt>{t('notice.asked')}</dt>
        <dd>{notice.demandTitle}</dd>
        <dt>{t('notice.promised')}</dt>
        <dd>
          {notice.action}
          <br />
          {notice.deliverable}
        </dd>
      </dl>
      <CodeQr text={address} size={300} label={t('notice.scan')} />
      <strong className="code">{notice.acceptanceCode}</strong>
      <p className="scan">{t('notice.scan')}</p>
      <p>{t('notice.typed', { address: address.replace(/^https?:\/\//, '') })}</p>
      {notice.acceptanceClosesOn && <p>{t('notice.closes', { date: date(notice.acceptanceClosesOn) })}</p>}
      <footer>
        {t('notice.who', { department: notice.leadDepartmentName, committee: notice.committeeName })} · {notice.number}
      </footer>
    </main>
  );
}
