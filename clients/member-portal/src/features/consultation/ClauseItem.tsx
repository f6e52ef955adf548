import { type ClauseItem_clause, useClause } from '@bandeng/features/clauses';
import { useTranslation } from 'react-i18next';
import type { FragmentType } from '../../generated';

/** One clause with everybody who brought it. */
export function ClauseItem({ clause: given }: { clause: FragmentType<typeof ClauseItem_clause> }) {
  const { t } = useTranslation('clauses');
  const { document, documentNumber, clause, address, from } = useClause(given);
  return (
    <section className="card">
      <header>
        <h2>{document}</h2>
      </header>
      {documentNumber && <p className="lead num">{documentNumber}</p>}
      <p className="plain-words">{clause}</p>
      {address && (
        <a className="file-link" href={address} target="_blank" rel="noreferrer">
          {t('open')}
        </a>
      )}
      <p className="lead num">{from}</p>
    </section>
  );
}
