import type { AnyField } from '#app/layout/form-summary'
import { useNames } from '#app/layout/names'
import { useFormat } from '#app/layout/reader'
import { RadioGroup } from '#app/ui/field'
import { SearchBox } from '#app/ui/search-box'
import { useTranslation } from 'react-i18next'

interface Organisation {
  id: string
  nameVi: string
  nameEn: string
  taxCode: string | null
  province: string
}

/** The one organisation that a member can mean. */
function Own({ name }: { name: string }) {
  const { t } = useTranslation('imports')
  return (
    <p>
      {t('new.for')}: <strong>{name}</strong>
    </p>
  )
}

/** An officer looks for the organisation first, by address: it works without a script. */
function Search({ action, search, found }: { action: string; search: string; found: number }) {
  const { t } = useTranslation('imports')
  return (
    <div>
      <SearchBox action={action} label={t('new.search')} labelHidden={false} buttonText={t('new.search-submit')} defaultValue={search} />
      {found > 0 ? null : <p className="mt-3 text-muted">{search ? t('new.none-found', { words: search }) : t('new.search-first')}</p>}
    </div>
  )
}

function Choice({ field, organisations }: { field: AnyField; organisations: readonly Organisation[] }) {
  const { t } = useTranslation('imports')
  const { words } = useFormat()
  const { province: nameOf } = useNames()
  return (
    <RadioGroup
      field={field}
      label={t('new.choose')}
      defaultValue={organisations.length === 1 ? organisations[0]?.id : undefined}
      options={organisations.map(({ id, nameVi, nameEn, taxCode, province }) => ({
        value: id,
        label: words(nameVi, nameEn),
        hint: [taxCode, nameOf(province)].filter(Boolean).join(' · '),
      }))}
    />
  )
}

export const ForWhom = { Own, Search, Choice }
