import { Form, useAt } from '#app/layout/link'
import { Button, LinkButton } from '#app/ui/button'
import { Select } from '#app/ui/field'
import { FAIR_LEVELS, FAIR_PLACES, type FairFilter as Filter, fairFilterSchema } from '#server/techmart/techmart.schema'
import { useTranslation } from 'react-i18next'

/** What an address narrows a list of fairs to; nothing in it is an error. */
export function filterIn(url: URL): Filter {
  return fairFilterSchema.parse(Object.fromEntries(url.searchParams))
}

/** The same as a query, without what is not chosen. */
export const filterQuery = ({ place, level }: Filter, more: Record<string, string> = {}) =>
  new URLSearchParams({ ...(place && { place }), ...(level && { level }), ...more }).toString()

/** Narrows a list of fairs by how and at which level they are held. */
export function FairFilter({ action, filter }: { action: string; filter: Filter }) {
  const { t } = useTranslation('techmart')
  const at = useAt()
  return (
    <Form
      method="get"
      action={action}
      aria-label={t('filter.title')}
      className="no-print grid items-end gap-4 rounded-lg border border-line bg-white p-4 sm:grid-cols-[1fr_1fr_auto]"
    >
      <Select
        name="level"
        id="filter-level"
        label={t('filter.level')}
        empty={t('filter.any-level')}
        defaultValue={filter.level ?? ''}
        options={FAIR_LEVELS.map((value) => ({ value, label: t(`levels.${value}`) }))}
      />
      <Select
        name="place"
        id="filter-place"
        label={t('filter.place')}
        empty={t('filter.any-place')}
        defaultValue={filter.place ?? ''}
        options={FAIR_PLACES.map((value) => ({ value, label: t(`places.${value}`) }))}
      />
      <div className="flex flex-wrap gap-3">
        <Button variant="secondary">{t('filter.apply')}</Button>
        {filter.level || filter.place ? (
          <LinkButton href={at(action)} variant="quiet">
            {t('filter.clear')}
          </LinkButton>
        ) : null}
      </div>
    </Form>
  )
}
