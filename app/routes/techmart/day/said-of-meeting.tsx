import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Section } from '#app/ui/page'
import { useTranslation } from 'react-i18next'

interface SaidProps {
  said: {
    slips: {
      name_vi: string
      name_en: string
      took_place: boolean
      next_step: string | null
      reason: string | null
      value_hoped: number | null
      follow_up_on: string | null
      note: string
    }[]
    differ: boolean
  }
  meeting: { id: string; fair_id: string; technology_id: string | null; memorandum_id: string | null; state: string }
}

/** What each side says of a meeting, for the Office, and the way to a memorandum of the two. */
export function SaidOfMeeting({ said: { slips, differ }, meeting }: SaidProps) {
  const { t } = useTranslation('day')
  const { words, money, day } = useFormat()
  const at = useAt()
  const signs =
    meeting.technology_id !== null && meeting.memorandum_id === null && (meeting.state === 'arranged' || meeting.state === 'held')
  return (
    <>
      {slips.length > 0 ? (
        <Section title={t('slip.both')} id="said">
          {differ ? <Notice tone="warning">{t('slip.differ')}</Notice> : null}
          <ul className="mt-3 flex flex-col gap-3">
            {slips.map((slip) => (
              <li key={slip.name_vi} className="rounded-lg border border-line bg-white p-4">
                <p className="font-medium">{words(slip.name_vi, slip.name_en)}</p>
                <p>
                  {[
                    slip.took_place ? t('slip.met') : t('slip.not-met'),
                    slip.next_step && t(`slip.steps.${slip.next_step}`),
                    slip.reason && t(`slip.reasons.${slip.reason}`),
                    slip.value_hoped !== null && t('slip.hoped', { value: money(slip.value_hoped) }),
                    slip.follow_up_on && t('slip.on', { day: day(slip.follow_up_on) }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                {slip.note ? <p className="whitespace-pre-line text-muted">{slip.note}</p> : null}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {signs ? (
        <LinkButton
          href={at(paths.officeNewMemorandum(meeting.fair_id, `of=meeting:${meeting.id}`))}
          variant="secondary"
          icon="document"
          className="self-start"
        >
          {t('signing.new')}
        </LinkButton>
      ) : null}
    </>
  )
}
