import { useEffect } from 'react';
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
function Section({ code, onKnown }: { code: string; onKnown: (found: boolean) => void }) {
  const { t } = useTranslation('publicity');
  const [{ data, error }] = useQuery({ query: StoriesAbout, variables: { code } });
  useEffect(() => {
    if (data || error) onKnown(Boolean(data && data.storiesAbout.length > 0));
  }, [data, error, onKnown]);
  if (!data || data.storiesAbout.length === 0) return null;
  return (
    <Card title={t('about')}>
      <StoryLinks stories={data.storiesAbout} />
    </Card>
  );
}

export const codeSection: CodeSection = { order: 40, Section };
