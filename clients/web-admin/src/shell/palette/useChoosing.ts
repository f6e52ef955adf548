import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useViewer } from '../../viewer';
import { sidebarOf } from '../sidebar';
import { begunBy } from './acts';
import { type Choice, findPages, type Initials } from './find-pages';
import { useRecent } from './useRecent';
import { useRecords } from './useRecords';

/** Beside records so many pages; alone more. */
const PAGES_BESIDE = 4;
const PAGES = 9;
/** As the slips have it: neither 0 and O nor 1, I and L. */
const CODE = /^[2-9A-HJKMNP-Z]{8,12}$/;

/** What goes with what was typed, and which of it the keys are on. */
export function useChoosing(onClose: () => void) {
  const { t } = useTranslation('palette');
  const go = useNavigate();
  const [typed, type] = useState('');
  const [at, setAt] = useState(0);
  const [recent, visit] = useRecent();
  const initials = useInitials();
  const { records, looking } = useRecords(typed);
  const looked = typed.trim();

  const pages = usePages();
  const known = [...pages, ...recent.filter(({ to }) => !pages.some((page) => page.to === to))];
  const lately = recent.map(({ to }) => to);
  const near = findPages(known, typed, lately, initials).slice(0, records.length > 0 ? PAGES_BESIDE : PAGES);
  const found = records.filter(({ to }) => !near.some((one) => one.to === to));
  const code = looked.toUpperCase().replaceAll(/[\s-]/g, '');
  const beside: readonly Choice[] = [
    ...(CODE.test(code) ? [{ to: `/portal/t/${code}`, name: t('code', { code }), group: null }] : []),
    ...(looked ? [{ to: `/search?q=${encodeURIComponent(looked)}`, name: t('search', { looked }), group: null }] : []),
  ];
  const choices = [...near, ...found, ...beside];
  const chosen = Math.max(0, Math.min(at, choices.length - 1));
  const open = (choice: Choice | undefined) => {
    if (!choice) return;
    if (!beside.includes(choice)) visit(choice);
    onClose();
    // Pages of the public are another client's.
    if (choice.to.startsWith('/portal/')) window.location.assign(choice.to);
    else go(choice.to);
  };
  const press = (event: React.KeyboardEvent) => {
    // Enter and arrows belong to the input method while it composes.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') open(choices[chosen]);
    else if (event.key === 'ArrowDown') setAt((chosen + 1) % choices.length);
    else if (event.key === 'ArrowUp') setAt((chosen + choices.length - 1) % choices.length);
    else return;
    event.preventDefault();
  };
  const setTyped = (text: string) => {
    type(text);
    setAt(0);
  };
  return { typed, setTyped, choices, chosen, looking, open, press };
}

/** Pages of the sidebar, and what can be begun. */
function usePages(): readonly Choice[] {
  const { t } = useTranslation('palette');
  const viewer = useViewer();
  return useMemo(() => {
    const { first, groups } = sidebarOf(viewer);
    const pages = [
      ...first.map(({ to, label }) => ({ to, name: t(label as never), group: null })),
      ...groups.flatMap(({ group, entries }) =>
        entries.map(({ to, label }) => ({ to, name: t(label as never), group: t(`shell:group.${group}`) })),
      ),
    ];
    const acts = begunBy(viewer).map(({ to, label }) => ({ to, name: t(label as never), group: t('group.act') }));
    return [...pages, ...acts];
  }, [viewer, t]);
}

/** The readings are loaded when somebody opens this, and not before. */
function useInitials(): Initials | null {
  const [initials, setInitials] = useState<Initials | null>(null);
  useEffect(() => {
    import('pinyin-pro')
      .then(({ pinyin }) =>
        setInitials(
          () => (name: string) => pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' }).join(''),
        ),
      )
      // Without them words still find everything.
      .catch(() => undefined);
  }, []);
  return initials;
}
