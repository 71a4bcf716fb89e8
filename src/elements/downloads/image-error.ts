/** An image could not be made; `reason` is the member of the catalogue that says why. */
export class ImageError extends Error {
  readonly reason: 'noCanvas' | 'noImage';

  constructor(reason: ImageError['reason']) {
    super(reason);
    this.name = 'ImageError';
    this.reason = reason;
  }
}
