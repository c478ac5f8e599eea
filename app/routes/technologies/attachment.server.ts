import { largest } from '#server/platform/files/kinds'
import { Invalid } from '#server/platform/errors'
import type { Upload } from '#server/platform/files/files'
import { z } from 'zod'

/** A file sent with its words, or the order to take one off. */
export const attachmentSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.enum(['picture', 'document', 'confidential']), caption: z.string().trim().max(200).default('') }),
  z.object({ intent: z.literal('remove'), fileId: z.string().regex(/^[0-9a-hjkmnp-tv-z]{12}$/) }),
])

export const uploadLimits = { maxBytes: largest.document, maxFiles: 1 }

/** The one file of the form; the problem stands beside its field where none was chosen. */
export function onlyUpload(files: readonly Upload[], field: string): Upload {
  const [upload] = files
  if (!upload) throw new Invalid({ [field]: ['files:problems.missing'] })
  return { ...upload, field }
}
