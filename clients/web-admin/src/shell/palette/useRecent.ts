import { recall, remember } from '@bandeng/ui';
import { useViewer } from '../../viewer';
import { type Choice, KEPT, readRecent } from './find-pages';

/** Where this person went by here, the last first. Names of people are not kept on a device that others may use. */
export function useRecent(): readonly [readonly Choice[], (visited: Choice) => void] {
  const key = `bandeng.palette.${useViewer().id}`;
  const recent = readRecent(recall(key));
  const visit = ({ to, name, group, isPerson }: Choice) => {
    if (isPerson) return;
    const next = [{ to, name, group }, ...recent.filter((one) => one.to !== to)].slice(0, KEPT);
    remember(key, JSON.stringify(next));
  };
  return [recent, visit];
}
