import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { ActButton } from '../../shell/acts/Correctable';
import { Panel } from '../../shell/Page';
import { sayNotice } from './acts';

const Now = graphql(`
  query NoticePanel {
    personalNotice {
      number
      keeper
      contact
    }
  }
`);

/** What the public is told: by whom it is kept and where they ask, in words of this house. */
export function NoticePanel() {
  const { t } = useTranslation('privacy');
  const [{ data }, again] = useQuery({ query: Now, variables: {} });
  if (!data) return null;
  const { personalNotice: notice } = data;
  return (
    <Panel
      title={t('notice.title')}
      extra={
        <ActButton
          act={sayNotice}
          subject={{ ...notice, id: String(notice.number) }}
          onDone={() => again({ requestPolicy: 'network-only' })}
        />
      }
    >
      <dl className="facts">
        <dt>{t('notice.keeper')}</dt>
        <dd>{notice.keeper ?? <span className="quiet">{t('notSaid')}</span>}</dd>
        <dt>{t('notice.contact')}</dt>
        <dd className="words">{notice.contact ?? <span className="quiet">{t('notSaid')}</span>}</dd>
      </dl>
      {notice.number > 0 && (
        <Link to={`/personal-notices/${notice.number}`}>{t('numbered', { number: notice.number })}</Link>
      )}
    </Panel>
  );
}
