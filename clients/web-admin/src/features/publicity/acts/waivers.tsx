import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { ReasonFor } from './fields';
import type { Shown } from './shown';

/** A warning is signed with a reason that stays; an error only in spite, with a reason, and stays flagged. */
export function WaiverFields({ subject }: { subject: Shown }) {
  const { t } = useTranslation('publicity');
  const errors = subject.findings.filter(({ severity }) => severity === 'ERROR');
  return (
    <>
      {errors.length > 0 && (
        <>
          <Alert
            type="error"
            showIcon
            message={t('sign.errors', { count: errors.length })}
            description={errors.map(({ words }) => `“${words}”`).join('，')}
            style={{ marginBottom: 16 }}
          />
          <ReasonFor name="inSpiteOf" label={t('sign.inSpiteOf')} />
        </>
      )}
      {warningsOf(subject).map(({ key, words, record }) => (
        <ReasonFor key={key} name={fieldOf(key)} label={t('sign.warning', { words, record })} />
      ))}
    </>
  );
}

/** Each once: the same words at two places are one finding. */
const warningsOf = ({ findings, waivers }: Shown) => {
  const accepted = new Set(waivers.map(({ findingKey }) => findingKey));
  const open = findings.filter(({ severity, key }) => severity === 'WARNING' && !accepted.has(key));
  return [...new Map(open.map((finding) => [finding.key, finding])).values()];
};
const fieldOf = (key: string) => `warning.${key}`;

/** What was filled in, as it is sent. */
export function waiversOf(subject: Shown, filled: Readonly<Record<string, unknown>>) {
  const inSpiteOf = filled.inSpiteOf;
  return {
    waivers: warningsOf(subject).map(({ key }) => ({ findingKey: key, reason: String(filled[fieldOf(key)] ?? '') })),
    inSpiteOf: typeof inSpiteOf === 'string' && inSpiteOf ? inSpiteOf : null,
  };
}
