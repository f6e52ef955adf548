import type { useUnitOptions } from '@bandeng/features/commitment';
import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../shell/day/DayField';
import { atMost, needed } from '../../../shell/forms';

export interface Part {
  action: string;
  deliverable: string;
  responsiblePerson: string;
  lead: string;
  assistingDepartmentIds?: string[];
  dueOn?: string | null;
}

/** What one promise becomes: two to six parts, each with its own department and none due later than the whole. */
export function SplitParts({
  latest,
  departments,
  units,
}: {
  latest: string;
  departments: readonly { value: string; label: string }[];
  units: ReturnType<typeof useUnitOptions>;
}) {
  const { t } = useTranslation('commitment');
  return (
    <Form.List name="parts">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }, index) => (
            <fieldset key={key} className="split-part">
              <legend>
                {t('form.part', { number: index + 1 })}{' '}
                {fields.length > 2 && (
                  <Button size="small" type="text" danger onClick={() => remove(name)}>
                    {t('form.removePart')}
                  </Button>
                )}
              </legend>
              <Form.Item name={[name, 'action']} label={t('action')} rules={[needed(t, t('action')), atMost(t, 1000)]}>
                <Input maxLength={1000} />
              </Form.Item>
              <Form.Item
                name={[name, 'deliverable']}
                label={t('deliverable')}
                rules={[needed(t, t('deliverable')), atMost(t, 1000)]}
              >
                <Input maxLength={1000} />
              </Form.Item>
              <PartWho name={name} latest={latest} departments={departments} units={units} />
            </fieldset>
          ))}
          {fields.length < 6 && (
            <Button block style={{ marginBottom: 16 }} onClick={() => add({})}>
              {t('form.addPart')}
            </Button>
          )}
        </>
      )}
    </Form.List>
  );
}

function PartWho({
  name,
  latest,
  departments,
  units,
}: {
  name: number;
  latest: string;
  departments: readonly { value: string; label: string }[];
  units: ReturnType<typeof useUnitOptions>;
}) {
  const { t } = useTranslation('commitment');
  const search = { showSearch: { optionFilterProp: 'label' } };
  return (
    <div className="split-pair">
      <Form.Item name={[name, 'lead']} label={t('form.unit')} rules={[{ required: true, message: t('form.unit') }]}>
        <Select {...search} options={units} />
      </Form.Item>
      <Form.Item name={[name, 'assistingDepartmentIds']} label={t('assisting')}>
        <Select {...search} options={[...departments]} mode="multiple" />
      </Form.Item>
      <Form.Item
        name={[name, 'responsiblePerson']}
        label={t('responsible')}
        rules={[needed(t, t('responsible')), atMost(t, 120)]}
      >
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name={[name, 'dueOn']} label={t('due')}>
        <DayField max={latest} />
      </Form.Item>
    </div>
  );
}
