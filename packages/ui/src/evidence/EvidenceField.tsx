import type { ReactNode } from 'react';
import { type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compressImage } from '../image';
import { CoverPicture } from './CoverPicture';
import styles from './EvidenceField.module.css';
import { type Evidence, type Pair, type Paper, type Picture, picturesIn } from './evidence';
import { keepingFile, useKeepingFiles } from './keeping-files';

/** Where picked files are kept until they are sent: on the server at a desk, on the phone on the road. */
export interface EvidenceStore {
  /** Keeps a file and answers its key, or why not in words. */
  keep(file: File): Promise<{ readonly key: string } | { readonly problem: string }>;
  urlOf(key: string): string;
  blobOf(key: string): Promise<Blob | null>;
}

const PICTURES_MAX = 9;
const DOCUMENTS_MAX = 5;

type Slot = { readonly at: 'PHOTO' } | { readonly at: 'BEFORE' | 'AFTER'; readonly pair: number };

/** One place before and after, other photographs, and documents; faces and plates can be covered before they are sent. */
export function EvidenceField({
  value,
  onChange,
  store,
  withPairs = true,
  withDocuments = true,
}: {
  value: Evidence;
  onChange: (next: Evidence) => void;
  store: EvidenceStore;
  withPairs?: boolean;
  withDocuments?: boolean;
}) {
  const { t } = useTranslation('evidence');
  const busy = useKeepingFiles();
  const files = useEvidenceFiles({ value, onChange, store });
  const { change, room, take, cover } = files;
  const remove = (picture: Picture) => change(mapped(value, (one) => (one.key === picture.key ? null : one)));
  const tile = (picture: Picture, label: string) => (
    <figure className={styles.evidenceTile}>
      <img src={store.urlOf(picture.key)} alt={label} />
      <figcaption>
        {picture.original && <span className={styles.covered}>{t('cover.covered')}</span>}
        <button type="button" onClick={() => cover(picture)} aria-label={`${t('cover.act')} · ${label}`}>
          {t('cover.act')}
        </button>
        <button type="button" onClick={() => remove(picture)} aria-label={`${t('common:verb.remove')} · ${label}`}>
          {t('common:verb.remove')}
        </button>
      </figcaption>
    </figure>
  );
  return (
    <div className={styles.evidenceField}>
      {withPairs && <Pairs value={value} tile={tile} room={room} take={take} change={change} />}
      <PhotoList value={value} tile={tile} room={room} take={take} />
      {withDocuments && (
        <PaperList
          value={value}
          change={change}
          setProblem={files.setProblem}
          keep={files.keep}
          latest={files.latest}
        />
      )}
      <p className={styles.evidenceNote} role="status">
        {busy ? t('busy') : t('note', { count: room })}
      </p>
      {files.problem && <p role="alert">{files.problem}</p>}
      {files.covering && (
        <CoverPicture picture={files.covering.blob} onDone={files.covered} onCancel={files.leaveCover} />
      )}
    </div>
  );
}

/** Keeps what is picked, and covered copies beside their originals; one file after another writes into the newest value. */
function useEvidenceFiles({
  value,
  onChange,
  store,
}: {
  value: Evidence;
  onChange: (next: Evidence) => void;
  store: EvidenceStore;
}) {
  const { t } = useTranslation('evidence');
  const [problem, setProblem] = useState<string | null>(null);
  const [covering, setCovering] = useState<{ readonly picture: Picture; readonly blob: Blob } | null>(null);
  const latest = useRef(value);
  latest.current = value;
  const room = PICTURES_MAX - picturesIn(value).length;
  const change = (next: Evidence) => {
    latest.current = next;
    onChange(next);
  };

  const keep = async (file: File, isPicture: boolean): Promise<Picture | null> => {
    const kept = await keepingFile(async () => store.keep(isPicture ? await compressImage(file) : file));
    if ('key' in kept) return { key: kept.key, name: file.name };
    setProblem(kept.problem);
    return null;
  };
  const take = async (files: readonly File[], slot: Slot) => {
    setProblem(null);
    for (const file of files.slice(0, slot.at === 'PHOTO' ? room : 1)) {
      const picture = await keep(file, true);
      if (picture) change(placed(latest.current, slot, picture));
    }
  };
  const cover = async (picture: Picture) => {
    const blob = await store.blobOf((picture.original ?? picture).key);
    if (blob) setCovering({ picture, blob });
    else setProblem(t('cover.failed'));
  };
  const covered = async (file: File) => {
    const { picture } = covering as NonNullable<typeof covering>;
    setCovering(null);
    const copy = await keep(file, false);
    if (!copy) return;
    const original = picture.original ?? { key: picture.key, name: picture.name };
    const name = picture.name.replace(/(\.[^.]*)?$/, '.jpg');
    change(mapped(latest.current, (one) => (one.key === picture.key ? { key: copy.key, name, original } : one)));
  };
  const leaveCover = () => setCovering(null);
  return { room, latest, change, keep, take, cover, covered, covering, leaveCover, problem, setProblem };
}

