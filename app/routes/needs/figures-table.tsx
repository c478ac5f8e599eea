import { useFormat } from '#app/layout/reader'
import { Table } from '#app/ui/table'
import type { NeedFigure } from '#server/needs/needs.schema'
import { useTranslation } from 'react-i18next'
import { useNeedWords } from './need-words'

/** A long unit breaks rather than pushing the table out of its column. */
const wraps = 'whitespace-normal!'

/** Each figure as it is and as it should be, in one unit, with the change. */
export function FiguresTable({
  figures,
  plain = false,
  captionHidden = false,
}: {
  figures: NeedFigure[]
  plain?: boolean
  captionHidden?: boolean
}) {
  const { t } = useTranslation('needs')
  const { words, number } = useFormat()
  const { change } = useNeedWords()
  return (
    <Table
      caption={t('show.figures-caption')}
      captionHidden={captionHidden}
      plain={plain}
      rows={figures.map((figure, index) => ({ ...figure, index }))}
      rowKey={({ index }) => String(index)}
      columns={[
        { key: 'name', header: t('fields.nameVi'), cell: ({ nameVi, nameEn }) => words(nameVi, nameEn) },
        {
          key: 'baseline',
          header: t('fields.baseline'),
          number: true,
          className: wraps,
          cell: ({ baseline, unit }) => `${number(baseline)} ${unit}`,
        },
        {
          key: 'target',
          header: t('fields.target'),
          number: true,
          className: wraps,
          cell: ({ target, unit }) => <strong className="font-semibold">{`${number(target)} ${unit}`}</strong>,
        },
        { key: 'change', header: t('show.change'), number: true, className: wraps, cell: (figure) => change(figure) || '—' },
      ]}
    />
  )
}
