/** How far two colours are apart for eyes that see fewer of them. */

export type Vision = 'all' | 'protanopia' | 'deuteranopia' | 'tritanopia' | 'grey';

/** Machado, Oliveira and Fernandes (2009), at their full extent, as browsers simulate them. */
const SEEN: Readonly<Record<Vision, readonly (readonly number[])[]>> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

export const VISIONS = Object.keys(SEEN) as readonly Vision[];

/** Returns the distance of two hex colours in CIELAB (ΔE 1976), as they are seen. */
export function distance(one: string, other: string, vision: Vision): number {
  const [a, b] = [one, other].map((hex) => labOf(seen(linearOf(hex), vision)));
  return Math.hypot(...a!.map((value, i) => value - b![i]!));
}

function linearOf(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
}

function seen(linear: readonly number[], vision: Vision): readonly number[] {
  return SEEN[vision].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, share, i) => sum + share * linear[i]!, 0),
      ),
    ),
  );
}

function labOf([r = 0, g = 0, b = 0]: readonly number[]): readonly number[] {
  const [x, y, z] = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
    0.2126 * r + 0.7152 * g + 0.0722 * b,
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
  ].map((value) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116));
  return [116 * y! - 16, 500 * (x! - y!), 200 * (y! - z!)];
}
