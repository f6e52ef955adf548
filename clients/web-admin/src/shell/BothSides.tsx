import { Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface Side<Field extends string> {
  readonly field: Field;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

/** 您的修改 / 他人的修改: what differs, side by side, and which of the two goes on, field by field. Nothing is lost. */
export function BothSides<Field extends string>({
  sides,
  onChoose,
  onClose,
}: {
  sides: readonly Side<Field>[];
  onChoose: (values: Record<Field, string>) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('shell');
  const differing = sides.filter(({ mine, theirs }) => mine !== theirs);
  const [kept, setKept] = useState<Partial<Record<Field, 'mine' | 'theirs'>>>({});
  const chosen = () =>
    Object.fromEntries(sides.map((side) => [side.field, side[kept[side.field] ?? 'mine']])) as Record<Field, string>;
  return (
    <Modal
      open
      width={960}
      title={t('bothSides.title')}
      okText={t('bothSides.take')}
      cancelText={t('common:verb.cancel')}
      onOk={() => onChoose(chosen())}
      onCancel={onClose}
    >
      <p className="quiet">{t('bothSides.hint')}</p>
      {differing.map(({ field, label, mine, theirs }) => (
        <fieldset key={field} className="both-sides">
          <legend>{label}</legend>
          <Radio.Group
            value={kept[field] ?? 'mine'}
            onChange={({ target }) => setKept({ ...kept, [field]: target.value })}
          >
            {(['mine', 'theirs'] as const).map((side) => (
              <div key={side} className="both-sides-side">
                <Radio value={side}>{t(`bothSides.${side}`)}</Radio>
                <pre>{(side === 'mine' ? mine : theirs) || t('bothSides.empty')}</pre>
              </div>
            ))}
          </Radio.Group>
        </fieldset>
      ))}
    </Modal>
  );
}
