import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { EmptyState } from '#app/ui/empty-state'
import { TextLink } from '#app/ui/link'
import { Page, Section } from '#app/ui/page'
import { Table } from '#app/ui/table'
import { Tag } from '#app/ui/tag'
import { fairFiguresOf, fairGroups, isFairValue } from '#server/reports/fairs/codes.schema'
import { compareFairs, numbersOf } from '#server/reports/fairs/fairs'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useDays } from '../../techmart/labels'
import { useAmounts } from '../figure'
import { verdictTone } from './fair-ratios'
import { FairTrail } from '../../techmart/fair-trail'

export const handle = titledBy<{ fairs: { fair: { title_vi: string; title_en: string } }[] }>(
  ({ fairs }, t, words) => `${t('fair-report:comparison.title')}: ${words(fairs[0]?.fair.title_vi ?? '', fairs[0]?.fair.title_en ?? '')}`,
)

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  return answered(async () => {
    const fairs = await compareFairs(person, args.params.fairId ?? '')
    return { fairs: fairs.map(({ fair, sums, ratios }) => ({ fair, numbers: numbersOf(sums), ratios })) }
  })
}

export default function Comparison() {
  const { fairs } = useLoaderData<typeof loader>()
  const { t } = useTranslation('fair-report')
  const { words, number } = useFormat()
  const { short, exact } = useAmounts()
  const days = useDays()
  const at = useAt()
  const [own, ...earlier] = fairs
  if (!own) return null
  const heading = ({ fair }: (typeof fairs)[number]) =>
    `${words(fair.title_vi, fair.title_en)}, ${days(fair)}${fair.id !== own.fair.id && fair.alike ? ` (${t('comparison.alike')})` : ''}`
  return (
    <Page
      title={t('comparison.title')}
      lead={t('comparison.lead')}
      width="wide"
      breadcrumbs={<FairTrail of="office" fair={own.fair} crumbs={[{ text: t('title'), href: at(paths.fairReport(own.fair.id)) }]} />}
    >
      {earlier.length === 0 ? <EmptyState title={t('comparison.none')} /> : null}
      <Section title={t('ratios.title')} id="ratios">
        <Table
          caption={t('comparison.ratio-caption')}
          captionHidden
          rows={own.ratios}
          rowKey={({ code }) => code}
          columns={[
            { key: 'ratio', header: t('workbook.ratio'), cell: ({ code }) => `${t(`ratios.${code}.name`)} (${t(`ratios.${code}.band`)})` },
            ...fairs.map((each) => ({
              key: each.fair.id,
              header: heading(each),
              className: 'sm:w-1/5',
              cell: ({ code }: { code: string }) => {
                const ratio = each.ratios.find((other) => other.code === code)
                if (!ratio) return null
                return (
                  <span className="flex flex-wrap items-center gap-2">
                    <span className="font-medium tabular-nums">
                      {ratio.value === null ? '–' : t(`ratios.${code}.value`, { value: number(ratio.value) })}
                    </span>
                    <Tag tone={verdictTone[ratio.verdict]}>{t(`verdicts.${ratio.verdict}`)}</Tag>
                  </span>
                )
              },
            })),
          ]}
        />
      </Section>
      {fairGroups.map((group) => (
        <Section key={group} title={t(`groups.${group}`)} id={group} lead={group === 'values' ? t('reports:apart') : undefined}>
          <Table
            caption={`${t('comparison.caption')}: ${t(`groups.${group}`)}`}
            captionHidden
            rows={[...fairFiguresOf[group]]}
            rowKey={(figure) => figure}
            columns={[
              { key: 'figure', header: t('comparison.figure'), cell: (figure) => t(`figures.${figure}.name`) },
              ...fairs.map((each) => ({
                key: each.fair.id,
                header: heading(each),
                className: 'sm:w-1/5',
                cell: (figure: (typeof fairFiguresOf)[typeof group][number]) => (
                  <TextLink
                    className="tabular-nums"
                    href={at(paths.fairReportRecords(each.fair.id, `figure=${figure}`))}
                    title={exact(isFairValue(figure), each.numbers[figure])}
                  >
                    {short(isFairValue(figure), each.numbers[figure])}
                  </TextLink>
                ),
              })),
            ]}
          />
        </Section>
      ))}
    </Page>
  )
}
