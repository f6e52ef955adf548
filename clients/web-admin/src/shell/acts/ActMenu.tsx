import { DisabledReason } from '@bandeng/ui';
import { Button, Dropdown } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './act-menu.module.css';

/** Under which heading an act stands in the menu. */
const GROUPS = ['next', 'correct', 'takeBack'] as const;
export type ActGroup = (typeof GROUPS)[number];

export interface OfferedAct<Key extends string> {
  readonly key: Key;
  readonly label: string;
  readonly group: ActGroup;
  /** Why it cannot be done now. */
  readonly whyNot?: string | null | undefined;
  readonly danger?: boolean;
}

interface Offered<Key extends string> {
  readonly acts: readonly OfferedAct<Key>[];
  /** What is due now, the most pressing first: buttons, two at most. */
  readonly due: readonly Key[];
  readonly onChoose: (key: Key) => void;
  /** Something else of the page is its filled button. */
  readonly quiet?: boolean;
  /** One below the other, as wide as where they stand. */
  readonly block?: boolean;
  readonly size?: 'small';
  /** What the menu is called; where a page has several, of what it is. */
  readonly more?: { readonly label?: string; readonly of?: string };
}

const MOST_DUE = 2;

/** A thing's acts: what is due now as buttons, everything else in one menu under what it is for. */
export function ActMenu<Key extends string>({ acts, due, onChoose, quiet, block, size, more }: Offered<Key>) {
  const pressing = due.flatMap((key) => acts.find((one) => one.key === key) ?? []).slice(0, MOST_DUE);
  const others = acts.filter((one) => !pressing.includes(one));
  // A menu of one is a button that has to be pressed twice.
  const isOne = others.length === 1 && !more?.label;
  const [buttons, rest] = isOne ? [[...pressing, ...others], []] : [pressing, others];
  // The most pressing that can be done; one that only says why is never filled.
  const filled = quiet ? undefined : pressing.find(({ whyNot }) => !whyNot);
  const across = block ? { block } : {};
  return (
    <>
      {buttons.map((one) => (
        <DisabledReason key={one.key} {...across} reason={one.whyNot}>
          <Button
            {...across}
            {...(size && { size })}
            type={one === filled ? 'primary' : 'default'}
            onClick={() => onChoose(one.key)}
          >
            {one.label}
          </Button>
        </DisabledReason>
      ))}
      {rest.length > 0 && <Rest acts={rest} onChoose={onChoose} across={across} size={size} more={more} />}
    </>
  );
}

function Rest<Key extends string>({
  acts,
  onChoose,
  across,
  size,
  more,
}: Pick<Offered<Key>, 'acts' | 'onChoose' | 'size' | 'more'> & { across: { block?: boolean } }) {
  const { t } = useTranslation('shell');
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  // Whoever was in the menu stands where it was opened: there the form of the act leads back to, too.
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const groups = GROUPS.map((group) => ({ group, of: acts.filter((one) => one.group === group) }));
  return (
    <Dropdown
      trigger={['click']}
      open={open}
      onOpenChange={(next) => (next ? setOpen(true) : close())}
      // From the keyboard: Enter opens it on its first act, the arrows go on, Esc leads back to the button.
      autoFocus
      menu={{
        className: styles.menu,
        items: groups.flatMap(({ group, of }) =>
          of.length === 0
            ? []
            : [{ key: group, type: 'group' as const, label: t(`acts.group.${group}`), children: of.map(itemOf) }],
        ),
        onClick: ({ key, domEvent }) => {
          // Else the same Enter presses the button that has the place now.
          domEvent.preventDefault();
          close();
          onChoose(key as Key);
        },
      }}
    >
      <Button
        ref={opener}
        {...across}
        {...(size && { size })}
        {...(more?.of && { 'aria-label': t('acts.moreOf', { what: more.of }) })}
        aria-haspopup="menu"
        aria-expanded={open}
      >
        {more?.label ?? t('acts.more')}
      </Button>
    </Dropdown>
  );
}

const itemOf = ({ key, label, whyNot, danger = false }: OfferedAct<string>) => ({
  key,
  danger: danger && !whyNot,
  disabled: Boolean(whyNot),
  label: whyNot ? (
    <>
      {label}
      <small>{whyNot}</small>
    </>
  ) : (
    label
  ),
});
