import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { EmptyState } from '#app/ui/empty-state'
import { Tag } from '#app/ui/tag'
import { useTranslation } from 'react-i18next'
import { meetingTone } from './labels'
import type { MeetingSent } from './meeting-facts'

/** A meeting with its code in the hall, and whether its side may say what came of it. */
export type AgendaMeeting = MeetingSent & { code: string; says: boolean }

/** One organisation's meetings in order of time, each with whom and about what. */
export function AgendaList({ meetings, organisationId }: { meetings: readonly AgendaMeeting[]; organisationId: string }) {
  const { t } = useTranslation('techmart')
  const { words, day } = useFormat()
  const at = useAt()
  if (meetings.length === 0) {
    return (
      <EmptyState level={3} title={t('agenda.empty')}>
        {t('agenda.empty-text')}
      </EmptyState>
    )
  }
  return (
    <ol className="grid gap-4">
      {meetings.map((meeting) => {
        const supplies = meeting.supplier_organisation_id === organisationId
        const name = supplies ? words(meeting.enterprise_vi, meeting.enterprise_en) : words(meeting.supplier_vi, meeting.supplier_en)
        return (
          <Card
            key={meeting.id}
            as="li"
            title={t('agenda.with', { name })}
            href={at(paths.myMeeting(meeting.fair_id, meeting.id))}
            eyebrow={
              <span className="tabular-nums">
                {day(meeting.on_day)} · {t('hours', { from: meeting.start, to: meeting.end })} ·{' '}
                {t('table', { table: meeting.table_number })} · {t('day:code', { code: meeting.code })}
              </span>
            }
            actions={
              meeting.says ? (
                <LinkButton href={at(paths.myOutcome(meeting.fair_id, meeting.id))} size="small">
                  {t('day:slip.open')} <span className="sr-only">{name}</span>
                </LinkButton>
              ) : null
            }
            status={<Tag tone={meetingTone[meeting.state]}>{t(`meeting-states.${meeting.state}`)}</Tag>}
          >
            {meeting.technology_vi === null ? null : (
              <p>{t('agenda.about', { technology: words(meeting.technology_vi, meeting.technology_en ?? '') })}</p>
            )}
            {meeting.need_vi === null ? null : <p>{t('agenda.about-need', { need: words(meeting.need_vi, meeting.need_en ?? '') })}</p>}
            {meeting.outcome ? <p className="font-medium">{t(`outcomes.${meeting.outcome}`)}</p> : null}
          </Card>
        )
      })}
    </ol>
  )
}
