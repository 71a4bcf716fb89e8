/** What a frame and the page around it say to each other. */

/** From the frame: how high its content is, in CSS pixels. */
export interface IframeHeight {
  readonly type: 'stance-frame-height';
  readonly height: number;
}

/** From the page: please tell me your height. */
export interface HeightRequest {
  readonly type: 'stance-frame-ask';
}

/** No map is lower, and none is so high: a message that says so is not ours or is wrong. */
const HEIGHT_LIMITS = {least: 120, most: 20_000};

/** The height that a message tells, if it is such a message. */
export function parseHeight(data: unknown): number | undefined {
  const {type, height} = (data ?? {}) as Partial<IframeHeight>;
  if (type !== 'stance-frame-height' || typeof height !== 'number') return undefined;
  return height >= HEIGHT_LIMITS.least && height <= HEIGHT_LIMITS.most
    ? Math.ceil(height)
    : undefined;
}

/** True for the page's question. */
export function isHeightRequest(data: unknown): boolean {
  return (data as Partial<HeightRequest> | null)?.type === 'stance-frame-ask';
}
