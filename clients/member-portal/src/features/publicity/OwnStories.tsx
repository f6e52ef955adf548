import { StatusTag, useFormats } from '@bandeng/ui';
import { Button, Dialog } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import rows from '../../shell/entries.module.css';
import { Card } from '../../shell/Page';

const Own = graphql(`
  query OwnStories {
    stories(first: 20, filter: { own: true }) {
      nodes {
        id
        version
        title
        status
        updatedAt
      }
    }
  }
`);
const Discard = graphql(`
  mutation DiscardStoryOnPhone($input: StoryActInput!) {
    discardStory(input: $input) {
      ... on StoryChanged {
        id
      }
      ... on PublicityRefusal {
        code
      }
    }
  }
`);

/** What I handed in, and what became of it. What the desk has not taken further is mine to throw away. */
export function OwnStories() {
  const { t } = useTranslation('publicity');
  const { date } = useFormats();
  const [{ data }, again] = useQuery({ query: Own, requestPolicy: 'cache-and-network' });
  const [discard, { busy }] = useCommand(Discard, { done: t('draft.discarded') });
  const own = data?.stories.nodes ?? [];
  if (own.length === 0) return null;
  const press = async (storyId: string, version: number) => {
    if (!(await Dialog.confirm({ content: t('draft.discardSure'), confirmText: t('draft.discard') }))) return;
    await discard({ input: { storyId, version } });
    again({ requestPolicy: 'network-only' });
  };
  return (
    <Card title={t('draft.own')}>
      {own.map(({ id, version, title, status, updatedAt }) => (
        <article key={id} className="minutes-said">
          <strong>{title}</strong>
          <p className="quiet">
            <StatusTag kind="story" value={status} /> {date(updatedAt)}
          </p>
          {(status === 'DRAFT' || status === 'RETURNED') && (
            <div className={rows.acts}>
              <Button size="small" loading={busy} onClick={() => press(id, version)}>
                {t('draft.discard')}
              </Button>
            </div>
          )}
        </article>
      ))}
    </Card>
  );
}
