import { codedError } from '@bandeng/graphql-client';
import { ErrorState, useFormats } from '@bandeng/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { CodeSection } from '../../code-section';
import { graphql } from '../../generated';
import { Card } from '../../shell/Page';
import { PublicDemands } from './PublicDemands';

const PublicChainDocument = graphql(`
  query PublicChain($code: String!) {
    publicChain(trackingCode: $code) {
      takenDownAt
      inReview
      committeeName
      hostName
      form
      heldAt
      ...PublicDemands_chain
    }
  }
`);

/** What became of what was said, in plain words and without names. */
function Section({ code, onKnown }: { code: string; onKnown: (found: boolean) => void }) {
  const { t } = useTranslation('commitment');
  const { date } = useFormats();
  const [{ data, error }, again] = useQuery({ query: PublicChainDocument, variables: { code } });
  useEffect(() => {
    if (data) onKnown(Boolean(data.publicChain));
  }, [data, onKnown]);
  if (error && !data) {
    return <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  }
  const chain = data?.publicChain;
  if (!chain) return null;
  return (
    <>
      <p className="lead num">
        {chain.hostName === chain.committeeName
          ? chain.committeeName
          : t('public.hosted', { host: chain.hostName, committee: chain.committeeName })}{' '}
        · {t('public.held', { form: t(`words:form.${chain.form}`), date: date(chain.heldAt) })}
      </p>
      {chain.takenDownAt && (
        <Card title={t('public.takenDown', { date: date(chain.takenDownAt) })}>
          <p>{t('public.takenDownHint')}</p>
        </Card>
      )}
      {chain.inReview && !chain.takenDownAt && (
        <Card title={t('public.inReview')}>
          <p className="plain-words">{t('public.inReviewHint')}</p>
        </Card>
      )}
      <PublicDemands chain={chain} again={() => again({ requestPolicy: 'network-only' })} />
    </>
  );
}

export const codeSection: CodeSection = { order: 20, Section };
