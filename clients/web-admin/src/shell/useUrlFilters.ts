import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

export type Filters<Key extends string> = Partial<Record<Key, string>>;
/** Changes some; what is null or undefined is let go. */
export type SetFilters<Key extends string> = (change: Partial<Record<Key, string | null | undefined>>) => void;

/**
 * The filters of a list, kept in the address: a colleague who opens the link sees the same list, and going back gives
 * the last one. Values are strings; an empty value removes the filter. `keys` must be a constant.
 */
export function useUrlFilters<const Key extends string>(keys: readonly Key[]) {
  const [params, setParams] = useSearchParams();
  const filters = useMemo(() => {
    const found: Filters<Key> = {};
    for (const key of keys) {
      const value = params.get(key);
      if (value) found[key] = value;
    }
    return found;
  }, [params, keys]);

  const setFilters: SetFilters<Key> = useCallback(
    (change) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [key, value] of Object.entries(change)) {
            if (value) next.set(key, String(value));
            else next.delete(key);
          }
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );

  const clear = useCallback(
    () => setFilters(Object.fromEntries(keys.map((key) => [key, null])) as Record<Key, null>),
    [keys, setFilters],
  );

  return { filters, setFilters, clear, filtered: Object.keys(filters).length > 0 };
}
