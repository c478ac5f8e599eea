import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { Select, TextInput } from '#app/ui/field'
import { Section } from '#app/ui/page'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

interface HappeningFormsProps {
  fairId: string
  participants: readonly { id: string; vi: string; en: string }[]
  rooms: readonly { name: string; first: number; last: number }[]
}

/** What may happen on the day: each a question that changes nothing before its answer is applied. */
export function HappeningForms({ fairId, participants, rooms }: HappeningFormsProps) {
  const { t, i18n } = useTranslation('timetabling')
  const { words } = useFormat()
  const at = useAt()
  // The reader's language by name: the browser's own may sort otherwise than the server's.
  const collator = new Intl.Collator(i18n.language)
  const options = participants
    .map(({ id, vi, en }) => ({ value: id, label: words(vi, en) }))
    .sort((a, b) => collator.compare(a.label, b.label))
  const whom = (name: string, event: string, label: string) => (
    <Select name={name} id={`${event}-${name}`} label={label} options={options} empty={t('repair.choose')} width="full" />
  )
  const fields = {
    'no-show': whom('organisationId', 'no-show', t('repair.organisation')),
    late: (
      <>
        {whom('organisationId', 'late', t('repair.organisation'))}
        <TextInput name="until" id="late-until" label={t('repair.until')} type="time" width="short" />
      </>
    ),
    'room-closed': (
      <Select
        name="room"
        id="closed-room"
        label={t('repair.room')}
        empty={t('repair.choose')}
        options={rooms.map(({ name, first, last }, index) => ({
          value: String(index),
          label: t('repair.room-name', { name: name || t('repair.room-number', { number: index + 1 }), first, last }),
        }))}
      />
    ),
    'walk-in': (
      <>
        {whom('organisationId', 'walk-in', t('repair.organisation'))}
        {whom('otherId', 'walk-in', t('repair.other'))}
      </>
    ),
  }
  return (
    <Section title={t('repair.what')} id="what">
      <div className="flex flex-col gap-3">
        {(['no-show', 'late', 'room-closed', 'walk-in'] as const).map((event) => (
          <Disclosure key={event} framed summary={t(`repair.${event}`)}>
            <Form method="get" action={at(paths.officeRepair(fairId))} className="flex flex-col items-start gap-5">
              <input type="hidden" name="event" value={event} />
              {fields[event]}
              <Button variant="secondary">{t('repair.preview')}</Button>
            </Form>
          </Disclosure>
        ))}
      </div>
    </Section>
  )
}
