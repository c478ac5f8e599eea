import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Definition } from '#app/ui/definition'
import { TextLink } from '#app/ui/link'
import type { MeetingRow } from '#server/techmart/techmart'
import { useTranslation } from 'react-i18next'

/** What is known of one meeting, as a loader sends it. */
export type MeetingSent = Omit<MeetingRow, 'created_at' | 'updated_at'>

/** When, where, who, about what, and what came of it. */
export function MeetingFacts({ meeting }: { meeting: MeetingSent }) {
  const { t } = useTranslation('techmart')
  const { words, day } = useFormat()
  const at = useAt()
  const linked = (path: string | undefined, text: string) => (path ? <TextLink href={at(path)}>{text}</TextLink> : text)
  const technology = meeting.technology_id ? paths.technology(meeting.technology_id) : undefined
  const need = meeting.need_id ? paths.need(meeting.need_id) : undefined
  return (
    <Definition
      items={[
        { term: t('meeting.when'), value: `${day(meeting.on_day)}, ${t('hours', { from: meeting.start, to: meeting.end })}` },
        { term: t('meeting.where'), value: [t('table', { table: meeting.table_number }), meeting.venue].filter(Boolean).join(', ') },
        {
          term: t('meeting.online-url'),
          value: meeting.online_url && (
            <TextLink href={meeting.online_url} rel="noreferrer">
              {t('meeting.open-link')}
            </TextLink>
          ),
        },
        {
          term: t('meeting.supplier'),
          value: linked(paths.organisation(meeting.supplier_organisation_id), words(meeting.supplier_vi, meeting.supplier_en)),
        },
        {
          term: t('meeting.enterprise'),
          value: linked(paths.organisation(meeting.enterprise_organisation_id), words(meeting.enterprise_vi, meeting.enterprise_en)),
        },
        {
          term: t('meeting.technology'),
          value: meeting.technology_vi !== null && linked(technology, words(meeting.technology_vi, meeting.technology_en ?? '')),
        },
        { term: t('meeting.need'), value: meeting.need_vi !== null && linked(need, words(meeting.need_vi, meeting.need_en ?? '')) },
        { term: t('meeting.why'), value: meeting.state === 'cancelled' ? meeting.cancel_note : '' },
        { term: t('meeting.outcome'), value: meeting.outcome && t(`outcomes.${meeting.outcome}`) },
        { term: t('meeting.note'), value: meeting.outcome_note && <span className="whitespace-pre-line">{meeting.outcome_note}</span> },
        {
          term: t('meeting.deal'),
          value: meeting.deal_id && <TextLink href={at(paths.deal(meeting.deal_id))}>{t('meeting.open-deal')}</TextLink>,
        },
      ]}
    />
  )
}
