import { Button } from 'antd-mobile';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { CodeSection } from '../../code-section';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { Card } from '../../shell/Page';

const Telling = graphql(`
  query CodeTelling($code: String!) {
    codeTelling(code: $code) {
      isMessaged
      isFollowed
      isOwn
      canFollow
    }
  }
`);
const Follow = graphql(`
  mutation FollowTopic($code: String!) {
    followTopic(code: $code) {
      isFollowed
    }
  }
`);
const Unfollow = graphql(`
  mutation UnfollowTopic($code: String!) {
    unfollowTopic(code: $code) {
      isFollowed
    }
  }
`);

/** Whether anybody hears by themselves what becomes of it, and how to. */
function Section({ code, onKnown }: { code: string; onKnown: (found: boolean) => void }) {
  const { t } = useTranslation();
  const [{ data, error }, again] = useQuery({ query: Telling, variables: { code } });
  const [follow, following] = useCommand(Follow);
  const [unfollow, unfollowing] = useCommand(Unfollow);
  const telling = data?.codeTelling;
  useEffect(() => {
    if (data || error) onKnown(Boolean(data?.codeTelling));
  }, [data, error, onKnown]);
  if (!telling) return null;
  const { isMessaged, isFollowed, isOwn, canFollow } = telling;
  const turn = async () => {
    const outcome = await (isFollowed ? unfollow : follow)({ code });
    if (outcome.ok) again({ requestPolicy: 'network-only' });
  };
  return (
    <Card title={t('notice:code.title')}>
      {isMessaged && <p className="plain-words">{t('notice:code.messaged')}</p>}
      {isOwn && <p className="plain-words">{t('notice:code.own')}</p>}
      {!isOwn && canFollow && (
        <>
          <p className="plain-words">{t(isFollowed ? 'notice:code.followed' : 'notice:code.canFollow')}</p>
          <Button block aria-pressed={isFollowed} loading={following.busy || unfollowing.busy} onClick={turn}>
            {t(isFollowed ? 'notice:code.unfollow' : 'notice:code.follow')}
          </Button>
        </>
      )}
      {!isMessaged && !isOwn && !canFollow && <p className="plain-words">{t('notice:code.nobody')}</p>}
    </Card>
  );
}

export const codeSection: CodeSection = { order: 90, Section };
