import { Input, type InputRef } from 'antd';
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportCell, ImportRow } from './fragments';
import styles from './imports.module.css';

/** What is shown of a cell: an import's own or another table's. */
type ShownCell = Pick<ImportCell, 'text' | 'was' | 'from' | 'to' | 'isChanged'>;

/** Where an arrow leads from one cell of the table to another. */
const STEPS: Readonly<Record<string, readonly [rows: number, cells: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function moveFocus(from: HTMLElement, [rows, cells]: readonly [number, number]): void {
  const row = from.closest('tr');
  const table = row?.closest('table');
  if (!row || !table) return;
  const grid = [...table.querySelectorAll('tbody tr')]
    .map((one) => [...one.querySelectorAll<HTMLElement>('[data-cell]')])
    .filter((one) => one.length > 0);
  const at = grid.findIndex((one) => one.includes(from));
  grid[at + rows]?.[(grid[at]?.indexOf(from) ?? 0) + cells]?.focus();
}

interface Problem {
  readonly text: string;
  readonly severity: string;
}

/** Arrows go to the cells beside it, F2 puts another text there. */
function onCellKey(event: KeyboardEvent<HTMLElement>, open: () => void): void {
  const step = STEPS[event.key];
  if (step) {
    event.preventDefault();
    moveFocus(event.currentTarget, step);
  } else if (event.key === 'F2') open();
}

/**
 * One cell of a row in the preview: what the file says and what it would change; a double click, Enter or F2 puts another
 * text there, Enter or leaving it has the row checked again, Escape leaves it as it was. Arrows go from cell to cell.
 */
export function EditableCell({
  row,
  cell,
  name,
  shown,
  problems,
  isStop,
  onCorrect,
}: {
  row: Pick<ImportRow, 'rowNumber' | 'outcome'>;
  cell: ShownCell;
  /** What the field is called. */
  name: string;
  /** A value of this field in words. */
  shown: (value: string) => ReactNode;
  problems: readonly Problem[];
  /** Whether Tab stops here: at what is wrong. */
  isStop: boolean;
  /** Left out: nothing can be put here any more. Says whether it was taken. */
  onCorrect?: ((text: string) => Promise<boolean>) | undefined;
}) {
  const { t } = useTranslation('import');
  const { typed, setTyped, busy, button, keep } = useTyping(cell, onCorrect);

  const content = <CellContent row={row} cell={cell} shown={shown} problems={problems} />;
  if (!onCorrect)
    return (
      <div className={styles.cell} data-cell>
        {content}
      </div>
    );
  const label = t('correctCell', { row: row.rowNumber, field: name });
  if (typed !== null)
    return (
      <CellEditor
        label={label}
        text={typed}
        busy={busy}
        onType={setTyped}
        onKeep={keep}
        onCancel={() => setTyped(null)}
      />
    );
  return (
    <CellButton
      button={button}
      label={[label, cell.text ? '' : t('empty')].filter(Boolean).join(',')}
      isWrong={problems.some(({ severity }) => severity === 'ERROR')}
      isStop={isStop}
      onOpen={() => setTyped(cell.text)}
    >
      {content}
    </CellButton>
  );
}

/** The text that is being put into a cell; the cell has the focus again when it is closed. */
function useTyping(cell: ShownCell, onCorrect: ((text: string) => Promise<boolean>) | undefined) {
  const [typed, setTyped] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const isOpen = typed !== null;
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const keep = async () => {
    if (typed === null || busy || !onCorrect) return;
    if (typed.trim() === cell.text) return setTyped(null);
    setBusy(true);
    const taken = await onCorrect(typed);
    setBusy(false);
    if (taken) setTyped(null);
  };
  return { typed, setTyped, busy, button, keep };
}

function CellButton({
  button,
  label,
  isWrong,
  isStop,
  onOpen,
  children,
}: {
  button: RefObject<HTMLButtonElement | null>;
  /** Which cell of which row it is, said before what it shows. */
  label: string;
  isWrong: boolean;
  isStop: boolean;
  onOpen: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation('import');
  return (
    <button
      ref={button}
      type="button"
      data-cell
      className={`${styles.cell}${isWrong ? ` ${styles.isWrong}` : ''}`}
      tabIndex={isStop ? 0 : -1}
      title={t('correctHint')}
      onDoubleClick={onOpen}
      // Enter, Space and screen readers click without a pointer; a pointer has to mean it.
      onClick={({ detail }) => detail === 0 && onOpen()}
      onKeyDown={(event) => onCellKey(event, onOpen)}
    >
      <span className="visually-hidden">{label},</span>
      {children}
    </button>
  );
}

function CellEditor({
  label,
  text,
  busy,
  onType,
  onKeep,
  onCancel,
}: {
  label: string;
  text: string;
  busy: boolean;
  onType: (text: string) => void;
  onKeep: () => void;
  onCancel: () => void;
}) {
  const field = useRef<InputRef>(null);
  useEffect(() => field.current?.focus({ cursor: 'all' }), []);
  const onKeyDown = (event: KeyboardEvent) => {
    // A Chinese input method takes Enter and Escape for itself while it composes.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onCancel();
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      onKeep();
    }
  };
  return (
    <Input.TextArea
      ref={field as never}
      className={styles.editor}
      aria-label={label}
      autoSize={{ minRows: 1, maxRows: 6 }}
      value={text}
      readOnly={busy}
      aria-busy={busy}
      onChange={({ target }) => onType(target.value)}
      onKeyDown={onKeyDown}
      onBlur={onKeep}
    />
  );
}

/** What the file says and would change, what is wrong with it, and what stood there before it was corrected. */
function CellContent({
  row,
  cell,
  shown,
  problems,
}: {
  row: Pick<ImportRow, 'outcome'>;
  cell: ShownCell;
  shown: (value: string) => ReactNode;
  problems: readonly Problem[];
}) {
  const { t } = useTranslation('import');
  return (
    <>
      <CellText row={row} cell={cell} shown={shown} />
      {problems.map(({ text, severity }) => (
        <small key={text} className={severity === 'ERROR' ? 'bad' : 'soon'}>
          {text}
        </small>
      ))}
      {cell.was !== null && cell.was !== undefined && (
        <small className="quiet">{cell.was === '' ? t('wasEmpty') : t('was', { text: cell.was })}</small>
      )}
    </>
  );
}

function CellText({
  row,
  cell: { text, from, to, isChanged },
  shown,
}: {
  row: Pick<ImportRow, 'outcome'>;
  cell: ShownCell;
  shown: (value: string) => ReactNode;
}) {
  if (row.outcome === 'UPDATE' && isChanged)
    return (
      <span>
        {from && (
          <>
            <del>{shown(from)}</del> →{' '}
          </>
        )}
        <ins>{to ? shown(to) : '—'}</ins>
      </span>
    );
  return <span>{row.outcome === 'ERROR' ? text : to ? shown(to) : text}</span>;
}
