/** Files from and to the disk of whoever uses the page. */

/** Calls back with the files that are dropped anywhere on the page. */
export function followDrops(read: (files: FileList) => void): void {
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    event.preventDefault();
    if (event.dataTransfer?.files.length) read(event.dataTransfer.files);
  });
}

/** Saves a text as a file. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  const link = Object.assign(document.createElement('a'), {href: address, download: name});
  link.click();
  // A browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
