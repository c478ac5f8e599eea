import type { Upload } from '#server/platform/files/files'
import { largest } from '#server/platform/files/kinds'

export const pictureLimits = { maxBytes: largest.picture, maxFiles: 1 }

/** The picture of a form, if one was chosen; its problems stand beside `field`. */
export function uploadIn(files: readonly Upload[], field: string): Upload | undefined {
  const [upload] = files
  return upload && { ...upload, field }
}
