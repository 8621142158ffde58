/** Ways off the page that leave the device alone: a file in the author's own folder, the clipboard, paper. */

export function saveFile(name: string, content: string | Uint8Array, type: string): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Prints a page of its own, out of a frame that nobody sees. */
export function printPage(html: string): void {
  document.getElementById('desk-print')?.remove();
  const frame = document.createElement('iframe');
  frame.id = 'desk-print';
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  // A frame that is not displayed, or has no size, prints as an empty page in some browsers.
  Object.assign(frame.style, {
    position: 'fixed',
    insetInlineStart: '-300mm',
    inlineSize: '210mm',
    blockSize: '297mm',
  });
  frame.onload = () => frame.contentWindow?.print();
  frame.srcdoc = html;
  document.body.append(frame);
}
