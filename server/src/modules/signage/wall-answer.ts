import { SignageRefusal } from './signage.refusal.js';
import { WallChanged } from './signage.types.js';

/** What an act answers: which row, as it stands once it is written. */
export async function wallAnswer(
  answer: Promise<{ readonly id: string; readonly version: number } | SignageRefusal>,
): Promise<WallChanged | SignageRefusal> {
  const made = await answer;
  if (made instanceof SignageRefusal) return made;
  return Object.assign(new WallChanged(), { id: made.id, version: made.version });
}
