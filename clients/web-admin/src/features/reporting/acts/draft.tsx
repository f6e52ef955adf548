import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../../generated';
import type { ReportKind } from '../../../generated/graphql';
import { defineAct, type Sending } from '../../../shell/acts/define-act';
import { lastQuarter, months, quarters, years } from '../periods';

const Held = graphql(`
  query ReportConsultations {
    consultations(first: 100, filter: { statuses: [MINUTES_DRAFT, MINUTES_CONFIRMED, TRACKING, EVALUATED, ARCHIVED] }) {
      nodes { id title }
    }
  }
`);

export interface Desk {
  readonly isHouse: boolean;
}

interface Filled {
  kind: ReportKind;
  startsOn?: string;
  month?: string;
  year?: string;
  consultationId?: string;
}

/** 起草: which kind, of which period or which consultation. */
export const draft = defineAct({
  document: graphql(`
  mutation DraftOtherReport($input: DraftReportInput!) {
    draftReport(input: $input) { ... on ReportChanged { id version status } ... on ReportingRefusal { code } }
  }
`),
  words: { title: 'reporting:act.DRAFT', done: 'reporting:done.DRAFT', hint: 'reporting:hint.DRAFT' },
  Fields: DraftFields,
  blank: (): Partial<Filled> => ({
    ...{ kind: 'CONSULTATION', startsOn: lastQuarter().startsOn, month: months()[0]?.startsOn ?? '' },
  }),
  variables: (_desk: Desk, { kind, startsOn, month, year, consultationId }: Filled, { clientMutationId }: Sending) => ({
    input: {
      ...{ kind, committeeId: null, clientMutationId },
      startsOn: startOf(kind, { startsOn, month, year }),
      consultationId: kind === 'CONSULTATION' ? (consultationId ?? null) : null,
    },
  }),
});

/** A day of the period that was chosen for a report of this kind. */
function startOf(kind: ReportKind, { startsOn, month, year }: Pick<Filled, 'startsOn' | 'month' | 'year'>) {
  if (kind === 'CONSULTATION') return null;
  if (kind === 'YEAR' || kind === 'PLACEMENTS_YEAR') return `${year}-01-01`;
  return (kind === 'PLACEMENTS_MONTH' ? month : startsOn) ?? null;
}

function DraftFields({ subject: { isHouse } }: { subject: Desk }) {
  const { t } = useTranslation('reporting');
  const kind = Form.useWatch<ReportKind | undefined>('kind') ?? 'CONSULTATION';
  const kinds: readonly ReportKind[] = [
    'CONSULTATION',
    'QUARTER',
    'YEAR',
    ...(isHouse ? (['DEPARTMENTS', 'PLACEMENTS_MONTH', 'PLACEMENTS_YEAR'] as const) : []),
  ];
  return (
    <>
      <Form.Item name="kind" label={t('col.kind')} rules={[{ required: true }]}>
        <Select options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))} />
      </Form.Item>
      {kind === 'CONSULTATION' && <ConsultationField />}
      {(kind === 'YEAR' || kind === 'PLACEMENTS_YEAR') && (
        <Form.Item name="year" label={t('period')} rules={[{ required: true }]}>
          <Select options={years().map((year) => ({ value: String(year), label: t('yearOf', { year }) }))} />
        </Form.Item>
      )}
      {kind === 'PLACEMENTS_MONTH' && (
        <Form.Item name="month" label={t('period')} rules={[{ required: true }]}>
          <Select
            options={months().map(({ startsOn, year, month }) => ({
              value: startsOn,
              label: t('monthOf', { year, month }),
            }))}
          />
        </Form.Item>
      )}
      {(kind === 'QUARTER' || kind === 'DEPARTMENTS') && (
        <Form.Item name="startsOn" label={t('period')} rules={[{ required: true }]}>
          <Select
            options={quarters().map(({ startsOn, year, number }) => ({
              value: startsOn,
              label: t('quarterOf', { year, quarter: t(`quarter.${number}`) }),
            }))}
          />
        </Form.Item>
      )}
    </>
  );
}

function ConsultationField() {
  const { t } = useTranslation('reporting');
  const [{ data }] = useQuery({ query: Held });
  return (
    <Form.Item name="consultationId" label={t('consultation')} rules={[{ required: true }]}>
      <Select
        showSearch
        optionFilterProp="label"
        options={(data?.consultations.nodes ?? []).map(({ id, title }) => ({ value: id, label: title }))}
      />
    </Form.Item>
  );
}
