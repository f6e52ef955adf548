import { safeUrl, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../generated';

export const ClauseItem_clause = graphql(`
  fragment ClauseItem_clause on ClauseRow {
    document
    documentNumber
    clause
    link
    sources {
      departmentName
      researchKind
      visitedName
      place
      heldOn
    }
  }
`);

/** One clause, where its text is to be read, and everybody who brought it in words. */
export function useClause(given: FragmentType<typeof ClauseItem_clause>) {
  const { t } = useTranslation('clauses');
  const { date } = useFormats();
  const { document, documentNumber, clause, link, sources } = readFragment(ClauseItem_clause, given);
  const from = sources
    .map(({ departmentName, researchKind, visitedName, place, heldOn }) =>
      departmentName
        ? t('from.department', { name: departmentName })
        : researchKind
          ? t('from.visit', {
              kind: t(`words:researchKind.${researchKind}`),
              place: visitedName ?? place,
              date: date(heldOn),
            })
          : t('from.staff'),
    )
    .join(' · ');
  return { document, documentNumber, clause, address: safeUrl(link), from };
}
