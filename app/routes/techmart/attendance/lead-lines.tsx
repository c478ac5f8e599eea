import { Form } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { Button } from '#app/ui/button'
import { Card } from '#app/ui/card'
import { Definition } from '#app/ui/definition'
import { Disclosure } from '#app/ui/disclosure'
import { EmptyState } from '#app/ui/empty-state'
import { Select, TextArea } from '#app/ui/field'
import { Tag } from '#app/ui/tag'
import type { LeadInterest, TicketKind } from '#server/techmart/attendance/tickets/tickets.states'
import { interests } from '#server/techmart/attendance/leads/leads.schema'
import type { SubmissionResult } from '@conform-to/react'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

interface Lead {
  id: string
  interest: LeadInterest | null
  note: string
  created_at: Date | string
  kind: TicketKind
  agreed: boolean
  name: string | null
  position: string | null
  organisation_name: string | null
  mail: string | null
  phone: string | null
  visits: number
}

/** Who came to the stand: by name where the person agreed, by kind alone otherwise. */
export function LeadLines({ leads, mayNote }: { leads: readonly Lead[]; mayNote: boolean }) {
  const { t } = useTranslation('attendance')
  const { moment } = useFormat()
  const result = useActionData<SubmissionResult<string[]>>()
  const sent = (leadId: string) => (result?.initialValue?.leadId === leadId ? result : undefined)
  if (leads.length === 0) {
    return (
      <EmptyState level={3} title={t('leads.nobody')}>
        {t('leads.nobody-text')}
      </EmptyState>
    )
  }
  return (
    <ul className="grid gap-4">
      {leads.map((lead) => (
        <Card
          key={lead.id}
          as="li"
          title={lead.name ?? t('leads.unnamed', { kind: t(`kinds.${lead.kind}`) })}
          eyebrow={`${moment(lead.created_at)} · ${t('leads.times', { count: lead.visits })}`}
          status={<Tag tone={lead.agreed ? 'success' : 'neutral'}>{t(lead.agreed ? 'leads.may-contact' : 'leads.no-consent')}</Tag>}
        >
          <Definition
            layout="columns"
            items={[
              { term: t('person.organisation'), value: lead.organisation_name },
              { term: t('person.position'), value: lead.position },
              { term: t('person.phone'), value: lead.phone },
              { term: t('person.mail'), value: lead.mail },
              { term: t('leads.interest'), value: lead.interest ? t(`interests.${lead.interest}`) : '' },
              { term: t('leads.note'), value: lead.note },
            ]}
          />
          {mayNote ? (
            <Disclosure summary={t('leads.write')} open={sent(lead.id) !== undefined}>
              <Form method="post" className="flex max-w-xl flex-col items-start gap-4" key={`${lead.interest} ${lead.note}`}>
                <input type="hidden" name="intent" value="note" />
                <input type="hidden" name="leadId" value={lead.id} />
                <Select
                  name="interest"
                  id={`interest-${lead.id}`}
                  label={t('leads.interest')}
                  empty={t('leads.no-interest')}
                  width="medium"
                  defaultValue={lead.interest ?? ''}
                  options={interests.map((each) => ({ value: each, label: t(`interests.${each}`) }))}
                />
                <TextArea
                  name="note"
                  id={`note-${lead.id}`}
                  label={t('leads.note')}
                  errors={sent(lead.id)?.error?.note ?? undefined}
                  rows={3}
                  maxLength={2_000}
                  defaultValue={typedNote(sent(lead.id)) ?? lead.note}
                  className="w-full"
                />
                <Button variant="secondary">{t('leads.save')}</Button>
              </Form>
            </Disclosure>
          ) : null}
        </Card>
      ))}
    </ul>
  )
}

function typedNote(result: SubmissionResult<string[]> | undefined): string | undefined {
  const note = result?.initialValue?.note
  return typeof note === 'string' ? note : undefined
}
