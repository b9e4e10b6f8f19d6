import { type MediaType, mediaTypes } from '../../../examples/media-type.ts';
import { type Translate, t } from '../../../strings/translate.ts';
import { base64Length } from '../../../text/base64.ts';
import { bytes } from '../../format.ts';

/** What is told of a file. */
interface Facts {
  readonly type: MediaType;
  /** In bytes. */
  readonly size: number;
  /** Of an image, once it is known. */
  readonly pixels?: { readonly width: number; readonly height: number } | undefined;
}

/** `PNG · 1200 × 800 px · 212 KB → 283 KB as Base64`. */
export function factsOf({ type, size, pixels }: Facts, translate: Translate = t): string {
  const told = translate('file.size', {
    size: bytes(size, translate),
    encoded: bytes(base64Length(size), translate),
  });
  const dimensions = pixels && `${pixels.width} × ${pixels.height} px`;
  return [mediaTypes[type].label, dimensions, told].filter(Boolean).join(' · ');
}
