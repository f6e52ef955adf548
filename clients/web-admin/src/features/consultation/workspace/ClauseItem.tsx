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
      <p className="quiet num">
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
    </article>
  );
}
