import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { TextInput } from '#app/ui/field'
import { TextLink } from '#app/ui/link'
import { useTranslation } from 'react-i18next'

type What = 'technology' | 'need' | 'enterprise'
type Choice = Partial<Record<What, string | undefined>>

interface Found {
  id: string
  vi: string
  en: string
  note: string | null
}

const query = (chosen: Choice) => new URLSearchParams(Object.entries(chosen).flatMap(([name, id]) => (id ? [[name, id]] : []))).toString()

/** Searches for one of the two sides; the choice is kept in the address, so that it works without scripts. */
export function Finder({
  what,
  label,
  words,
  found,
  chosen,
}: {
  what: What
  label: string
  words: string
  found: readonly Found[]
  chosen: Choice
}) {
  const { t } = useTranslation('deals')
  const format = useFormat()
  const at = useAt()
  return (
    <section aria-label={label} className="flex flex-col gap-3">
      <Form method="get" className="flex flex-wrap items-end gap-3">
        {Object.entries(chosen).map(([name, id]) => (id ? <input key={name} type="hidden" name={name} value={id} /> : null))}
        <TextInput name={`find-${what}`} label={label} type="search" defaultValue={words} className="min-w-0 grow" />
        <Button variant="secondary" icon="search">
          {t('broker.find')}
        </Button>
      </Form>
      {words ? (
        found.length === 0 ? (
          <p className="text-muted">{t('broker.nothing')}</p>
        ) : (
          <ul aria-label={t('broker.results')} className="divide-y divide-line rounded-lg border border-line bg-white">
            {found.map((record) => (
              <li key={record.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3">
                <span className="min-w-0 flex-1 basis-60">
                  <span className="font-medium">{format.words(record.vi, record.en)}</span>
                  {record.note ? <span className="block text-sm text-muted">{record.note}</span> : null}
                </span>
                <LinkButton
                  href={at(`${paths.officeNewDeal()}?${query({ ...chosen, [what]: record.id })}`)}
                  variant="secondary"
                  size="small"
                >
                  {t('broker.choose')}
                  <span className="sr-only"> {format.words(record.vi, record.en)}</span>
                </LinkButton>
              </li>
            ))}
          </ul>
        )
      ) : null}
    </section>
  )
}

/** What was chosen, with a way to choose again. */
export function Chosen({
  label,
  record,
  chosen,
  what,
}: {
  label: string
  record: { vi: string; en: string }
  chosen: Choice
  what: What | undefined
}) {
  const { t } = useTranslation('deals')
  const { words } = useFormat()
  const at = useAt()
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 rounded-lg border border-line bg-white px-4 py-3">
      <p className="min-w-0 flex-1 basis-60">
        <span className="block text-sm text-muted">{label}</span>
        <span className="font-semibold">{words(record.vi, record.en)}</span>
      </p>
      {what ? (
        <TextLink href={at(`${paths.officeNewDeal()}?${query({ ...chosen, [what]: undefined })}`)} className="py-1">
          {t('broker.change')}
          <span className="sr-only"> {label}</span>
        </TextLink>
      ) : null}
    </div>
  )
}
