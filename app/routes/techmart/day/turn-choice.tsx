import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Select } from '#app/ui/field'
import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

interface TurnChoiceProps {
  desk: {
    fair: { id: string }
    day: string
    days: string[]
    start: string
    end: string
    slots: { start: string; count: number }[]
    chosen: boolean
  }
}

/** Which slot the desk shows; by itself the one that is on. */
export function TurnChoice({ desk }: TurnChoiceProps) {
  const { t } = useTranslation('day')
  const { day } = useFormat()
  const at = useAt()
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
      <p className="text-2xl font-semibold tabular-nums">
        {t('desk.turn', { start: desk.start, end: desk.end })}
        <span className="block text-base font-normal text-muted">{day(desk.day)}</span>
      </p>
      <Form method="get" action={at(paths.officeDesk(desk.fair.id))} className="flex flex-wrap items-end gap-3">
        {desk.days.length > 1 ? (
          <Select
            key={`day ${desk.day}`}
            name="day"
            label={t('desk.day')}
            defaultValue={desk.day}
            options={desk.days.map((each) => ({ value: each, label: day(each) }))}
          />
        ) : null}
        <Select
          key={`start ${desk.start}`}
          name="start"
          label={t('desk.slot')}
          defaultValue={desk.start}
          options={desk.slots.map(({ start, count }) => ({ value: start, label: t('desk.slot-option', { start, count }) }))}
        />
        <Button variant="secondary">{t('desk.show')}</Button>
      </Form>
      {desk.chosen ? (
        <LinkButton href={at(paths.officeDesk(desk.fair.id))} variant="quiet" icon="clock">
          {t('desk.now-again')}
        </LinkButton>
      ) : null}
    </div>
  )
}
