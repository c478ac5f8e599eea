import { useAt } from '#app/layout/link'
import { useNames } from '#app/layout/names'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { EmptyState } from '#app/ui/empty-state'
import { TextLink } from '#app/ui/link'
import { Table } from '#app/ui/table'
import { useTranslation } from 'react-i18next'
import type { Enterprise } from './record'

/** Organisations found, each a link that begins the record. */
export function EnterpriseList({ found }: { found: Enterprise[] }) {
  const { t } = useTranslation('needs')
  const { words } = useFormat()
  const { province, organisationKind } = useNames()
  const at = useAt()
  return (
    <Table
      caption={t('record.found', { count: found.length })}
      rows={found}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title={t('record.none')} picture="search">
          {t('record.none-text')}
        </EmptyState>
      }
      columns={[
        {
          key: 'name',
          header: t('record.column-name'),
          cell: ({ id, nameVi, nameEn }) => (
            <TextLink href={`${at(paths.officeNewNeed())}?organisation=${id}`}>{words(nameVi, nameEn)}</TextLink>
          ),
        },
        { key: 'kind', header: t('show.kind'), cell: ({ kind }) => organisationKind(kind) },
        { key: 'tax', header: t('record.column-tax'), cell: ({ taxCode }) => taxCode ?? '—' },
        { key: 'place', header: t('record.column-place'), cell: (row) => province(row.province) },
      ]}
    />
  )
}
