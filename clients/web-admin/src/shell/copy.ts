/** Puts text on the clipboard, by the old way that needs no https. False: the browser did not let it. */
export function copyText(text: string): boolean {
  return copyAs({ 'text/plain': text });
}

/** The same of formatted text. */
export function copyHtml(html: string): boolean {
  return copyAs({ 'text/html': html, 'text/plain': html.replace(/<[^>]*>/g, '') });
}

function copyAs(formats: Readonly<Record<string, string>>): boolean {
  const put = (event: ClipboardEvent) => {
    for (const [format, text] of Object.entries(formats)) event.clipboardData?.setData(format, text);
    event.preventDefault();
  };
  // Where nothing is selected browsers copy nothing.
  const box = Object.assign(document.createElement('textarea'), { value: formats['text/plain'] });
  document.body.append(box);
  box.select();
  document.addEventListener('copy', put);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', put);
    box.remove();
  }
}
