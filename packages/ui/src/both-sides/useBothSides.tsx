import { type ReactNode, useState } from 'react';
import type { Coded } from '../words';
import { BothSides, type Side } from './BothSides';
import { theirsIn } from './both-sides';

/**
 * An edit somebody else was quicker with: `caught` opens both sides and says whether it did, `send` goes on with what was
 * chosen, over the version that was shown. If a third was quicker still, it asks again.
 */
export function useBothSides<Field extends string>({
  fields,
  mine,
  send,
  read = (values) => values,
}: {
  fields: Readonly<Record<Field, Pick<Side<Field>, 'label' | 'show'>>>;
  /** What this person has written so far. */
  mine: () => Record<Field, string>;
  send: (chosen: Record<Field, string>, version: number) => unknown;
  /** What stands there now, in the form's own manner of writing. */
  read?: (values: Record<Field, string>) => Record<Field, string>;
}): { readonly caught: (why: Coded) => boolean; readonly dialog: ReactNode } {
  const [theirs, setTheirs] = useState<{ version: number; values: Record<Field, string> } | null>(null);
  const names = Object.keys(fields) as Field[];
  const caught = (why: Coded) => {
    const found = theirsIn(why, names);
    setTheirs(found && { ...found, values: read(found.values) });
    return found !== null;
  };
  const own = theirs && mine();
  const dialog = theirs && own && (
    <BothSides
      key={theirs.version}
      sides={names.map((field) => ({ field, ...fields[field], mine: own[field], theirs: theirs.values[field] }))}
      onClose={() => setTheirs(null)}
      onChoose={(chosen) => {
        setTheirs(null);
        send(chosen, theirs.version);
      }}
    />
  );
  return { caught, dialog };
}
