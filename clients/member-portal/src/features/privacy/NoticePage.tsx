import { NoticeText } from '@bandeng/features/privacy';
import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState, switchLanguage } from '@bandeng/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Card, Page } from '../../shell/Page';

const Notice = graphql(`
  query PersonalNoticePage {
    personalNotice {
      ...NoticeText_notice
    }
  }
`);

/** In the language of the address, for a browser that runs no code as well: it is drawn by the server. */
export function Component() {
  const { t, i18n } = useTranslation('privacy');
  const [terms] = useSearchParams();
  const [{ data, error }, again] = useQuery({ query: Notice, variables: {} });
  const asked = terms.get('lang') === 'en' ? 'en' : terms.get('lang') === 'zh' ? 'zh-CN' : null;
  useEffect(() => {
    if (asked && asked !== i18n.language) void switchLanguage(i18n, asked);
  }, [asked, i18n]);
  if (error) return <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingState what={t('notice.title')} />;
  const isEnglish = i18n.language === 'en';
  return (
    <div lang={i18n.language}>
      <Page title={t('notice.title')} lead={t('notice.lead')} back="/welcome">
        <Card>
          <NoticeText notice={data.personalNotice} />
        </Card>
        <p>
          <Link to={isEnglish ? '?lang=zh' : '?lang=en'} lang={isEnglish ? 'zh-CN' : 'en'}>
            {isEnglish ? '中文' : 'English'}
          </Link>
        </p>
      </Page>
    </div>
  );
}
