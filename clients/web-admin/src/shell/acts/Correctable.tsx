import { SaidBefore, type SaidBefore_correction } from '@bandeng/features/corrections';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FragmentType } from '../../generated';
import { ActForm } from './ActForm';
import type { Act } from './define-act';

/** A button that opens the form of an act. */
export function ActButton<Subject>({
  act,
  subject,
  onDone,
  danger = false,
}: {
  act: Act<Subject>;
  subject: Subject;
  onDone: () => void;
  danger?: boolean;
}) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" danger={danger} onClick={() => setOpen(true)}>
        {t(act.words.title)}
      </Button>
      {open && (
        <ActForm act={act} subject={subject} onDone={onDone} onConflict={onDone} onClose={() => setOpen(false)} />
      )}
    </>
  );
}

/** What a record said before, and the way to put it right for those who may. */
export function Correctable<Subject extends { readonly viewerCanCorrect: boolean }>({
  corrections,
  act,
  subject,
  onDone,
}: {
  corrections: readonly FragmentType<typeof SaidBefore_correction>[];
  act: Act<Subject>;
  subject: Subject;
  onDone: () => void;
}) {
  return (
    <>
      <SaidBefore corrections={corrections} />
      {subject.viewerCanCorrect && <ActButton act={act} subject={subject} onDone={onDone} />}
    </>
  );
}
