import { type ReactNode, useLayoutEffect, useRef } from 'react';
import styles from './Fit.module.css';

const STEP = 0.04;
const LEAST = 0.5;

/**
 * Words in a room that does not grow: everything in it is sized by `--fit`, which goes down step by step until all of it is
 * there. On a wall nothing is cut off; nobody can scroll.
 */
export function Fit({ className, children }: { className?: string; children: ReactNode }) {
  const room = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const fit = () => {
      const [own, inner] = [room.current, words.current];
      if (!own || !inner || own.clientHeight === 0) return;
      for (let scale = 1; scale >= LEAST; scale -= STEP) {
        inner.style.setProperty('--fit', scale.toFixed(2));
        if (inner.scrollHeight <= own.clientHeight && inner.scrollWidth <= own.clientWidth) return;
      }
    };
    fit();
    // The typeface comes in pieces, each when its first character is asked for.
    const fonts = document.fonts;
    fonts?.addEventListener('loadingdone', fit);
    const watcher = new ResizeObserver(fit);
    if (room.current) watcher.observe(room.current);
    return () => {
      watcher.disconnect();
      fonts?.removeEventListener('loadingdone', fit);
    };
  });

  return (
    <div ref={room} className={`${styles.room}${className ? ` ${className}` : ''}`}>
      <div ref={words} className={styles.words}>
        {children}
      </div>
    </div>
  );
}
