import '../paper.css';

interface Issue {
  readonly issuer: string;
  readonly date: string;
}

/** An official paper as the server lays it out. */
export interface Paper {
  readonly layout: string;
  readonly masthead: string;
  readonly number?: string | null;
  readonly issueLine?: Issue | null;
  readonly titleLines: readonly string[];
  readonly addressee?: string | null;
  readonly blocks: readonly {
    readonly kind: string;
    readonly label?: string | null;
    readonly text: string;
    readonly rows: readonly (readonly string[])[];
    readonly svg?: string | null;
  }[];
  readonly attachments: readonly string[];
  readonly signature?: Issue | null;
  readonly colophon?: (Issue & { readonly to?: string | null; readonly copyTo?: string | null }) | null;
}

/** Laid out as GB/T 9704 asks: the Word file is made of the same data by the same measures. */
export function Sheet({ paper }: { paper: Paper }) {
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
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a printed paper never changes its order
        <PaperBlock key={index} block={block} />
      ))}
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

function PaperBlock({ block: { kind, label, text, rows, svg } }: { block: Paper['blocks'][number] }) {
  if (kind === 'TABLE')
    return (
      <>
        {text && <p className="paper-caption">{text}</p>}
        <PaperTable rows={rows} />
      </>
    );
  if (kind === 'CHART')
    return (
      <figure className="paper-chart">
        {svg && <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`} alt={text} />}
        <figcaption>{text}</figcaption>
      </figure>
    );
  return (
    <p className={`paper-${kind.toLowerCase()}`}>
      {label && <b>{label}：</b>}
      {text}
    </p>
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
