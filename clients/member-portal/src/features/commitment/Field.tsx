import { TextArea } from 'antd-mobile';
import { useId } from 'react';
import styles from './commitment.module.css';

/** What is asked stands above what is written. */
export function Field({
  label,
  value,
  onChange,
  max,
  rows,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  max: number;
  rows: number;
}) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <TextArea id={id} value={value} onChange={onChange} maxLength={max} rows={rows} autoSize={{ minRows: rows }} />
    </div>
  );
}
