import { newClientMutationId, useConnection } from '@bandeng/graphql-client';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { graphql } from '../../generated';
import { useCommand } from '../../shell/act';
import { composeDraft, type DraftWords } from './compose-draft';
import { StoryMaterialDocument } from './documents';

const Start = graphql(`
  mutation StartStory($input: StartStoryInput!) {
    startStory(input: $input) { ... on StoryChanged { id version status } ... on PublicityRefusal { code } }
  }
`);

/** Takes a slot up: a first text laid out from its record, then the page on which it is written. One press. */
export function useStartWriting(): {
  readonly start: (slot: { id: string; title: string }) => Promise<void>;
  readonly busy: string | null;
} {
  const { t } = useTranslation('publicity');
  const { client } = useConnection();
  const navigate = useNavigate();
  const [run] = useCommand(Start);
  const [busy, setBusy] = useState<string | null>(null);
  const keys = useRef(new Map<string, string>());
  const start = async ({ id, title }: { id: string; title: string }) => {
    setBusy(id);
    try {
      const { data } = await client
        .query(StoryMaterialDocument, { slotId: id }, { requestPolicy: 'network-only' })
        .toPromise();
      const words: DraftWords = (key) => t(`draft.${key}`);
      const body = data?.storyMaterial ? JSON.stringify(composeDraft(data.storyMaterial, words)) : null;
      const clientMutationId = keys.current.get(id) ?? newClientMutationId();
      keys.current.set(id, clientMutationId);
      const outcome = await run({ input: { slotId: id, subjects: [], title, body, clientMutationId } });
      if (outcome.ok) navigate(`/stories/${outcome.value.id}/write`);
    } finally {
      setBusy(null);
    }
  };
  return { start, busy };
}
