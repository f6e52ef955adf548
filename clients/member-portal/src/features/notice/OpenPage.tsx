import { MarkNoticeRead } from '@bandeng/features/notice';
import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState } from '@bandeng/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../../generated';
import { useCommand } from '../../shell/act';
import { NoticePlace_notice } from './place';
import { whereOf } from './where';

const OneNotice = graphql(`
  query OneNotice($id: ID!) {
    myNotice(noticeId: $id) {
      id
      isRead
      ...NoticePlace_notice
    }
  }
`);

/** Where the link of a message leads: to the page of its act, once it is known whose it is. */
export function Component() {
  const { t } = useTranslation('notice');
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const [{ data, error }, again] = useQuery({ query: OneNotice, variables: { id } });
  const [readOne] = useCommand(MarkNoticeRead, { quiet: true });
  const notice = data?.myNotice;
  useEffect(() => {
    if (data === undefined) return;
    const to = (notice && whereOf(readFragment(NoticePlace_notice, notice))) ?? '/notices';
    const go = () => (to.startsWith('/admin/') ? window.location.replace(to) : navigate(to, { replace: true }));
    if (notice && !notice.isRead) void readOne({ id: notice.id }).then(go);
    else void go();
  }, [data, notice, navigate, readOne]);
  if (error) return <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  return <LoadingState what={t('title')} />;
}
