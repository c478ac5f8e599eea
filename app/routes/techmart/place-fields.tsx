import { useFormat } from '#app/layout/reader'
import { NumberInput, Select } from '#app/ui/field'
import type { FieldMetadata } from '@conform-to/react'
import { useTranslation } from 'react-i18next'

interface PlaceFieldsProps {
  fields: Record<string, FieldMetadata<unknown, Record<string, unknown>, string[]> | undefined>
  days: readonly string[]
  slots: readonly string[]
  tables: number
}

/** Day, time and table of a meeting, out of the fair's timetable. */
export function PlaceFields({ fields, days, slots, tables }: PlaceFieldsProps) {
  const { t } = useTranslation('techmart')
  const { day } = useFormat()
  return (
    <div className="grid gap-6 sm:grid-cols-3">
      <Select field={fields.day} label={t('timetable.day')} options={days.map((value) => ({ value, label: day(value) }))} />
      <Select field={fields.start} label={t('timetable.start')} options={slots.map((value) => ({ value, label: value }))} />
      <NumberInput field={fields.table} label={t('timetable.table')} min={1} max={tables} width="short" />
    </div>
  )
}
