import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from './icons';
import styles from './StatusTag.module.css';
import { type StatusKind, statusLook, type Tone } from './status';

/** A status as people read it: colour, icon and word together. */
export function StatusTag({ kind, value, filled }: { kind: StatusKind; value: string; filled?: boolean }) {
  const { t } = useTranslation('status');
  const { tone, icon } = statusLook(kind, value);
  return (
    <Tag tone={tone} icon={icon} filled={filled}>
      {t([`${kind}.${value}`, 'unknown'])}
    </Tag>
  );
}

/** The same look for words that are not a status of the vocabulary (a count, a party, a note). */
export function Tag({
  tone,
  icon,
  filled,
  children,
}: {
  tone: Tone;
  icon?: IconName;
  filled?: boolean;
  children: ReactNode;
}) {
  return (
    <span className={`tag tone-${tone}${filled ? ` ${styles.filled}` : ''}`}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </span>
  );
}
