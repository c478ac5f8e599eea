import { useAt } from '#app/layout/link'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import type { SearchPage } from '#server/matching/matching'
import { type Listing, isFiltered, writeSearch } from '#server/matching/search/search.schema'
import { useTranslation } from 'react-i18next'

interface NothingProps {
  listing: Listing
  page: Pick<SearchPage<unknown>, 'search'>
}

/** Nothing found: what may help, and how to be told when something comes. */
export function Nothing({ listing, page: { search } }: NothingProps) {
  const { t } = useTranslation('search')
  const at = useAt()
  const asked = search.q !== '' || isFiltered(search)
  const post = listing === 'technologies' ? paths.newNeed() : paths.newTechnology()
  return (
    <EmptyState
      level={3}
      picture={asked ? 'search' : 'nothing'}
      title={t(`${listing}.${asked ? 'empty' : 'none'}`)}
      action={
        <>
          <LinkButton href={at(post)}>{t(`${listing}.post`)}</LinkButton>
          {isFiltered(search) ? (
            <LinkButton variant="secondary" href={at(paths[listing]()) + writeSearch({ ...search, filters: {}, page: 1 })}>
              {t('clear')}
            </LinkButton>
          ) : null}
        </>
      }
    >
      {asked ? (
        <p>
          {[search.q && t('advice.fewer'), isFiltered(search) && t('advice.filters'), search.q && t('advice.plain')]
            .filter(Boolean)
            .join(' ')}
        </p>
      ) : null}
      <p className="mt-2">{t(`${listing}.advice-post`)}</p>
    </EmptyState>
  )
}
