import type { FileRef } from '@bandeng/graphql-client';
import { type Evidence, noEvidence, type OwnPosition, toFiles } from '@bandeng/ui';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { LookBackFinding, MatterQuery, ResultClass, VerificationFinding } from '../../generated/graphql';
import type { DraftOf } from '../../shell/useDraft';
import { useSend } from '../../shell/useSend';

export type Work = 'REPORT_PROGRESS' | 'REPLY' | 'VERIFY' | 'LOOK_BACK';
export type Matter = NonNullable<MatterQuery['commitment']>;

export const MUTATION = {
  REPORT_PROGRESS: 'reportProgress',
  REPLY: 'replyToCommitment',
  VERIFY: 'verifyCommitment',
  LOOK_BACK: 'recordLookBack',
} as const;

export const TEXT_OF = {
  REPORT_PROGRESS: 'form.text',
  REPLY: 'form.replyText',
  VERIFY: 'form.findingText',
  LOOK_BACK: 'lookBack.text',
} as const;

export interface Words {
  text?: string;
  stageId?: string;
  place?: string;
  finding?: VerificationFinding;
  lookedBack?: LookBackFinding;
  newTitle?: string;
  resultClass?: ResultClass;
  delivered?: string;
  progressIds?: readonly string[];
  reason?: string;
  basis?: string;
  nextLookOn?: string;
  evidence?: Evidence;
  /** The same files in a row, so that the phone keeps them as long as the form. */
  photos?: readonly FileRef[];
}

/** What the act asks of this matter, by what was said so far. */
const askedOf = (act: Work, matter: Matter, said: Words) => ({
  evidence: said.evidence ?? noEvidence,
  place: said.place ?? matter.place ?? '',
  unsolved: said.resultClass === 'D',
  onSite: act === 'VERIFY' || act === 'LOOK_BACK',
  isNew: said.lookedBack === 'NEW_PROBLEM',
  isStillHard: said.lookedBack === 'STILL_HARD',
});

type Asked = ReturnType<typeof askedOf>;

/** The first thing that is still to be said, by its name. */
function useMissing(act: Work, said: Words, { evidence, place, unsolved, onSite, isNew, isStillHard }: Asked) {
  const { t } = useTranslation('commitment');
  return (): string | null => {
    const { text, finding, resultClass, delivered, reason, basis, nextLookOn, progressIds } = said;
    if (act === 'VERIFY' && !finding) return t('form.finding');
    if (act === 'LOOK_BACK' && !said.lookedBack) return t('lookBack.finding');
    if (isNew && !said.newTitle?.trim()) return t('lookBack.newTitle');
    if (isStillHard && !nextLookOn) return t('evidence:nextLook');
    if (act === 'REPLY' && !resultClass) return t('form.resultClass');
    if (act === 'REPLY' && !unsolved && !delivered?.trim()) return t('evidence:delivered');
    if (!text?.trim()) {
      return t(TEXT_OF[act]);
    }
    if (onSite && !place.trim()) return t('form.where');
    if (unsolved && !reason?.trim()) return t('reason');
    if (unsolved && !basis?.trim()) return t('basis');
    if (unsolved && !nextLookOn) return t('evidence:nextLook');
    const shows = toFiles(evidence).files.length + (progressIds?.length ?? 0);
    return act === 'REPLY' && !unsolved && shows === 0 ? t('evidence:shows') : null;
  };
}

/** The act as its mutation takes it. */
function inputOf(act: Work, matter: Matter, said: Words, place: string, position: OwnPosition | null) {
  const { text, stageId, finding, resultClass, delivered, progressIds, reason, basis, nextLookOn } = said;
  const { uses } = toFiles(said.evidence ?? noEvidence);
  const common = { commitmentId: matter.id, text, photoIds: [], fileUses: uses };
  return {
    REPORT_PROGRESS: { ...common, stageId },
    REPLY: { ...common, resultClass, delivered, progressIds, reason, basis, nextLookOn },
    VERIFY: { ...common, finding, place, position },
    LOOK_BACK: { ...common, finding: said.lookedBack, place, position, newTitle: said.newTitle, nextLookOn },
  }[act];
}

/** What is written of one act on a matter: kept on the phone as it is typed, handed in when nothing is missing. */
export function useWork({ act, matter, draft }: { act: Work; matter: Matter; draft: DraftOf<Words> }) {
  const { t } = useTranslation('commitment');
  const go = useNavigate();
  const [said, setSaid] = useState<Words>(draft.words ?? {});
  const [position, setPosition] = useState<OwnPosition | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [send, { busy }] = useSend({ done: t(`did.${act}`) });
  const asked = askedOf(act, matter, said);
  const missing = useMissing(act, said, asked);
  const say = (more: Words) => {
    const next = { ...said, ...more };
    if (more.evidence) next.photos = toFiles(more.evidence).files;
    setSaid(next);
    draft.save(next);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const lacking = missing();
    if (lacking) return setProblem(t('common:requiredOf', { what: lacking }));
    setProblem(null);
    const outcome = await send({
      act: MUTATION[act],
      lane: matter.id,
      about: matter.demandTitle,
      title: t(`act.${act}`),
      path: `/commitments/${matter.id}/${act.toLowerCase()}`,
      draft,
      words: said,
      photos: { field: 'photoIds', files: toFiles(asked.evidence).files },
      input: inputOf(act, matter, said, asked.place, position),
    });
    if (outcome === 'SENT' || outcome === 'KEPT') go(`/commitments/${matter.id}`, { replace: true });
  };
  return { act, matter, said, ...asked, say, setPosition, problem, busy, submit };
}

export type Writing = ReturnType<typeof useWork>;
