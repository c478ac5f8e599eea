import { FileInput } from '#app/ui/field'
import type { FieldMetadata } from '@conform-to/react'
import { useTranslation } from 'react-i18next'

/** One paper goes with one record. */
export const evidenceLimits = { maxBytes: 20 * 1024 * 1024, maxFiles: 1 }

/** The paper that shows it: the page that holds it sends its form as multipart. */
export function EvidenceInput({ field }: { field: FieldMetadata<unknown, Record<string, unknown>, string[]> | undefined }) {
  const { t } = useTranslation('transfers')
  return (
    <FileInput
      field={field}
      name="evidence"
      label={t('stage-form.evidence')}
      hint={t('stage-form.evidence-hint')}
      accept=".pdf,.docx,.xlsx,.png,.jpg,.jpeg,.webp"
      optional
    />
  )
}
