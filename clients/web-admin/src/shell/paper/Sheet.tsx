import { CodeQr } from '@bandeng/ui';
import { type FragmentType, graphql, readFragment } from '../../generated';
import type { Sheet_PaperFragment } from '../../generated/graphql';
import '../paper.css';

export const Sheet_paper = graphql(`
  fragment Sheet_paper on OfficialPaperView {
    layout
    masthead
    number
    issueLine { issuer date }
    titleLines
    addressee
    blocks { kind label text rows widths svg }
    attachments
    signature { issuer date }
    colophon { to copyTo issuer date }
  }
`);

type Paper = Sheet_PaperFragment;

/** Laid out as GB/T 9704 asks: the Word file is made of the same data by the same measures. */
export function Sheet(shown: { paper: FragmentType<typeof Sheet_paper> }) {
  const paper = readFragment(Sheet_paper, shown.paper);
  const { titleLines, addressee, blocks, attachments, signature, colophon } = paper;
  return (
    <article className={`paper paper-${paper.layout.toLowerCase()}`} lang="zh-CN">
      {paper.masthead && <PaperHead paper={paper} />}
      {paper.layout !== 'CERTIFICATE' && (
        <h1>
          {titleLines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </h1>
      )}
      {addressee && <p className="paper-addressee">{addressee}：</p>}
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a printed paper never changes its order
        <Block key={index} {...block} />
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

function Block({ kind, label, text, rows, widths, svg }: Paper['blocks'][number]) {
  if (kind === 'TABLE') {
    if (widths.length > 0) return <PaperForm rows={rows} widths={widths} />;
    return (
      <>
        {text && <p className="paper-caption">{text}</p>}
        <PaperTable rows={rows} />
      </>
    );
  }
  if (kind === 'CHART') {
    return (
      <figure className="paper-chart">
        {svg && <img src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`} alt={text} />}
        <figcaption>{text}</figcaption>
      </figure>
    );
  }
  if (kind === 'CODE') {
    return (
      <div className="paper-code">
        <CodeQr text={text} size="35mm" label={label ?? text} />
        <p>{label}</p>
      </div>
    );
  }
  return (
    <p className={`paper-${kind.toLowerCase()}`}>
      {label && <b>{label}：</b>}
      {text}
    </p>
  );
}

/** Written on by hand: a card where it has two columns, a list with room to sign where it has more. */
function PaperForm({ rows, widths }: Pick<Paper['blocks'][number], 'rows' | 'widths'>) {
  const all = widths.reduce((sum, width) => sum + width, 0);
  const [heads = [], ...lines] = rows;
  const cells = (row: readonly string[]) => widths.map((_, column) => [column, row[column] ?? ''] as const);
  return (
    <table className={`paper-table paper-form ${widths.length === 2 ? 'paper-card' : ''}`}>
      <colgroup>
        {cells(heads).map(([column]) => (
          <col key={column} style={{ width: `${((widths[column] ?? 1) / all) * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {cells(heads).map(([column, head]) => (
            <th key={column} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a printed paper never changes its order
          <tr key={at}>
            {cells(row).map(([column, cell]) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
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
