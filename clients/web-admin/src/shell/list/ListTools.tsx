import { DownloadOutlined, PrinterOutlined, SettingOutlined } from '@ant-design/icons';
import { useWords } from '@bandeng/ui';
import { App, Button, Checkbox, Dropdown, Popover, Segmented } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskPurpose } from '../taking/AskPurpose';
import { asksPurpose, type TakenFor } from '../taking/purpose';
import { fileColumns, keyOf, type ListColumns } from './columns';
import { ListViews } from './ListViews';
import styles from './list.module.css';
import type { Liking } from './remembered';
import { type FileForm, takeAway } from './take-away';
import type { ListHandle } from './useList';

/** More rows than this are a file, not paper. */
const MOST_PRINTED = 1000;

interface Tools<Row> {
  readonly list: ListHandle;
  readonly label: string;
  readonly columns: ListColumns<Row>;
  readonly shown: ListColumns<Row>;
  readonly liking: Liking;
  readonly setLiking: (change: Partial<Liking>) => void;
  readonly total: number | null;
}

/** Above a list: the views that were kept of it, and what is done with the whole of it. */
export function ListTools<Row>({ list, label, columns, shown, liking, setLiking, total }: Tools<Row>) {
  return (
    <div className={styles.tools}>
      <ListViews list={list} total={total} />
      <span className="grow" />
      <Columns columns={columns} liking={liking} setLiking={setLiking} />
      <Print list={list} />
      <TakeAway list={list} label={label} columns={shown} />
    </div>
  );
}

function Columns<Row>({ columns, liking, setLiking }: Pick<Tools<Row>, 'columns' | 'liking' | 'setLiking'>) {
  const { t } = useTranslation('lists');
  const named = columns.flatMap((column) => {
    const key = keyOf(column);
    return key === null ? [] : [{ value: key, label: column.title as string }];
  });
  const shown = named.map(({ value }) => value).filter((key) => !liking.hidden.includes(key));
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      title={t('columns')}
      content={
        <div className={styles.columns}>
          <Segmented
            aria-label={t('density')}
            value={liking.dense ? 'dense' : 'usual'}
            onChange={(value) => setLiking({ dense: value === 'dense' })}
            options={(['usual', 'dense'] as const).map((value) => ({ value, label: t(value) }))}
          />
          {named.map(({ value, label }) => (
            <Checkbox
              key={value}
              checked={shown.includes(value)}
              // A table without any column is none.
              disabled={shown.length === 1 && shown[0] === value}
              onChange={({ target }) =>
                setLiking({
                  hidden: target.checked ? liking.hidden.filter((key) => key !== value) : [...liking.hidden, value],
                })
              }
            >
              {label}
            </Checkbox>
          ))}
          {liking.hidden.length > 0 && (
            <Button type="link" onClick={() => setLiking({ hidden: [] })}>
              {t('allColumns')}
            </Button>
          )}
        </div>
      }
    >
      <Button type="text" icon={<SettingOutlined />}>
        {t('columns')}
      </Button>
    </Popover>
  );
}

/** Reads to the end first: what is printed is the list, not the part of it that was scrolled to. */
function Print({ list }: { list: ListHandle }) {
  const { t } = useTranslation('lists');
  const { message } = App.useApp();
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    if (!asked) return;
    setAsked(false);
    window.print();
  }, [asked]);
  const print = async () => {
    if (await list.readToEnd(MOST_PRINTED)) setAsked(true);
    else message.warning(t('tooLong', { most: MOST_PRINTED }), 6);
  };
  return (
    <Button type="text" icon={<PrinterOutlined />} onClick={print}>
      {t('print')}
    </Button>
  );
}

function TakeAway<Row>({ list, label, columns }: { list: ListHandle; label: string; columns: ListColumns<Row> }) {
  const { t } = useTranslation('lists');
  const { message } = App.useApp();
  const words = useWords();
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState<FileForm | null>(null);
  const take = async (as: FileForm, purpose: TakenFor | null = null) => {
    setAsking(null);
    setBusy(true);
    const why = await takeAway(list, label, fileColumns(columns), as, purpose);
    setBusy(false);
    if (asksPurpose(why) && !purpose) setAsking(as);
    else if (why) message.warning(words(why), 6);
  };
  return (
    <>
      {asking && <AskPurpose onSay={(said) => take(asking, said)} onClose={() => setAsking(null)} />}
      <Dropdown
        trigger={['click']}
        menu={{
          onClick: ({ key }) => take(key as FileForm),
          items: (['xlsx', 'csv'] as const).map((key) => ({ key, label: t(`as.${key}`) })),
        }}
      >
        <Button type="text" icon={<DownloadOutlined />} loading={busy}>
          {t('takeAway')}
        </Button>
      </Dropdown>
    </>
  );
}
