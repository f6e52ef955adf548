import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { CodeSection } from '../../code-section';
import { graphql } from '../../generated';
import { Card } from '../../shell/Page';
import { StoryLinks } from './StoryLinks';

const StoriesAbout = graphql(`
  query StoriesAbout($code: String!) {
    storiesAbout(trackingCode: $code) {
      code
      ...StoryLinks_story
    }
  }
`);

/** What was told of the matter behind a code. */
function Section({ code }: { code: string; onKnown: (found: boolean) => void }) {
  const { t } = useTranslation('publicity');
  const [{ data }] = useQuery({ query: StoriesAbout, variables: { code } });
  if (!data || data.storiesAbout.length === 0) return null;
  return (
    <Card title={t('about')}>
      <StoryLinks stories={data.storiesAbout} />
    </Card>
  );
}

export const codeSection: CodeSection = { order: 40, Section };
