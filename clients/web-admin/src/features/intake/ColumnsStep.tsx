import { DisabledReason, Tag } from '@bandeng/ui';
import { Button, Form, Input, Select } from 'antd';
import { type Dispatch, type SetStateAction, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../generated';
import type { IntakeField, IntakePageQuery, IntakeReason } from '../../generated/graphql';
import { useCommand } from '../../shell/act';
import { Panel } from '../../shell/Page';
import type { Intake } from './IntakePage';

const Check = graphql(`
  mutation CheckIntake($id: ID!, $version: Int!, $input: CheckIntakeInput!) {
    checkIntake(id: $id, version: $version, input: $input) {
      ... on IntakeChanged { id }
      ... on IntakeRefusal { code }
    }
  }
`);

const FIELDS: readonly IntakeField[] = [
  'TITLE',
  'BODY',
  'PLACE',
  'REPORTED_AT',
  'CATEGORY',
  'TOWNSHIP',
  'SOURCE_NUMBER',
  'CHANNEL',
  'SUBMITTER_NAME',
  'SUBMITTER_PHONE',
  'REPLY',
];

/** Step two: what each column is. Suggested from its heading and from what is in it; the clerk has the last word. */
export function ColumnsStep({ intake, onChecked }: { intake: Intake; onChecked: () => void }) {
  const { t } = useTranslation('intake');
  const [fields, setFields] = useState<readonly (IntakeField | null)[]>(() =>
    intake.columns.map(({ field }) => field ?? null),
  );
  const nameOf = (column: Intake['columns'][number]) =>
    column.heading || t('columns.unnamed', { number: column.column + 1 });
  return (
    <>
      <ColumnMeanings intake={intake} fields={fields} nameOf={nameOf} setFields={setFields} />
      <OriginForm intake={intake} fields={fields} onChecked={onChecked} />
      <RowsPreview intake={intake} nameOf={nameOf} />
    </>
  );
}

function ColumnMeanings({
  intake,
  fields,
  nameOf,
  setFields,
}: {
  intake: Intake;
  fields: readonly (IntakeField | null)[];
  nameOf: (column: NonNullable<IntakePageQuery['intake']>['columns'][number]) => string;
  setFields: Dispatch<SetStateAction<readonly (IntakeField | null)[]>>;
}) {
  const { t } = useTranslation('intake');
  return (
    <Panel title={t('columns.title')}>
      <p className="quiet">
        {intake.mappingName ? t('columns.kept', { name: intake.mappingName }) : t('columns.lead')}
      </p>
      <div className="intake-columns-scroll">
        <table className="intake-columns">
          <thead>
            <tr>
              <th scope="col">{t('columns.inFile')}</th>
              <th scope="col">{t('columns.samples')}</th>
              <th scope="col">{t('columns.field')}</th>
              <th scope="col">{t('columns.why')}</th>
            </tr>
          </thead>
          <tbody>
            {intake.columns.map((column) => {
              const field = fields[column.column] ?? null;
              const reason = field === null ? null : field === column.field ? column.reason : 'CHOSEN';
              return (
                <ColumnRow
                  key={column.column}
                  column={column}
                  nameOf={nameOf}
                  field={field}
                  reason={reason}
                  setFields={setFields}
                />
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="quiet">{t('columns.staffOnly')}</p>
    </Panel>
  );
}

function ColumnRow({
  column,
  nameOf,
  field,
  reason,
  setFields,
}: {
  column: NonNullable<IntakePageQuery['intake']>['columns'][number];
  nameOf: (column: NonNullable<IntakePageQuery['intake']>['columns'][number]) => string;
  field: IntakeField | null;
  reason: IntakeReason | null;
  setFields: Dispatch<SetStateAction<readonly (IntakeField | null)[]>>;
}) {
  const { t } = useTranslation('intake');
  // Choosing a field for one column takes it from another.
  const choose = (at: number, field: IntakeField | null) =>
    setFields((before) =>
      before.map((one, index) => (index === at ? field : one === field && field !== null ? null : one)),
    );
  return (
    <tr>
      <th scope="row">{nameOf(column)}</th>
      <td className="quiet">{column.samples.length > 0 ? column.samples.join(' ／ ') : t('columns.empty')}</td>
      <td>
        <Select<IntakeField | ''>
          aria-label={t('columns.fieldOf', { column: nameOf(column) })}
          value={field ?? ''}
          onChange={(value) => choose(column.column, value === '' ? null : value)}
          options={[
            { value: '', label: t('columns.leftOut') },
            ...FIELDS.map((value) => ({ value, label: t(`field.${value}`) })),
          ]}
          style={{ width: 200 }}
        />
      </td>
      <td>{reason && <Tag tone="calm">{t(`reason.${reason}`)}</Tag>}</td>
    </tr>
  );
}

function OriginForm({
  intake,
  fields,
  onChecked,
}: {
  intake: Intake;
  fields: readonly (IntakeField | null)[];
  onChecked: () => void;
}) {
  const { t } = useTranslation('intake');
  const [source, setSource] = useState(intake.source ?? t(`sourceOf.${intake.kind}`));
  const [name, setName] = useState(intake.mappingName ?? '');
  const [check, { busy }] = useCommand(Check);
  const missing =
    source.trim() === ''
      ? t('columns.sourceNeeded')
      : !fields.includes('TITLE') && !fields.includes('BODY')
        ? t('refusal.NO_WORDS_COLUMN')
        : null;
  const next = async () => {
    const outcome = await check({
      id: intake.id,
      version: intake.version,
      input: { source, mappingName: name.trim() || null, columns: fields.map((field, column) => ({ column, field })) },
    });
    if (outcome.ok || outcome.why.code === 'CONFLICT') onChecked();
  };
  return (
    <Panel title={t('columns.origin')}>
      <Form layout="vertical" className="intake-origin" onFinish={next}>
        <Form.Item label={t('source')} extra={t('columns.sourceHint')} htmlFor="intake-source">
          <Input id="intake-source" value={source} maxLength={40} onChange={({ target }) => setSource(target.value)} />
        </Form.Item>
        <Form.Item label={t('columns.keepAs')} extra={t('columns.keepHint')} htmlFor="intake-name">
          <Input
            id="intake-name"
            value={name}
            placeholder={source}
            maxLength={40}
            onChange={({ target }) => setName(target.value)}
          />
        </Form.Item>
        <DisabledReason reason={missing}>
          <Button type="primary" htmlType="submit" loading={busy}>
            {t('columns.check')}
          </Button>
        </DisabledReason>
      </Form>
    </Panel>
  );
}

function RowsPreview({
  intake,
  nameOf,
}: {
  intake: Intake;
  nameOf: (column: NonNullable<IntakePageQuery['intake']>['columns'][number]) => string;
}) {
  const { t } = useTranslation('intake');
  return (
    <Panel title={t('columns.preview')}>
      <div className="intake-columns-scroll">
        <table className="intake-columns">
          <thead>
            <tr>
              <th scope="col">{t('rowNumber')}</th>
              {intake.columns.map((column) => (
                <th scope="col" key={column.column}>
                  {nameOf(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {intake.rows.nodes.map(({ rowNumber, cells }) => (
              <tr key={rowNumber}>
                <td className="num">{rowNumber}</td>
                {intake.columns.map(({ column }) => (
                  <td key={column}>
                    <div className="intake-cell">{cells[column]}</div>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
