/**
 * Saves a blob as a file. The link is in no document, so that the page sees no click.
 *
 * @returns Frees the memory. Not to be called at once: some browsers read the blob after the click.
 */
export function saveBlob(name: string, blob: Blob): () => void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  return () => URL.revokeObjectURL(link.href);
}
