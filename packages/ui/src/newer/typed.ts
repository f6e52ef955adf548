/** Fields somebody wrote into, as long as they stand on the page. */
const written = new Set<HTMLInputElement | HTMLTextAreaElement>();

const WORDS = new Set(['text', 'textarea', 'tel', 'email', 'url', 'number']);

const isField = (target: unknown): target is HTMLInputElement | HTMLTextAreaElement =>
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) &&
  WORDS.has(target.type) &&
  target.getAttribute('role') !== 'combobox';

/** Remembers which fields were written into: what stands there may not have been sent yet. */
export function watchTyping(page: Document): void {
  page.addEventListener('input', ({ target }) => isField(target) && written.add(target), true);
}

/** What somebody wrote and the page still shows: a form that was sent has gone or is empty. */
export function typedWords(): readonly { readonly label: string; readonly text: string }[] {
  for (const field of written) if (!field.isConnected || field.value.trim() === '') written.delete(field);
  return [...written].map((field) => ({ label: labelOf(field), text: field.value }));
}

function labelOf(field: HTMLInputElement | HTMLTextAreaElement): string {
  const label = field.labels?.[0]?.textContent ?? field.getAttribute('aria-label') ?? field.placeholder;
  return label.trim();
}
