import { safeUrl, useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';

interface Clause {
  readonly id: string;
  readonly document: string;
  readonly documentNumber?: string | null;
  readonly clause: string;
  readonly link?: string | null;
  readonly sources: readonly {
    readonly departmentName?: string | null;
    readonly researchKind?: string | null;
    readonly visitedName?: string | null;
    readonly place?: string | null;
    readonly heldOn?: string | null;
  }[];
}

/** One clause with everybody who brought it. */
export function ClauseItem({ clause: { document, documentNumber, clause, link, sources } }: { clause: Clause }) {
  const { t } = useTranslation('clauses');
  const { date } = useFormats();
  const address = safeUrl(link);
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
      <p className="lead num">
        {sources
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
          .join(' · ')}
      </p>
    </section>
  );
}
