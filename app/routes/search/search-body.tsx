import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { ActiveFilters, Facet, Facets } from '#app/ui/facets'
import { Anchor } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { Page, Stack, TwoColumn } from '#app/ui/page'
import { Pages } from '#app/layout/pages'
import { SearchBox } from '#app/ui/search-box'
import type { SearchPage } from '#server/matching/matching'
import { type Listing, isFiltered, sortOrders, withoutChoice, writeSearch } from '#server/matching/search/search.schema'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Nothing } from './nothing'

type Facets_ = SearchPage<unknown>['facets']

interface SearchBodyProps {
  listing: Listing
  page: Omit<SearchPage<unknown>, 'cards'>
  /** The results as list items. */
  children: ReactNode
}

/** A public list with its words, filters, order and pages; everything is in the address, so that it can be shared. */
export function SearchBody({ listing, page, children }: SearchBodyProps) {
  const { t } = useTranslation('search')
  const { number } = useFormat()
  const at = useAt()
  const { search, total, facets, corrected } = page
  const home = at(paths[listing]())
  const filters = Object.entries(search.filters).flatMap(([name, values]) => (values ?? []).map((value): [string, string] => [name, value]))
  return (
    <Page title={t(`${listing}.title`)} lead={t(`${listing}.lead`)}>
      <Stack>
        <SearchBox
          action={home}
          label={t(`${listing}.label`)}
          placeholder={t(`${listing}.placeholder`)}
          buttonText={t('button')}
          defaultValue={search.q}
          keep={search.sort ? [...filters, ['sort', search.sort]] : filters}
        />
        <TwoColumn
          side="left"
          asideLabel={t('filters')}
          aside={
            <Facets
              title={t('filters')}
              action={home}
              keep={{ q: search.q, sort: search.sort }}
              applyText={t('apply')}
              clear={isFiltered(search) ? { href: home + writeSearch({ ...search, filters: {}, page: 1 }), text: t('clear') } : undefined}
            >
              <FacetFields facets={facets} />
            </Facets>
          }
        >
          <section aria-labelledby="results" className="flex flex-col gap-4">
            <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
              <h2 id="results" className="text-xl font-semibold">
                {t(`${listing}.count`, { count: total, formatted: number(total) })}
                {search.q && !corrected ? <span className="font-normal text-muted"> {t('for', { q: search.q })}</span> : null}
              </h2>
              {total > 1 ? <Orders listing={listing} page={page} /> : null}
            </div>
            {corrected ? <Notice>{t('corrected', { q: search.q, corrected })}</Notice> : null}
            <Chosen listing={listing} page={page} />
            {total > 0 ? <ul className="flex flex-col gap-4">{children}</ul> : <Nothing listing={listing} page={page} />}
            <Pages
              page={page.page}
              pages={page.pages}
              href={(number) => home + writeSearch({ ...search, page: number })}
              label={t('pages')}
            />
          </section>
        </TwoColumn>
      </Stack>
    </Page>
  )
}

function FacetFields({ facets }: { facets: Facets_ }) {
  const { t } = useTranslation('search')
  const { number } = useFormat()
  return facets.map(({ name, choices }) => {
    const options = choices.map((choice) => ({ ...choice, count: number(choice.count) }))
    if (options.length === 0) return null
    if (name !== 'field') return <Facet key={name} name={name} title={t(`facets.${name}`)} options={options} />
    const sectors = options.filter(({ whole }) => !whole)
    return [
      <Facet key="field" name="field" title={t('facets.field')} options={options.filter(({ whole }) => whole)} open />,
      sectors.length > 0 ? <Facet key="sector" name="field" title={t('facets.sector')} options={sectors} open /> : null,
    ]
  })
}

type Body = Omit<SearchBodyProps, 'children'>

/** The orders as links: one press, with scripts or without. */
function Orders({ listing, page: { search } }: Body) {
  const { t } = useTranslation('search')
  const at = useAt()
  const orders = sortOrders[listing].filter((order) => order !== 'relevance' || search.q)
  const now = search.sort && orders.some((order) => order === search.sort) ? search.sort : search.q ? 'relevance' : 'newest'
  return (
    <nav aria-label={t('sort.label')} className="no-print -mx-2 flex flex-wrap text-sm">
      {orders.map((order) => (
        <Anchor
          key={order}
          href={at(paths[listing]()) + writeSearch({ ...search, sort: order, page: 1 })}
          aria-current={order === now ? 'true' : undefined}
          preventScrollReset
          className="inline-flex min-h-9 items-center rounded-md px-2 text-accent-800 hover:bg-accent-50 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-2 aria-[current]:underline-offset-4"
        >
          {t(`sort.${order}`)}
        </Anchor>
      ))}
    </nav>
  )
}

function Chosen({ listing, page: { search, facets } }: Body) {
  const { t } = useTranslation('search')
  const at = useAt()
  const chosen = facets.flatMap(({ name, choices }) =>
    choices.flatMap(({ value, label, checked }) =>
      checked
        ? [{ label, href: at(paths[listing]()) + writeSearch(withoutChoice(search, name, value)), removeText: t('remove', { label }) }]
        : [],
    ),
  )
  return <ActiveFilters label={t('chosen')} filters={chosen} />
}
