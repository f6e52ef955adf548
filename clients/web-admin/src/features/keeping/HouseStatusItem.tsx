import { useFormats } from '@bandeng/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../generated';
import styles from './keeping.module.css';

const HouseStatusItem_line = graphql(`
  fragment HouseStatusItem_line on HouseStatusLine {
    kind
    state
    situation
    at
    count
    detail
  }
`);

/** One thing the house depends on: how it stands, and what to do about it. */
export function HouseStatusItem(props: { line: FragmentType<typeof HouseStatusItem_line> }) {
  const { kind, state, situation, at, count, detail } = readFragment(HouseStatusItem_line, props.line);
  const { t, i18n } = useTranslation('keeping');
  const { dateTime } = useFormats();
  const fault = detail && (i18n.exists(`keeping:fault.${detail}`) ? t(`fault.${detail}`) : detail);
  const said = {
    count: count ?? 0,
    number: count ?? 0,
    gigabytes: Math.floor((count ?? 0) / 1024),
    detail: fault ?? '',
    at: at ? dateTime(at) : t('never'),
  };
  return (
    <div>
      <h2 className={styles.what}>{t(`kind.${kind}`)}</h2>
      <p>{t(`is.${kind}.${situation}`, said)}</p>
      {state !== 'GREEN' && <p className={styles.toDo}>{t(`toDo.${kind}.${situation}`, said)}</p>}
    </div>
  );
}
