interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const gap = 6;
const margin = 8;

/** Where something of a size floats: under what it belongs to or else above it, always within the window. */
export function placed(anchor: Box, size: Size, window: Size): { readonly left: number; readonly top: number } {
  const left = Math.max(margin, Math.min(anchor.left, window.width - size.width - margin));
  const under = anchor.bottom + gap;
  const above = anchor.top - gap - size.height;
  const top = under + size.height <= window.height - margin || above < margin ? Math.max(margin, Math.min(under, window.height - size.height - margin)) : above;
  return { left, top };
}
