import { useFormat } from '#app/layout/reader'
import { ScoreBar } from '#app/ui/score-bar'
import { Table } from '#app/ui/table'
import type { MatchDetail } from '#server/matching/matching'
import { useTranslation } from 'react-i18next'

type Line = MatchDetail['explanation']['lines'][number]

/** The points of each criterion with what earned them; they add up to the score. */
export function Breakdown({ lines, score }: { lines: Line[]; score: number }) {
  const { t } = useTranslation('matching')
  const { number } = useFormat()
  return (
    <Table
      caption={t('show.breakdown')}
      rows={lines}
      rowKey={({ key }) => key}
      columns={[
        { key: 'criterion', header: t('show.criterion'), cell: ({ key }) => t(`criteria.${key}`), footer: t('show.total') },
        {
          key: 'points',
          header: t('show.points'),
          cell: ({ key, points, weight }) => (
            <span className="flex w-36">
              <span className="grow">
                <ScoreBar
                  size="small"
                  value={points}
                  max={weight}
                  label={t(`criteria.${key}`)}
                  text={t('show.of', { points: number(points), weight: number(weight) })}
                />
              </span>
            </span>
          ),
          footer: <span className="tabular-nums">{t('show.of', { points: number(score), weight: 100 })}</span>,
        },
        { key: 'because', header: t('show.because'), cell: ({ sentence }) => sentence, footer: '' },
      ]}
    />
  )
}
