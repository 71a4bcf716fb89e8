/** The messages around the QR code that a class scans, in English. */
export const englishQr = {
  title: 'Open on student devices',
  hint: 'Scan the code or type the link to open this view. No sign-in, no tracking.',
  code: (url: string) => `QR code: ${url}`,
  close: 'Close',
  copy: 'Copy link',
  copied: 'Link copied',
  notCopied: 'Couldn’t copy the link. Select it and copy it yourself.',
  failed: 'Couldn’t load the QR code. Close this and try again.',
  tooLong: 'This link is too long for a QR code. Copy it instead:',
};

/** The same in one language. */
export type QrMessages = typeof englishQr;
