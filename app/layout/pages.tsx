import { Pagination } from '#app/ui/pagination'
import { useTranslation } from 'react-i18next'

interface PagesProps {
  page: number
  pages: number
  href: (page: number) => string
  /** Name of the navigation where a page has more than one, or a better word than "Pages". */
  label?: string
}

/** Numbered pages of a list in the reader's language; nothing at all when there is only one. */
export function Pages({ label, ...list }: PagesProps) {
  const { t } = useTranslation('common')
  return (
    <Pagination
      {...list}
      label={label ?? t('pagination.label')}
      previousText={t('pagination.previous')}
      nextText={t('pagination.next')}
      pageText={(page) => t('pagination.page', { page })}
    />
  )
}
