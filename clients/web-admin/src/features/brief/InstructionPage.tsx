import { codedError } from '@bandeng/graphql-client';
import { LoadingState } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { Gone, LoadFailed } from '../../shell/LoadFailed';
import { Page, Panel } from '../../shell/Page';
import { InstructionCard } from './Instructions';

const One = graphql(`
  query InstructionAtDesk($id: ID!) {
    instructions(filter: { id: $id }, first: 1) { nodes { id briefTitle ...Instructions_instruction } }
  }
`);

/** One instruction with what its people do about it. */
export function Component() {
  const { t } = useTranslation('brief');
  const { id = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: One, variables: { id }, requestPolicy: 'cache-and-network' });
  const refresh = () => again({ requestPolicy: 'network-only' });
  const back = { to: '/instructions', label: t('navInstructions') };
  if (error && !data) return <LoadFailed error={codedError(error)} onRetry={refresh} back={back} />;
  if (!data) return <LoadingState what={t('instruction.title')} onRetry={refresh} />;
  const [one] = data.instructions.nodes;
  if (!one) return <Gone back={back} />;
  return (
    <Page title={one.briefTitle} subtitle={t('instruction.title')} back={back}>
      <Panel>
        <InstructionCard instruction={one} reload={refresh} withBrief />
      </Panel>
    </Page>
  );
}
