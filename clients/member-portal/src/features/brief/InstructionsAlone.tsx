import { codedError } from '@bandeng/graphql-client';
import { EmptyState, ErrorState, LoadingState } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Page } from '../../shell/Page';
import { InstructionCard } from './InstructionCard';

const InstructionsAloneDocument = graphql(`
  query InstructionsAlone($briefId: ID!) {
    instructions(filter: { briefId: $briefId }, first: 20) { nodes { id briefTitle ...InstructionCard_instruction } }
  }
`);

/** Whoever acts on a 批示 or was named for its words does not read the brief for that: what was said of it stands alone. */
export function InstructionsAlone({ briefId }: { briefId: string }) {
  const { t } = useTranslation('brief');
  const [{ data, error }, again] = useQuery({
    query: InstructionsAloneDocument,
    variables: { briefId },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => again({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorState error={codedError(error)} onRetry={refresh} />;
  if (!data) return <LoadingState what={t('instruct.title')} onRetry={refresh} />;
  const { nodes } = data.instructions;
  const [first] = nodes;
  if (!first)
    return (
      <Page title={t('mine')} back="/briefs">
        <EmptyState title={t('gone')} hint={t('goneHint')} />
      </Page>
    );
  return (
    <Page title={t('instruct.title')} lead={first.briefTitle} back="/">
      {nodes.map((one) => (
        <InstructionCard key={one.id} instruction={one} refresh={refresh} />
      ))}
    </Page>
  );
}
