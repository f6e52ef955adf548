import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../both-sides/both-sides.module.css';
import { useShownDialog } from '../both-sides/useShownDialog';
import { scaleWithin } from '../image';
import ownStyles from './CoverPicture.module.css';
import { boxBetween, type Cover, drawCovered } from './cover';

type Tool = 'BOX' | 'BRUSH';
const MOST_SIDE = 1920;

/**
 * Covers faces and plates by finger or mouse before a picture is released: boxes, a brush, or the whole picture. Nothing is
 * recognised and nothing leaves the page until it is done.
 */
export function CoverPicture({
  picture,
  doneLabel,
  onDone,
  onCancel,
}: {
  picture: Blob;
  /** What the last button says, where the covered copy does more than wait to be sent. */
  doneLabel?: string;
  onDone: (covered: File) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation('evidence');
  const dialog = useShownDialog();
  const [tool, setTool] = useState<Tool>('BOX');
  const { image, failed } = usePictureOf(picture);
  const { canvas, covers, setCovers, strokes } = useCovering(image, tool);
  const done = () => {
    canvas.current?.toBlob(
      (blob) => blob && onDone(new File([blob], 'covered.jpg', { type: 'image/jpeg' })),
      'image/jpeg',
      0.85,
    );
  };
  return (
    <dialog ref={dialog} className="cover-picture" aria-label={t('cover.title')} onCancel={onCancel}>
      <header>
        <h2>{t('cover.title')}</h2>
        <p>{t('cover.hint')}</p>
      </header>
      {failed ? (
        <p role="alert">{t('cover.failed')}</p>
      ) : (
        <canvas ref={canvas} aria-label={t('cover.picture', { count: covers.length })} {...strokes} />
      )}
      <CoverTools tool={tool} setTool={setTool} covers={covers} setCovers={setCovers} />
      <footer>
        <button type="button" onClick={onCancel}>
          {t('common:verb.cancel')}
        </button>
        <button type="button" className={styles.strong} disabled={covers.length === 0} onClick={done}>
          {doneLabel ?? t('cover.done')}
        </button>
      </footer>
    </dialog>
  );
}

/** The picture as the browser has decoded it, once it has. */
function usePictureOf(picture: Blob): { image: HTMLImageElement | null; failed: boolean } {
  const [image, setImage] = useState<HTMLImageElement | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const address = URL.createObjectURL(picture);
    const loading = new Image();
    loading.onload = () => setImage(loading);
    loading.onerror = () => setFailed(true);
    loading.src = address;
    return () => URL.revokeObjectURL(address);
  }, [picture]);
  return { image, failed };
}

/** What is covered so far, drawn on the canvas, and what pointers on it do. */
function useCovering(image: HTMLImageElement | null, tool: Tool) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [covers, setCovers] = useState<readonly Cover[]>([]);
  const [drawing, setDrawing] = useState<Cover | null>(null);
  const from = useRef<readonly [number, number] | null>(null);
  useEffect(() => {
    const paper = canvas.current;
    if (!image || !paper) return;
    const size = scaleWithin(image.naturalWidth, image.naturalHeight, MOST_SIDE);
    if (paper.width !== size.width || paper.height !== size.height) Object.assign(paper, size);
    drawCovered(paper, image, drawing ? [...covers, drawing] : covers);
  }, [image, covers, drawing]);

  const down = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.setPointerCapture?.(event.pointerId);
    const point = at(event);
    from.current = point;
    const radius = Math.max(event.currentTarget.width, event.currentTarget.height) / 36;
    if (tool === 'BRUSH') setDrawing({ kind: 'BRUSH', radius, points: [point] });
  };
  const move = (event: PointerEvent<HTMLCanvasElement>) => {
    if (!from.current) return;
    const point = at(event);
    const { width, height } = event.currentTarget;
    if (tool === 'BOX') setDrawing(boxBetween(from.current, point, width, height));
    else setDrawing((before) => (before?.kind === 'BRUSH' ? { ...before, points: [...before.points, point] } : before));
  };
  const up = () => {
    from.current = null;
    if (drawing) setCovers([...covers, drawing]);
    setDrawing(null);
  };
  const strokes = { onPointerDown: down, onPointerMove: move, onPointerUp: up, onPointerCancel: up };
  return { canvas, covers, setCovers, strokes };
}

/** Where the pointer is, in the picture's own pixels. */
function at(event: PointerEvent<HTMLCanvasElement>): readonly [number, number] {
  const paper = event.currentTarget;
  const { left, top, width, height } = paper.getBoundingClientRect();
  return [((event.clientX - left) / width) * paper.width, ((event.clientY - top) / height) * paper.height];
}

function CoverTools({
  tool,
  setTool,
  covers,
  setCovers,
}: {
  tool: Tool;
  setTool: (next: Tool) => void;
  covers: readonly Cover[];
  setCovers: (next: readonly Cover[]) => void;
}) {
  const { t } = useTranslation('evidence');
  return (
    <div className={ownStyles.coverTools}>
      {(['BOX', 'BRUSH'] as const).map((one) => (
        <button key={one} type="button" aria-pressed={tool === one} onClick={() => setTool(one)}>
          {t(`cover.tool.${one}`)}
        </button>
      ))}
      <button type="button" onClick={() => setCovers([...covers, { kind: 'WHOLE' }])}>
        {t('cover.whole')}
      </button>
      <button type="button" disabled={covers.length === 0} onClick={() => setCovers(covers.slice(0, -1))}>
        {t('cover.undo')}
      </button>
    </div>
  );
}
