import { codedError } from '@bandeng/graphql-client';
import { ErrorState, LoadingState } from '@bandeng/ui';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { PaperKind, PaperPageQuery } from '../../generated/graphql';
import './paper.css';

const PaperQuery = graphql(`
  query PaperPage($kind: PaperKind!, $id: ID!) {
    officialPaper(kind: $kind, id: $id) {
      layout
      masthead
      number
      issueLine { issuer date }
      titleLines
      addressee
      blocks { kind label text rows }
      attachments
      signature { issuer date }
      colophon { to copyTo issuer date }
    }
  }
`);

type Paper = NonNullable<PaperPageQuery['officialPaper']>;

/** The address writes a kind in lower case, with hyphens. */
const kindIn = (segment: string) => segment.toUpperCase().replaceAll('-', '_') as PaperKind;

/** An official paper as it will be printed, and as a Word file. */
export function Component() {
  const { t } = useTranslation('document');
  const navigate = useNavigate();
  const { kind = '', id = '' } = useParams();
  const [{ data, error }, again] = useQuery({ query: PaperQuery, variables: { kind: kindIn(kind), id } });
  if (error && !data) {
    return <ErrorState error={codedError(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />;
  }
  if (!data) return <LoadingState what={t('title')} />;
  const paper = data.officialPaper;
  if (!paper) return <ErrorState error={{ code: 'NOT_FOUND' }} />;
  return (
    <main className="paper-desk">
      <nav className="no-print">
        <Button type="text" onClick={() => navigate(-1)}>
          ← {t('common:verb.back')}
        </Button>
        <span className="grow" />
        <Button href={`/papers/${kind}/${id}`}>{t('word')}</Button>
        <Button type="primary" onClick={() => window.print()}>
          {t('common:verb.print')}
        </Button>
        <p className="quiet">{t('fonts')}</p>
      </nav>
      <Sheet paper={paper} />
    </main>
  );
}

/** Laid out as GB/T 9704 asks: the Word file is made of the same data by the same measures. */
function Sheet({ paper }: { paper: Paper }) {
  const { titleLines, addressee, blocks, attachments, signature, colophon } = paper;
  return (
    <article className={`paper paper-${paper.layout.toLowerCase()}`} lang="zh-CN">
      <PaperHead paper={paper} />
      <h1>
        {titleLines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </h1>
      {addressee && <p className="paper-addressee">{addressee}：</p>}
      {blocks.map(({ kind, label, text, rows }, index) =>
        kind === 'TABLE' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a printed paper never changes its order
          <PaperTable key={index} rows={rows} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a printed paper never changes its order
          <p key={index} className={`paper-${kind.toLowerCase()}`}>
            {label && <b>{label}：</b>}
            {text}
          </p>
        ),
      )}
      {attachments.length > 0 && (
        <div className="paper-attachments">
          <span>附件：</span>
          <ol>
            {attachments.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ol>
        </div>
      )}
      {signature && (
        <div className="paper-signature">
          <p>{signature.issuer}</p>
          <p>{signature.date}</p>
        </div>
      )}
      {colophon && (
        <footer>
          {colophon.to && <p>主送：{colophon.to}。</p>}
          {colophon.copyTo && <p>抄送：{colophon.copyTo}。</p>}
          <p className="paper-printed">
            <span>{colophon.issuer}</span>
            <span>{colophon.date}印发</span>
          </p>
        </footer>
      )}
    </article>
  );
}

function PaperHead({ paper }: { paper: Paper }) {
  const { masthead, number, issueLine } = paper;
  return (
    <header>
      <p className="paper-masthead">{masthead}</p>
      {number && <p className="paper-number">{number}</p>}
      {issueLine && (
        <p className="paper-issue">
          <span>{issueLine.issuer}</span>
          <span>{issueLine.date}</span>
        </p>
      )}
    </header>
  );
}

function PaperTable({ rows: [heads = [], ...rows] }: { rows: readonly (readonly string[])[] }) {
  return (
    <table className="paper-table">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a printed paper never changes its order
          <tr key={at}>
            {heads.map((head, column) => (
              <td key={head} className={/^\d*$/.test(row[column] ?? '') ? undefined : 'paper-name'}>
                {row[column]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
