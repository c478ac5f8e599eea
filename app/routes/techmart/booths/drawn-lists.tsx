import { useFormat } from '#app/layout/reader'
import { TextLink } from '#app/ui/link'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'
import { useTranslation } from 'react-i18next'
import type { BoothEdited } from './booth-forms'
import { boothTone, useMetres } from './booth-labels'
import { type FeatureShown, useFeatureLabel } from './hall-drawing'

/** The booths of a hall in rows, each leading to its fields. */
export function DrawnBooths({ list, href }: { list: readonly BoothEdited[]; href: (id: string) => string }) {
  const { t } = useTranslation('booths')
  const { money, number } = useFormat()
  const { metres, size } = useMetres()
  return (
    <Table
      caption={t('draw.list')}
      captionHidden
      empty={<p className="text-muted">{t('draw.list-empty')}</p>}
      rows={list}
      rowKey={({ id }) => id}
      columns={[
        { key: 'code', header: t('draw.code'), cell: ({ id, code }) => <TextLink href={href(id)}>{code}</TextLink> },
        { key: 'x', header: t('draw.x'), cell: ({ x }) => metres(x), number: true },
        { key: 'y', header: t('draw.y'), cell: ({ y }) => metres(y), number: true },
        { key: 'size', header: t('choose.size'), cell: size },
        { key: 'price', header: t('draw.price'), cell: ({ price }) => (price > 0 ? money(price) : t('free-of-charge')), number: true },
        { key: 'power', header: t('draw.power'), cell: ({ power }) => number(power), number: true },
        { key: 'water', header: t('draw.water'), cell: ({ water }) => t(water ? 'yes' : 'no') },
        { key: 'kind', header: t('draw.kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
        {
          key: 'state',
          header: t('choose.state'),
          cell: ({ state, who }) => (
            <>
              <Tag tone={boothTone[state]}>{t(`states.${state}`)}</Tag>
              {who ? <span className="block text-sm">{who}</span> : null}
            </>
          ),
        },
      ]}
    />
  )
}

export function DrawnFeatures({ features, href }: { features: readonly FeatureShown[]; href: (id: string) => string }) {
  const { t } = useTranslation('booths')
  const { metres, size } = useMetres()
  const featureLabel = useFeatureLabel()
  return (
    <Table
      caption={t('draw.feature-list')}
      captionHidden
      rows={features}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', header: t('draw.kind'), cell: (feature) => <TextLink href={href(feature.id)}>{featureLabel(feature)}</TextLink> },
        { key: 'x', header: t('draw.x'), cell: ({ x }) => metres(x), number: true },
        { key: 'y', header: t('draw.y'), cell: ({ y }) => metres(y), number: true },
        { key: 'size', header: t('choose.size'), cell: size },
      ]}
    />
  )
}
