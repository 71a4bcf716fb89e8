/** The words around the code that pupils scan, in English. */
export const englishQr = {
  title: 'On pupils’ devices',
  hint: 'Point the camera of a phone or tablet at the code, or type the address. It shows this view, asks for nothing and follows nothing.',
  code: (url: string) => `QR code: ${url}`,
  close: 'Close',
  copy: 'Copy the address',
  copied: 'The address is on the clipboard.',
  notCopied: 'The address could not be copied: select it and copy it by hand.',
  tooLong: 'This address is too long for a code. Type or copy it:',
};
