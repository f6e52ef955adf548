import { recall, remember } from '@bandeng/ui';
import { useState } from 'react';

/** Words being typed at the table, kept on the phone until they are sent: a phone that dies loses none of them. */
export function useKeptWords(about: string, sent: string) {
  const key = `bandeng.live.words.${about}`;
  const [words, setWords] = useState(() => recall(key) || sent);
  const write = (next: string) => {
    setWords(next);
    remember(key, next);
  };
  return [words, write, () => remember(key, '')] as const;
}
