import { useFormat } from '#app/layout/reader'
import { type FieldSource, Select } from '#app/ui/field'
import { useTranslation } from 'react-i18next'

export interface Subject {
  id: string
  title_vi: string
  title_en: string
}

/** The technology that a deal will be about, asked of those who met by name. */
export function SubjectField({ field, subjects }: { field: FieldSource; subjects: readonly Subject[] }) {
  const { t } = useTranslation('techmart')
  const { words } = useFormat()
  return (
    <Select
      field={field}
      label={t('outcome.technology')}
      hint={t('outcome.technology-hint')}
      options={subjects.map(({ id, title_vi, title_en }) => ({ value: id, label: words(title_vi, title_en) }))}
      {...(subjects.length > 1 && { empty: '' })}
    />
  )
}
