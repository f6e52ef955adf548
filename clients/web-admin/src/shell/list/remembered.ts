import { recall, remember } from '@bandeng/ui';
import { useState } from 'react';
import type { ListName } from '../../generated/graphql';
import { useViewer } from '../../viewer';

/** How somebody likes a list on this device. */
export interface Liking {
  /** Keys of the columns that are left out. */
  readonly hidden: readonly string[];
  readonly dense: boolean;
}
const USUAL: Liking = { hidden: [], dense: false };

/** Kept by person: two who share a desk do not share columns. */
export function useLiking(name: ListName): readonly [Liking, (change: Partial<Liking>) => void] {
  const key = `bandeng.list.${useViewer().id}.${name}`;
  const [liking, setLiking] = useState(() => read(recall(key)));
  return [
    liking,
    (change) => {
      const next = { ...liking, ...change };
      remember(key, JSON.stringify(next));
      setLiking(next);
    },
  ];
}

/** What an older page or another hand left there asks for nothing. */
function read(kept: string | null): Liking {
  try {
    const { hidden, dense } = JSON.parse(kept ?? 'null') as { hidden?: unknown; dense?: unknown };
    return { hidden: Array.isArray(hidden) ? hidden.map(String) : [], dense: dense === true };
  } catch {
    return USUAL;
  }
}
