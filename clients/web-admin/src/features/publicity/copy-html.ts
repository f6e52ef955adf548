/** Puts formatted text on the clipboard. Over plain http browsers have no clipboard of their own: a selection is copied then. */
export async function copyHtml(html: string): Promise<boolean> {
  if (typeof ClipboardItem !== 'undefined') {
    try {
      const type = 'text/html';
      const written = navigator.clipboard?.write([new ClipboardItem({ [type]: new Blob([html], { type }) })]);
      if (written) {
        await written;
        return true;
      }
    } catch {
      // Refused, or an older browser: the other way.
    }
  }
  return copyBySelection(html);
}

function copyBySelection(html: string): boolean {
  const copied = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', html.replace(/<[^>]*>/g, ''));
    event.preventDefault();
  };
  document.addEventListener('copy', copied);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', copied);
  }
}
