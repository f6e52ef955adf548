import { EmptyState } from '@bandeng/ui';
import { Button } from 'antd-mobile';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { CodeSection } from '../../code-section';
import { Page } from '../../shell/Page';
import { useViewerState } from '../../viewer';
import { forgetCode, isKept, keepCode } from './kept-codes';

/** Every feature that knows something about a tracking code brings a `code-section.tsx`; this page puts them in order. */
const files = import.meta.glob<{ codeSection: CodeSection }>('../*/code-section.tsx', { eager: true });
const sections = Object.values(files)
  .map(({ codeSection }) => codeSection)
  .sort((a, b) => a.order - b.order);

/** One code, in plain words: where it is, who has it, what happened so far. No account needed. */
export function Component() {
  const { code = '' } = useParams();
  return <CodePage key={code} code={code} />;
}

function CodePage({ code }: { code: string }) {
  const { t } = useTranslation('topic');
  const { viewer } = useViewerState();
  const [known, setKnown] = useState<Readonly<Record<number, boolean>>>({});
  const report = useCallback(
    (order: number) => (found: boolean) =>
      setKnown((before) => (before[order] === found ? before : { ...before, [order]: found })),
    [],
  );
  const [kept, setKept] = useState(() => isKept(code));
  const isKnown = sections.some(({ order }) => known[order]);
  const nobodyKnows = sections.every(({ order }) => known[order] === false);
  return (
    <Page title={t('code.title')} lead={t('code.lead', { code: code.toUpperCase() })} back={viewer ? '/' : '/t'}>
      {nobodyKnows && (
        <EmptyState
          icon="eye"
          title={t('code.unknown')}
          hint={t('code.unknownHint')}
          action={
            <Link className="button primary" to="/t">
              {t('code.tryAgain')}
            </Link>
          }
        />
      )}
      {sections.map(({ order, Section }) => (
        <Section key={order} code={code} onKnown={report(order)} />
      ))}
      {isKnown && (
        <Button block aria-pressed={kept} onClick={() => setKept(kept ? forgetCode(code) : keepCode(code))}>
          {t(kept ? 'code.forget' : 'code.follow')}
        </Button>
      )}
    </Page>
  );
}
