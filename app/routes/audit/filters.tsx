import { useAt } from '#app/layout/link'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { DateInput, TextInput } from '#app/ui/field'
import { TextLink } from '#app/ui/link'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

interface AuditFiltersProps {
  given: Record<string, string>
  errors: Record<string, string[] | null>
  clears: boolean
}

export function AuditFilters({ given, errors, clears }: AuditFiltersProps) {
  const { t } = useTranslation('audit')
  const at = useAt()
  const field = (name: string) => ({ name, label: t(name), defaultValue: given[name], errors: errors[name] ?? [] })
  return (
    <Form
      method="get"
      action={at(paths.officeAudit())}
      aria-label={t('filters')}
      className="rounded-lg border border-line bg-white p-5"
      key={JSON.stringify(given)}
    >
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <TextInput {...field('act')} hint={t('act-hint')} autoComplete="off" />
        <TextInput {...field('person')} hint={t('person-hint')} autoComplete="off" inputMode="email" />
        <TextInput {...field('subject')} hint={t('subject-hint')} autoComplete="off" />
        <DateInput {...field('from')} />
        <DateInput {...field('to')} />
        <div className="flex flex-wrap items-center gap-4">
          <Button icon="filter">{t('apply')}</Button>
          {clears ? <TextLink href={at(paths.officeAudit())}>{t('clear')}</TextLink> : null}
        </div>
      </div>
    </Form>
  )
}
