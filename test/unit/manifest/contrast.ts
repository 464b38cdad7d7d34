/** An opaque colour, its parts 0..255. */
type Rgb = readonly [red: number, green: number, blue: number];

/** How an `#rrggbb` or `#rrggbbaa` looks on a background: null when nothing of it is seen. */
export function seenOn(background: string, color: string): Rgb | null {
  const [under, over] = [partsOf(background), partsOf(color)];
  const alpha = color.length === 9 ? Number.parseInt(color.slice(7), 16) / 255 : 1;
  if (alpha === 0) return null;
  const blend = (part: 0 | 1 | 2) => over[part] * alpha + under[part] * (1 - alpha);
  return [blend(0), blend(1), blend(2)];
}

/** Contrast of two colours, 1..21, by WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrastOf(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

export function partsOf(color: string): Rgb {
  const part = (at: number) => Number.parseInt(color.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
