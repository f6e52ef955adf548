import { useKeepingFiles } from '@bandeng/ui';
import { Button } from 'antd-mobile';
import { useTranslation } from 'react-i18next';
import { DraftNotice } from '../../shell/DraftNotice';
import { useKeptQuery } from '../../shell/kept';
import { Page } from '../../shell/Page';
import { Problem } from '../../shell/Problem';
import { type DraftOf, useDraft } from '../../shell/useDraft';
import { WaitingList } from '../../shell/WaitingList';
import styles from './commitment.module.css';
import { MatterDocument } from './documents';
import { type Matter, MUTATION, TEXT_OF, useWork, type Words, type Work } from './useWork';
import {
  FindingField,
  LookBackField,
  NextLookField,
  ReplyFields,
  ShownField,
  SiteFields,
  StageField,
  UnsolvedFields,
  WordsField,
} from './WorkFields';

/** 报进展, 办复, 核实: written on the spot, kept on the phone, sent when there is a signal. */
export function WorkPage({ id, act }: { id: string; act: Work }) {
  const { t } = useTranslation('commitment');
  const { data } = useKeptQuery(MatterDocument, { id }, `matter/${id}`);
  const draft = useDraft<Words>(act.toLowerCase(), id);
  const matter = data?.commitment;
  return (
    <Page title={t(`act.${act}`)} back={`/commitments/${id}`} lead={matter?.demandTitle}>
      <WaitingList act={MUTATION[act]} lane={id} />
      {draft && <DraftNotice draft={draft} />}
      {draft && matter && <WorkForm key={draft.round} act={act} matter={matter} draft={draft} />}
    </Page>
  );
}

function WorkForm({ act, matter, draft }: { act: Work; matter: Matter; draft: DraftOf<Words> }) {
  const { t } = useTranslation('commitment');
  const keeping = useKeepingFiles();
  const work = useWork({ act, matter, draft });
  const { unsolved, onSite, isNew, isStillHard } = work;
  return (
    <form onSubmit={work.submit} className={styles.workForm}>
      {act === 'VERIFY' && <FindingField work={work} />}
      {act === 'LOOK_BACK' && <LookBackField work={work} />}
      {isNew && (
        <WordsField
          work={work}
          name="newTitle"
          label={t('lookBack.newTitle')}
          max={120}
          hint={t('lookBack.newTitleHint')}
        />
      )}
      {onSite && <SiteFields work={work} />}
      {act === 'REPORT_PROGRESS' && <StageField work={work} />}
      {act === 'REPLY' && <ReplyFields work={work} />}
      <WordsField work={work} name="text" label={t(TEXT_OF[act])} max={7000} hint={t('form.textHint')} />
      {unsolved && <UnsolvedFields work={work} />}
      {(unsolved || isStillHard) && <NextLookField work={work} />}
      {!unsolved && <ShownField work={work} />}
      <Problem words={work.problem} />
      <Button block color="primary" type="submit" loading={work.busy} disabled={keeping}>
        {keeping ? t('evidence:busy') : t(`act.${act}`)}
      </Button>
    </form>
  );
}
