import { useServerNow } from '@bandeng/graphql-client';
import { OfflineBanner, useFormats } from '@bandeng/ui';
import type { ReactNode } from 'react';
import ownStyles from './SceneFrame.module.css';
import styles from './wall.module.css';

/** Head (what this is, its totals, the time), the scene, and the offline band when the data is not current. */
export function SceneFrame({
  title,
  totals,
  staleSince,
  children,
}: {
  title: ReactNode;
  /** One line of numbers: 承诺 48 · 已验收 31 · 逾期 3. */
  totals?: ReactNode;
  /** From `useLive`: since when the data is not current. */
  staleSince?: Date | null;
  children: ReactNode;
}) {
  return (
    <div className={styles.scene} data-stale={staleSince ? '' : undefined}>
      <header className={ownStyles.sceneHead}>
        <h1>{title}</h1>
        <Clock />
        {totals && <p className={`${ownStyles.totals} num`}>{totals}</p>}
      </header>
      <div className={ownStyles.sceneBody}>{children}</div>
      {staleSince && <OfflineBanner asOf={staleSince} />}
    </div>
  );
}

export function Clock() {
  const now = useServerNow();
  const { time, date } = useFormats();
  return (
    <div className={`${ownStyles.clock} num`}>
      <strong>{time(now)}</strong>
      <span>{date(now)}</span>
    </div>
  );
}
