import { useFormat } from '#app/layout/reader'
import { Icon } from '#app/ui/icons'
import { TextLink } from '#app/ui/link'
import { Table } from '#app/ui/table'
import type { Refinement } from '#server/matching/matching'
import { useTranslation } from 'react-i18next'

type Line = Refinement['lines'][number]

/** The suggestions by the reader's own weights: where each stood and stands, the exchange's score beside the own figure. */
export function RefinedOrder({ lines, href }: { lines: readonly Line[]; href: (id: string) => string }) {
  const { t } = useTranslation('comparison')
  const { words, number } = useFormat()
  return (
    <Table
      caption={t('refine.order')}
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'technology',
          header: t('matching:line.technology'),
          cell: ({ id, titleVi, titleEn, organisation }) => (
            <>
              <TextLink href={href(id)}>{words(titleVi, titleEn)}</TextLink>
              <span className="block text-sm text-muted">{words(organisation.nameVi, organisation.nameEn)}</span>
            </>
          ),
        },
        { key: 'place', header: t('refine.place'), cell: ({ before, after }) => <Move before={before} after={after} /> },
        { key: 'figure', header: t('refine.figure'), number: true, cell: ({ figure }) => number(figure) },
        { key: 'score', header: t('refine.score'), number: true, cell: ({ score }) => number(score) },
      ]}
    />
  )
}

function Move({ before, after }: { before: number; after: number }) {
  const { t } = useTranslation('comparison')
  const { number } = useFormat()
  const way = after < before ? 'up' : after > before ? 'down' : 'same'
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap tabular-nums">
      {number(before)} <Icon name="arrow-right" size={14} className="text-muted" /> <strong>{number(after)}</strong>
      {way === 'same' ? null : (
        <Icon name={way === 'up' ? 'arrow-up' : 'arrow-down'} size={16} className={way === 'up' ? 'text-success' : 'text-muted'} />
      )}
      <span className="sr-only">{t(`refine.moves.${way}`)}</span>
    </span>
  )
}
