import { Button, Input } from 'antd-mobile';
import { CloseOutline } from 'antd-mobile-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import rows from '../../shell/entries.module.css';
import styles from './research.module.css';

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly committeeName?: string | null;
}
const MOST_SHOWN = 12;

/** Members by name: those of one's own committee first, others as they are searched for. */
export function MembersField({
  id,
  value = [],
  onChange,
  members,
}: {
  id?: string;
  value?: readonly string[];
  onChange?: (memberIds: string[]) => void;
  members: readonly Choice[];
}) {
  const { t } = useTranslation('research');
  const [text, setText] = useState('');
  const found = members
    .filter((one) => !value.includes(one.id) && text.trim() !== '' && one.name.includes(text.trim()))
    .slice(0, MOST_SHOWN);
  return (
    <>
      <div className={styles.chosen}>
        {members
          .filter((one) => value.includes(one.id))
          .map(({ id: memberId, name }) => (
            <Button key={memberId} size="small" onClick={() => onChange?.(value.filter((one) => one !== memberId))}>
              {name} <CloseOutline />
            </Button>
          ))}
      </div>
      <Input {...(id ? { id } : {})} value={text} onChange={setText} placeholder={t('field.goersHint')} clearable />
      <div className={rows.acts}>
        {found.map(({ id: memberId, name, committeeName }) => (
          <Button
            key={memberId}
            size="small"
            color="primary"
            fill="outline"
            onClick={() => {
              onChange?.([...value, memberId]);
              setText('');
            }}
          >
            {[name, committeeName].filter(Boolean).join(' · ')}
          </Button>
        ))}
      </div>
    </>
  );
}
