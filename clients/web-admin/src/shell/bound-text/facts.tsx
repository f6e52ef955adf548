import { createContext, useContext } from 'react';
import { type FactAttributes, factKey } from './doc';

/** A fact as it stands now. */
export interface ShownFact {
  readonly key: string;
  readonly value: string;
  readonly label: string;
  readonly asOf: string;
  readonly gone: boolean;
}

/** What the references of the text say now, by key; and where its pictures are. */
export interface Shown {
  readonly facts: ReadonlyMap<string, ShownFact>;
  readonly pictures: ReadonlyMap<string, string | null>;
}

export const ShownContext = createContext<Shown>({ facts: new Map(), pictures: new Map() });

export function useFact(attrs: FactAttributes): ShownFact | null {
  return useContext(ShownContext).facts.get(factKey(attrs)) ?? null;
}

/** null: it was not released, or was taken down. */
export function usePicture(fileId: string): string | null {
  const path = useContext(ShownContext).pictures.get(fileId);
  return path === undefined ? `/files/${fileId}` : path;
}
