import { type ClauseItem_clause, useClause } from '@bandeng/features/clauses';
import { useTranslation } from 'react-i18next';
import type { FragmentType } from '../../../generated';

/** One clause with everybody who brought it. */
export function ClauseItem({ clause: given }: { clause: FragmentType<typeof ClauseItem_clause> }) {
  const { t } = useTranslation('clauses');
  const { document, documentNumber, clause, address, from } = useClause(given);
  return (
    <article className="demand">
      <header>
        <strong>
          {document} {documentNumber && <span className="quiet">{documentNumber}</span>}
        </strong>
        {address && (
          <a href={address} target="_blank" rel="noreferrer">
            {t('open')}
          </a>
        )}
      </header>
      <p className="words">{clause}</p>
      <p className="quiet num">{from}</p>
    </article>
  );
}
