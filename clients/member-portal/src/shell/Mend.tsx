import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Button } from 'antd-mobile';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from './act';
import { type CorrectedField, CorrectSheet, type Said } from './CorrectSheet';

type Says = Readonly<Record<string, string>>;

/** A button that opens a sheet: the texts as they stand, why, and save. */
export function Mend<Data, Input extends object>({
  document,
  label,
  done,
  fields = [],
  said = {},
  input,
  onDone,
  children,
}: {
  document: TypedDocumentNode<Data, { input: Input }>;
  /** Left out: 更正. */
  label?: string;
  /** Left out: 已更正. */
  done?: string;
  fields?: readonly CorrectedField[];
  said?: Said;
  input: (says: Says, reason: string) => NoInfer<Input>;
  onDone: () => void;
  children?: ReactNode;
}) {
  const { t } = useTranslation('corrections');
  const [open, setOpen] = useState(false);
  const [run, { busy }] = useCommand(document, { done: done ?? t('done') });
  const save = async (says: Says, reason: string) => {
    const outcome = await run({ input: input(says, reason) });
    if (!outcome.ok && outcome.why.code !== 'CONFLICT') return;
    setOpen(false);
    onDone();
  };
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {label ?? t('act')}
      </Button>
      {open && (
        <CorrectSheet
          title={label}
          fields={fields}
          said={said}
          busy={busy}
          onSave={save}
          onClose={() => setOpen(false)}
        >
          {children}
        </CorrectSheet>
      )}
    </>
  );
}
