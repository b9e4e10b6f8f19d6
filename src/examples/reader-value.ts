import type { MediaType } from './media-type.ts';
import type { Ref, Settings, Values } from './template.ts';

/** The reader's value for a ref, `undefined` where it is not set. */
export function readerValue({ ref, at = 0 }: Ref, values: Settings & Partial<Values>): unknown {
  switch (ref) {
    case 'turn':
      return values.turns?.[at]?.text;
    case 'fileName':
      return at ? values.moreFiles?.[at - 1]?.fileName : values.fileName;
    case 'fileDataUrl':
      return at ? values.moreDataUrls?.[at - 1] : values.fileDataUrl;
    default:
      return values[ref];
  }
}

/** The type of a file by its number: 0 is the first, whose type stands apart from the settings. */
export const mediaTypeAt = (
  at: number,
  { settings, mediaType }: { readonly settings: Settings; readonly mediaType: MediaType },
): MediaType => (at ? (settings.moreFiles?.[at - 1]?.mediaType ?? mediaType) : mediaType);

/** Values for those who ask only whether one is set, and of what type: the bytes of each file are an empty text. */
export const withoutBytes = (settings: Settings): Values => ({
  ...settings,
  fileDataUrl: '',
  moreDataUrls: settings.moreFiles?.map(() => '') ?? [],
});
