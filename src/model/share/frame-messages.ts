/** What a frame and the page around it say to each other. */

/** From the frame: how high its content is, in CSS pixels. */
export interface FrameHeight {
  readonly type: 'stance-frame-height';
  readonly height: number;
}

/** From the page: please tell me your height. */
export interface FrameQuestion {
  readonly type: 'stance-frame-ask';
}

/** No map is lower, and none is so high: a message that says so is not ours or is wrong. */
const SENSIBLE = {least: 120, most: 20_000};

/** The height that a message tells, if it is such a message. */
export function heightIn(data: unknown): number | undefined {
  const {type, height} = (data ?? {}) as Partial<FrameHeight>;
  if (type !== 'stance-frame-height' || typeof height !== 'number') return undefined;
  return height >= SENSIBLE.least && height <= SENSIBLE.most ? Math.ceil(height) : undefined;
}

/** True for the page's question. */
export function isQuestion(data: unknown): boolean {
  return (data as Partial<FrameQuestion> | null)?.type === 'stance-frame-ask';
}
