import type { OutputSheet } from '../../../kernel/tabular/index.js';
import type { ImportPlan } from './plan-roster-import.js';
import type { RosterProblem } from './roster-values.js';

/**
 * The rows that were not imported, as a list to correct and import again: the columns of the file, and what is wrong
 * in words the caller chooses.
 */
export function failingRows(
  plan: ImportPlan,
  wording: { readonly heading: string; readonly problem: (problem: RosterProblem) => string },
): Pick<OutputSheet, 'columns' | 'rows'> {
  const failing = plan.rows.filter(({ status }) => status === 'ERROR');
  const headings = [...new Set(failing.flatMap(({ row }) => Object.keys(row.original)))].filter(
    (heading) => heading !== wording.heading,
  );
  return {
    columns: [...headings, wording.heading].map((header) => ({ header })),
    rows: failing.map(({ row, problems }) => [
      ...headings.map((heading) => row.original[heading] ?? ''),
      problems
        .filter(({ severity }) => severity === 'ERROR')
        .map(wording.problem)
        .join('；'),
    ]),
  };
}
