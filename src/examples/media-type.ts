/** The file types that chat completions take, by the name people know them under. */
export const mediaTypes = {
  'image/png': { label: 'PNG', extensions: ['.png'] },
  'image/jpeg': { label: 'JPEG', extensions: ['.jpg', '.jpeg'] },
  'image/gif': { label: 'GIF', extensions: ['.gif'] },
  'image/webp': { label: 'WEBP', extensions: ['.webp'] },
  'application/pdf': { label: 'PDF', extensions: ['.pdf'] },
} as const satisfies Record<string, { label: string; extensions: readonly string[] }>;

export type MediaType = keyof typeof mediaTypes;

export const imageTypes = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'] as const;
