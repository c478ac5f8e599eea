import { Form } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { Choice } from '#app/ui/field'
import { Section } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import { useTranslation } from 'react-i18next'

interface ConsentFormProps {
  ticket: { contact_consent: boolean; photo_consent: boolean }
  /** Day of the last yes or no; empty where none was given. */
  at: string
}

/** What the person agrees to, given and taken back here at any time. */
export function ConsentForm({ ticket, at }: ConsentFormProps) {
  const { t } = useTranslation('attendance')
  return (
    <Section title={t('consent.legend')} id="consent" lead={t('consent.lead')}>
      <Form method="post" className="flex flex-col items-start gap-2 rounded-lg border border-line bg-white p-5 shadow-card">
        <input type="hidden" name="intent" value="consent" />
        <Choice
          id="contact"
          type="checkbox"
          name="contact"
          value="on"
          key={`contact-${ticket.contact_consent}`}
          defaultChecked={ticket.contact_consent}
          label={t('consent.contact')}
          hint={t('consent.contact-hint')}
        />
        <Choice
          id="photo"
          type="checkbox"
          name="photo"
          value="on"
          key={`photo-${ticket.photo_consent}`}
          defaultChecked={ticket.photo_consent}
          label={t('consent.photo')}
          hint={t('consent.photo-hint')}
        />
        {at ? <p className="text-sm text-muted">{t('consent.since', { day: at })}</p> : null}
        <Button variant="secondary">{t('consent.save')}</Button>
      </Form>
    </Section>
  )
}

interface Met {
  id: string
  name_vi: string
  name_en: string
  withdrawn_at: string | Date | null
  created_at: string | Date
}

/** Which exhibitors have scanned the badge; each can be told no. */
export function MetExhibitors({ leads, agreed }: { leads: readonly Met[]; agreed: boolean }) {
  const { t } = useTranslation('attendance')
  const { words, moment } = useFormat()
  return (
    <Section title={t('met.title')} id="met" lead={leads.length > 0 ? t('met.lead') : t('met.nobody')}>
      {leads.length > 0 ? (
        <ul className="divide-y divide-line rounded-lg border border-line bg-white shadow-card">
          {leads.map((lead) => {
            const name = words(lead.name_vi, lead.name_en)
            return (
              <li key={lead.id} className="flex flex-wrap items-center justify-between gap-3 p-4">
                <span className="min-w-0">
                  <span className="block font-medium">{name}</span>
                  <span className="text-sm text-muted">{moment(lead.created_at)}</span>
                </span>
                {lead.withdrawn_at ? (
                  <Tag>{t('met.withdrawn')}</Tag>
                ) : agreed ? (
                  <Form method="post">
                    <input type="hidden" name="intent" value="withdraw" />
                    <input type="hidden" name="leadId" value={lead.id} />
                    <Button variant="secondary" size="small">
                      {t('met.withdraw')}
                      <span className="sr-only"> {name}</span>
                    </Button>
                  </Form>
                ) : (
                  <Tag>{t('met.counted')}</Tag>
                )}
              </li>
            )
          })}
        </ul>
      ) : null}
    </Section>
  )
}

/** The ticket is given back, for somebody who waits. */
export function CancelTicket() {
  const { t } = useTranslation('attendance')
  return (
    <Disclosure summary={t('ticket.cancel')}>
      <Form method="post" className="flex flex-col items-start gap-3">
        <input type="hidden" name="intent" value="cancel" />
        <p>{t('ticket.cancel-text')}</p>
        <Button variant="danger">{t('ticket.cancel-confirm')}</Button>
      </Form>
    </Disclosure>
  )
}
