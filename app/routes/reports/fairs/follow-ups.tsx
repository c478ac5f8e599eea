import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { EmptyState } from '#app/ui/empty-state'
import { TextLink } from '#app/ui/link'
import { Section } from '#app/ui/page'
import { Table } from '#app/ui/table'
import { type Milestone, type PairStage, milestones, pairStages } from '#server/reports/fairs/codes.schema'
import { useTranslation } from 'react-i18next'

interface FollowUpsProps {
  fairId: string
  pairs: number
  followUps: Record<Milestone, Record<PairStage, number> | null>
  /** The day on which each milestone comes. */
  due: Record<Milestone, string>
}

/** What became of the pairs that met, at each time that has come; every number opens its pairs. */
export function FollowUps({ fairId, pairs, followUps, due }: FollowUpsProps) {
  const { t } = useTranslation('fair-report')
  const { number, day } = useFormat()
  const at = useAt()
  const cell = (after: Milestone, stage: PairStage) => {
    const count = followUps[after]?.[stage]
    if (count === undefined) return <span className="text-sm text-muted">{t('follow-ups.ahead')}</span>
    if (count === 0) return <span className="text-muted">0</span>
    const name = t('follow-ups.open', { count: number(count), stage: t(`stages.${stage}`), milestone: t(`milestones.${after}`) })
    return (
      <TextLink href={at(paths.fairReportRecords(fairId, `after=${after}&stage=${stage}`))} aria-label={name}>
        {number(count)}
      </TextLink>
    )
  }
  return (
    <Section title={t('follow-ups.title')} lead={t('follow-ups.lead')} id="follow-ups">
      {pairs === 0 ? (
        <EmptyState level={3} title={t('follow-ups.none')} />
      ) : (
        <Table
          keepColumns
          caption={t('follow-ups.title')}
          captionHidden
          rows={[...pairStages]}
          rowKey={(stage) => stage}
          columns={[
            { key: 'stage', header: t('follow-ups.stage'), cell: (stage) => t(`stages.${stage}`), footer: t('follow-ups.total') },
            ...milestones.map((after) => ({
              key: after,
              header: t('follow-ups.due', { milestone: t(`milestones.${after}`), day: day(due[after]) }),
              number: true,
              className: 'min-w-24 whitespace-normal',
              cell: (stage: PairStage) => cell(after, stage),
              footer: followUps[after] ? number(pairs) : '',
            })),
          ]}
        />
      )}
    </Section>
  )
}
