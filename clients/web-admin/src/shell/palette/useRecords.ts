import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { foundKinds } from '../found-kinds';
import type { Choice } from './find-pages';

const Records = graphql(`
  query PaletteRecords($text: String!) {
    search(text: $text, first: 8) {
      nodes {
        kind
        recordId
        parentId
        number
        committeeName
        title { text }
      }
    }
  }
`);

/** So long after the last key it is asked for. */
const REST = 180;
const LEAST = 2;

/** Records that go with what was typed: in words, by number or by initials, as far as this person finds them. */
export function useRecords(typed: string): { readonly records: readonly Choice[]; readonly looking: boolean } {
  const { t } = useTranslation('palette');
  const looked = typed.trim();
  const [asked, ask] = useState('');
  useEffect(() => {
    const later = setTimeout(() => ask(looked), REST);
    return () => clearTimeout(later);
  }, [looked]);
  const pause = asked.length < LEAST;
  const [{ data, fetching }] = useQuery({ query: Records, variables: { text: asked }, pause });
  const isOf = asked === looked && !pause;
  const records = (isOf && !fetching ? (data?.search.nodes ?? []) : []).map((found) => ({
    to: foundKinds[found.kind].page(found),
    name: found.title.text,
    group: [t(`search:kind.${found.kind}`), found.number, found.committeeName].filter(Boolean).join(' · '),
    isPerson: found.kind === 'MEMBER',
  }));
  return { records, looking: looked.length >= LEAST && (!isOf || fetching) };
}