function Pairs({
  value,
  tile,
  room,
  take,
  change,
}: {
  value: Evidence;
  tile: (picture: Picture, label: string) => ReactNode;
  room: number;
  take: (files: readonly File[], slot: Slot) => Promise<void>;
  change: (next: Evidence) => void;
}) {
  const { t } = useTranslation('evidence');
  return (
    <>
      {value.pairs.map((pair, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a pair has no name but its place.
        <div key={index} className={styles.evidencePair}>
          {(['before', 'after'] as const).map((side) => {
            const label = t('pair.side', { side: t(`pair.${side}`), count: index + 1 });
            const picture = pair[side];
            return picture ? (
              <div key={side}>{tile(picture, label)}</div>
            ) : (
              <PickButton
                key={side}
                label={label}
                text={t(`pair.${side}`)}
                accept="image/*"
                disabled={room === 0}
                onPick={(files) => take(files, { at: side === 'before' ? 'BEFORE' : 'AFTER', pair: index })}
              />
            );
          })}
        </div>
      ))}
      <button
        type="button"
        className={styles.evidenceMore}
        disabled={room < 2}
        onClick={() => change({ ...value, pairs: [...value.pairs, { before: null, after: null }] })}
      >
        {t('pair.add')}
      </button>
    </>
  );
}

function PhotoList({
  value,
  tile,
  room,
  take,
}: {
  value: Evidence;
  tile: (picture: Picture, label: string) => ReactNode;
  room: number;
  take: (files: readonly File[], slot: Slot) => Promise<void>;
}) {
  const { t } = useTranslation('evidence');
  return (
    <ul className={styles.evidenceList} aria-label={t('photos')}>
      {value.photos.map((picture, index) => (
        <li key={picture.key}>{tile(picture, `${t('photos')} ${index + 1}`)}</li>
      ))}
      {room > 0 && (
        <li>
          <PickButton
            label={t('photos')}
            text={t('take')}
            accept="image/*"
            multiple
            onPick={(files) => take(files, { at: 'PHOTO' })}
          />
        </li>
      )}
    </ul>
  );
}

function PaperList({
  value,
  change,
  setProblem,
  keep,
  latest,
}: {
  value: Evidence;
  change: (next: Evidence) => void;
  setProblem: (next: string | null) => void;
  keep: (file: File, isPicture: boolean) => Promise<Picture | null>;
  latest: RefObject<Evidence>;
}) {
  const { t } = useTranslation('evidence');
  const takePapers = async (files: readonly File[]) => {
    setProblem(null);
    for (const file of files.slice(0, DOCUMENTS_MAX - value.documents.length)) {
      const paper = await keep(file, false);
      if (paper) change({ ...latest.current, documents: [...latest.current.documents, paper] });
    }
  };
  return (
    <ul className={styles.evidencePapers} aria-label={t('documents')}>
      {value.documents.map((paper) => (
        <li key={paper.key}>
          <span>{paper.name}</span>
          <button type="button" onClick={() => change({ ...value, documents: without(value.documents, paper) })}>
            {t('common:verb.remove')}
          </button>
        </li>
      ))}
      {value.documents.length < DOCUMENTS_MAX && (
        <li>
          <PickButton
            label={t('documents')}
            text={t('addDocument')}
            accept="application/pdf"
            multiple
            onPick={takePapers}
          />
        </li>
      )}
    </ul>
  );
}

function PickButton({
  label,
  text,
  onPick,
  disabled,
  ...input
}: {
  label: string;
  text: string;
  accept: string;
  multiple?: boolean;
  disabled?: boolean;
  onPick: (files: readonly File[]) => void;
}) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="take" disabled={disabled} onClick={() => picker.current?.click()}>
        {text}
      </button>
      <input
        ref={picker}
        {...input}
        className="visually-hidden"
        type="file"
        aria-label={label}
        tabIndex={-1}
        onChange={(event) => {
          onPick([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </>
  );
}

function placed(evidence: Evidence, slot: Slot, picture: Picture): Evidence {
  if (slot.at === 'PHOTO') return { ...evidence, photos: [...evidence.photos, picture] };
  const side = slot.at === 'BEFORE' ? 'before' : 'after';
  return {
    ...evidence,
    pairs: evidence.pairs.map((pair, index) => (index === slot.pair ? { ...pair, [side]: picture } : pair)),
  };
}

function mapped(evidence: Evidence, change: (picture: Picture) => Picture | null): Evidence {
  const pairs: Pair[] = evidence.pairs.map(({ before, after }) => ({
    before: before && change(before),
    after: after && change(after),
  }));
  const isThere = (picture: Picture | null): picture is Picture => picture !== null;
  return {
    ...evidence,
    pairs: pairs.filter(({ before, after }) => before || after),
    photos: evidence.photos.map(change).filter(isThere),
  };
}

const without = (papers: readonly Paper[], gone: Paper) => papers.filter(({ key }) => key !== gone.key);
