import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import ownStyles from './Pager.module.css';
import { paginate, type Sheet } from './paginate';
import styles from './wall.module.css';

export interface PagerItem {
  readonly key: string;
  readonly card: ReactNode;
}

/**
 * Cards on a wall: laid out by their real height, never shrunk, and the pages turn by themselves. When the cards
 * change, the page that is being read stays if it still exists.
 */
export function Pager({
  items,
  columns = 3,
  gap = 32,
  turnEveryMs = 14_000,
  least = 1,
}: {
  items: readonly PagerItem[];
  columns?: number;
  gap?: number;
  turnEveryMs?: number;
  /** In less room than this nothing is shown: a strip of a card tells nobody anything. */
  least?: number;
}) {
  const { t } = useTranslation('wall');
  const { room, gauge, sheets } = useSheets({ items, columns, gap, least });
  const shown = useTurning(sheets.length, turnEveryMs);

  const sheet = sheets[shown] ?? [];
  // One card to a column: they stand equally tall, as on a printed board.
  const alone = sheet.every((column) => column.length === 1 && column[0]?.offset === 0);
  const tallest = Math.max(0, ...sheet.flat().map(({ height }) => height));
  const width = `calc((100% - ${gap * (columns - 1)}px) / ${columns})`;
  return (
    <div className={`${styles.pager}${sheets.length > 1 ? ` ${styles.turning}` : ''}`}>
      <div className={styles.pagerRoom} ref={room} style={{ gap }}>
        {sheet.map((column, c) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          <div key={c} style={{ width, display: 'flex', flexDirection: 'column', gap }}>
            {column.map(({ index, offset, height }) => {
              const item = items[index];
              return (
                item && (
                  <div
                    key={`${item.key}-${offset}`}
                    className={`${styles.pagerCell}${alone ? ` ${styles.whole}` : ''}`}
                    style={{ height: alone ? tallest : height }}
                  >
                    <div style={offset > 0 ? { transform: `translateY(${-offset}px)` } : undefined}>{item.card}</div>
                  </div>
                )
              );
            })}
          </div>
        ))}
        <div className={ownStyles.pagerGauge} ref={gauge} aria-hidden="true" style={{ width }}>
          {items.map(({ key, card }) => (
            <div key={key}>{card}</div>
          ))}
        </div>
      </div>
      {sheets.length > 1 && (
        <p className={`${ownStyles.pagerPage} num`}>
          {t('page', { page: shown + 1, pages: sheets.length, count: items.length })}
        </p>
      )}
    </div>
  );
}

/** The cards laid out by what they measure. */
function useSheets({
  items,
  columns,
  gap,
  least,
}: {
  items: readonly PagerItem[];
  columns: number;
  gap: number;
  least: number;
}) {
  const room = useRef<HTMLDivElement>(null);
  const gauge = useRef<HTMLDivElement>(null);
  const [sheets, setSheets] = useState<readonly Sheet[]>([]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: new cards are measured anew
  useLayoutEffect(() => {
    const measure = () => {
      const height = room.current?.clientHeight ?? 0;
      if (!gauge.current || height === 0) return;
      if (height < least) return setSheets((before) => (before.length === 0 ? before : []));
      const heights = Array.from(gauge.current.children, (card) => (card as HTMLElement).offsetHeight);
      setSheets((before) => {
        const next = paginate(heights, { height, columns, gap });
        return JSON.stringify(next) === JSON.stringify(before) ? before : next;
      });
    };
    measure();
    // Fonts and pictures arrive later and change heights.
    const watcher = new ResizeObserver(measure);
    // And the offline band takes from the room.
    if (room.current) watcher.observe(room.current);
    for (const card of gauge.current?.children ?? []) watcher.observe(card);
    return () => watcher.disconnect();
  }, [items, columns, gap, least]);
  return { room, gauge, sheets };
}

/** Which of the pages is shown now; they turn by themselves. */
function useTurning(pages: number, everyMs: number): number {
  const [page, setPage] = useState(0);
  useEffect(() => {
    if (pages < 2) return;
    const timer = setInterval(() => setPage((n) => (n + 1) % pages), everyMs);
    return () => clearInterval(timer);
  }, [pages, everyMs]);
  return pages > 0 ? page % pages : 0;
}
