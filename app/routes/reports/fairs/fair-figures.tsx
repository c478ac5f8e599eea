import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Chart } from '#app/ui/chart'
import { Definition } from '#app/ui/definition'
import { Disclosure } from '#app/ui/disclosure'
import { FigureTile } from '#app/ui/figure-tile'
import { TextLink } from '#app/ui/link'
import { Section } from '#app/ui/page'
import { Table } from '#app/ui/table'
import { type FairFigure, type FairGroup, fairFiguresOf, fairGroups, isFairValue } from '#server/reports/fairs/codes.schema'
import { useTranslation } from 'react-i18next'
import { useAmounts } from '../figure'

/** What each figure comes to: records, or đồng where it is a value. */
export type Numbers = Record<FairFigure, number>

interface FairFiguresProps {
  fairId: string
  now: Numbers
  /** As they were sent. */
  then: Numbers | null
}

/** Every figure of a fair by what it is about; each opens its records, and says what was reported where that was something else. */
export function FairFigures({ fairId, now, then }: FairFiguresProps) {
  const { t } = useTranslation('fair-report')
  return (
    <div className="flex flex-col gap-8">
      {fairGroups.map((group) => (
        <Section key={group} title={t(`groups.${group}`)} id={group} lead={group === 'values' ? t('reports:apart') : undefined}>
          <Tiles fairId={fairId} group={group} now={now} then={then} />
          <div className="mt-2">
            <Disclosure summary={t('definitions')}>
              <Definition
                items={fairFiguresOf[group].map((figure) => ({ term: t(`figures.${figure}.name`), value: t(`figures.${figure}.text`) }))}
              />
            </Disclosure>
          </div>
        </Section>
      ))}
    </div>
  )
}

function Tiles({ fairId, group, now, then }: FairFiguresProps & { group: FairGroup }) {
  const { t } = useTranslation('fair-report')
  const { number } = useFormat()
  const { parts, short } = useAmounts()
  const at = useAt()
  const note = (figure: FairFigure) => {
    const isMoney = isFairValue(figure)
    const notes = [
      group === 'conversion' && figure !== 'pairs' && now.pairs > 0
        ? t('conversion.share', { percent: number(Math.round((now[figure] / now.pairs) * 1_000) / 10) })
        : '',
      then && then[figure] !== now[figure] ? t('sent.was', { value: short(isMoney, then[figure]) }) : '',
    ]
    return notes.filter(Boolean).join(' · ') || undefined
  }
  return (
    <ul className="grid grid-cols-2 gap-3 lg:grid-cols-4">
      {fairFiguresOf[group].map((figure) => (
        <li key={figure}>
          <FigureTile
            label={t(`figures.${figure}.name`)}
            {...parts(isFairValue(figure), now[figure])}
            href={at(paths.fairReportRecords(fairId, `figure=${figure}`))}
            note={note(figure)}
          />
        </li>
      ))}
    </ul>
  )
}

/** The steps from wish to contract, drawn; the table opens the records of each. */
export function Way({ fairId, svg, steps, now }: { fairId: string; svg: string; steps: readonly FairFigure[]; now: Numbers }) {
  const { t } = useTranslation('fair-report')
  const { number } = useFormat()
  const at = useAt()
  return (
    <Chart
      caption={t('way.title')}
      description={t('way.description')}
      svg={svg}
      tableText={t('way.table')}
      table={
        <Table
          plain
          keepColumns
          caption={t('way.title')}
          captionHidden
          rows={[...steps]}
          rowKey={(figure) => figure}
          columns={[
            {
              key: 'step',
              header: t('way.figure'),
              cell: (figure) => (
                <TextLink href={at(paths.fairReportRecords(fairId, `figure=${figure}`))}>{t(`figures.${figure}.name`)}</TextLink>
              ),
            },
            { key: 'count', header: t('way.count'), number: true, cell: (figure) => number(now[figure]) },
          ]}
        />
      }
    />
  )
}
