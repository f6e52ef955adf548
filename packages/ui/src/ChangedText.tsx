import { useMemo } from 'react';
import { wordDiff } from './word-diff';

/** A text with what was taken out and what was put in, told by line and ground and by element, not by colour alone. */
export function ChangedText({ before, after }: { before: string; after: string }) {
  const parts = useMemo(() => wordDiff(before, after), [before, after]);
  return (
    <p className="changed-text">
      {parts.map(({ kind, text }, at) => {
        const key = `${at}${kind}`;
        if (kind === 'ADDED') return <ins key={key}>{text}</ins>;
        if (kind === 'REMOVED') return <del key={key}>{text}</del>;
        return <span key={key}>{text}</span>;
      })}
    </p>
  );
}
