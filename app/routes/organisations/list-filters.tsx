import { useAt } from '#app/layout/link'
import { useNames } from '#app/layout/names'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { Select, TextInput } from '#app/ui/field'
import { TextLink } from '#app/ui/link'
import { organisationKinds } from '#server/organisations/organisations.schema'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

/** A search by address, so that results can be shared. */
export function OrganisationFilters({ search }: { search: { q: string; kind?: string; province?: string } }) {
  const { t } = useTranslation('organisations')
  const names = useNames()
  const at = useAt()
  const { q, kind = '', province = '' } = search
  return (
    <Form
      method="get"
      action={at(paths.organisations())}
      role="search"
      key={`${q} ${kind} ${province}`}
      className="no-print grid items-end gap-4 rounded-lg border border-line bg-white p-5 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_auto]"
    >
      <TextInput name="q" label={t('list.search')} type="search" defaultValue={q} autoComplete="off" />
      <Select
        name="kind"
        label={t('list.kind')}
        defaultValue={kind}
        empty={t('list.any-kind')}
        options={organisationKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      <Select
        name="province"
        label={t('list.province')}
        defaultValue={province}
        empty={t('list.any-province')}
        options={names.provinceOptions}
      />
      <div className="flex flex-wrap items-center gap-4">
        <Button icon="search">{t('list.apply')}</Button>
        {q || kind || province ? <TextLink href={at(paths.organisations())}>{t('list.clear')}</TextLink> : null}
      </div>
    </Form>
  )
}
