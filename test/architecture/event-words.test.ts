import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import audit from '../../clients/web-admin/src/features/audit/audit.zh-CN.js';

const modules = join(import.meta.dirname, '../../server/src/modules');
/** A repair says in the trail what it changed, and is over before the product runs. */
const repairs = {
  calendar: readFileSync(join(import.meta.dirname, '../../server/migrations/0044-calendar-repair.sql'), 'utf8'),
};

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return entry.name.endsWith('.ts') && !entry.name.includes('.test.') ? [readFileSync(path, 'utf8')] : [];
  });
}

/** How each module names what happened in it. */
const named: Readonly<Record<string, RegExp>> = {
  identity: /\bevent\('(\w+)'/g,
  roster: /\bevent\('(\w+)'/g,
  ranking: /rankingEvent\([\w.]+, '(\w+)'/g,
  topic: /: 'topic\.(\w+)',/g,
  topicCall: /^ {2}\| '(\w+)'/gm,
  plan: /: 'plan\.(\w+)',/g,
  consultation: /(?:\brecord\(|consultationEvent\([\w.]+, )'(\w+)'/g,
  meeting: /^ {2}\| '(\w+)'/gm,
  commitment: /^ {2}\| '(\w+)'/gm,
  opinion: /^ {2}\| '(\w+)'/gm,
  duty: /dutyEvent\('(\w+)'/g,
  outreach: /^ {2}\| '(\w+)'/gm,
  display: /'display\.([a-z]\w+(?:ed|un))'/g,
  survey: /surveyEvent\('(\w+)'/g,
  intake: /\bevent\('(\w+)'/g,
  calendar: /'calendar\.(\w+)' as type|type: 'calendar\.(\w+)'/g,
  briefing: /type: 'briefing\.(\w+)'/g,
  search: /type: 'search\.(\w+)'/g,
  notice: /\bevent\('(\w+)'/g,
};

test.each(Object.entries(named))('whatever happens in %s has words in the audit trail', (name, pattern) => {
  const files =
    name === 'topicCall'
      ? [readFileSync(join(modules, 'topic/topic-call.events.ts'), 'utf8')]
      : ['meeting', 'commitment', 'opinion', 'outreach', 'topic'].includes(name)
        ? [readFileSync(join(modules, name, `${name}.events.ts`), 'utf8')]
        : [...sources(join(modules, name)), ...(name in repairs ? [repairs[name as keyof typeof repairs]] : [])];
  const found = new Set(
    files.flatMap((text) => [...text.matchAll(pattern)].map(([, what, repaired]) => what ?? repaired ?? '')),
  );
  const words = audit.event[name as keyof typeof audit.event];
  expect(found.size).toBeGreaterThan(0);
  expect([...found].filter((what) => !(what in words))).toEqual([]);
  expect(Object.keys(words).filter((what) => !found.has(what))).toEqual([]);
});
