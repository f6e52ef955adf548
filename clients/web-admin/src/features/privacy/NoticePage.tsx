import { NoticeText } from '@bandeng/features/privacy';
import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Page, Panel } from '../../shell/Page';

const Numbered = graphql(`
  query NumberedNotice($number: Int!) {
    personalNoticeOf(number: $number) {
      ...NoticeText_notice
    }
  }
`);

/** 个人信息说明 as it was said under one number: what somebody was told then. */
export function Component() {
  const { t } = useTranslation('privacy');
  const number = Number(useParams().number) || 0;
  const [{ data, error }, again] = useQuery({ query: Numbered, variables: { number } });
  if (error) return <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingState what={t('notice.title')} />;
  return (
    <Page title={t('notice.title')} subtitle={t('numbered', { number })}>
      {data.personalNoticeOf ? (
        <Panel>
          <NoticeText notice={data.personalNoticeOf} />
        </Panel>
      ) : (
        <EmptyState title={t('noSuchNotice')} />
      )}
    </Page>
  );
}
