/** Something is better shown late than never: a page that goes on loading says so itself. */
const LONGEST_MS = 8000;

/**
 * What the server drew stays until the page itself shows as much, so that nobody who began to read sees it go and come
 * back. Meanwhile the page is laid out, out of sight.
 */
export function takeOver(drawn: HTMLElement, root: HTMLElement): void {
  root.classList.add('behind');
  root.inert = true;
  const seen = new MutationObserver(() => {
    if (root.querySelector('main') && !root.querySelector('[aria-busy="true"]')) show();
  });
  const timer = setTimeout(show, LONGEST_MS);

  function show(): void {
    clearTimeout(timer);
    seen.disconnect();
    drawn.remove();
    root.classList.remove('behind');
    root.inert = false;
  }
  seen.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-busy'] });
}
