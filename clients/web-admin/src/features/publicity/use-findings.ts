import { useConnection } from '@bandeng/graphql-client';
import { useEffect, useState } from 'react';
import type { StoryFindingsQuery } from '../../generated/graphql';
import type { Shown } from './acts/shown';
import { StoryFindingsDocument } from './documents';
import type { Words } from './WritePage';

const PAUSE_MS = 700;

type Read = Omit<StoryFindingsQuery['storyFindings'], '__typename'>;

/** The text read against the record a moment after the last key; what was found before stays until then. */
export function useFindings(story: Shown, words: Words) {
  const { client } = useConnection();
  const [read, setRead] = useState<Read>({ findings: story.findings, facts: story.facts });
  const [reading, setReading] = useState(false);
  const text = JSON.stringify(words);
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(async () => {
      setReading(true);
      const { subjects: _, ...written } = JSON.parse(text) as Words;
      const input = { storyId: story.id, ...written };
      const { data } = await client
        .query(StoryFindingsDocument, { input }, { requestPolicy: 'network-only' })
        .toPromise();
      if (stale) return;
      setReading(false);
      if (data) setRead(data.storyFindings);
    }, PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [client, story.id, text]);
  return { ...read, reading };
}
