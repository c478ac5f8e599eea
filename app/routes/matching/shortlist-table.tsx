import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { TextLink } from '#app/ui/link'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'
import type { ShortlistLine } from '#server/matching/shortlists/shortlists'
import { useTranslation } from 'react-i18next'

/** Shortlists, the newest first; with their needs where they are of several. */
export function ShortlistTable({ shortlists, needs = false }: { shortlists: readonly ShortlistLine[]; needs?: boolean }) {
  const { t } = useTranslation('shortlists')
  const { words, day, number } = useFormat()
  const at = useAt()
  return (
    <Table
      caption={t('title')}
      captionHidden
      rows={shortlists}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', header: t('name'), cell: ({ id, name }) => <TextLink href={at(paths.shortlist(id))}>{name}</TextLink> },
        ...(needs
          ? [{ key: 'need', header: t('matching:line.need'), cell: ({ need }: ShortlistLine) => words(need.titleVi, need.titleEn) }]
          : []),
        { key: 'entries', header: t('suggestions'), number: true, cell: ({ entries }) => number(entries) },
        {
          key: 'state',
          header: t('state'),
          cell: ({ lockedAt, links }) => (
            <span className="flex flex-wrap gap-1.5">
              {lockedAt ? (
                <Tag tone="success" icon="lock">
                  {t('locked-on', { day: day(lockedAt) })}
                </Tag>
              ) : (
                <Tag icon="unlock">{t('open')}</Tag>
              )}
              {links > 0 ? (
                <Tag tone="info" icon="external">
                  {t('shared-now')}
                </Tag>
              ) : null}
            </span>
          ),
        },
        { key: 'made', header: t('made'), cell: ({ madeBy, madeAt }) => t('made-by', { name: madeBy, day: day(madeAt) }) },
      ]}
    />
  )
}
