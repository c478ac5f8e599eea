import { useFormat } from '#app/layout/reader'
import { NumberInput } from '#app/ui/field'
import type { FieldSource } from '#app/ui/field-control'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

interface WeightFieldProps {
  field: FieldSource | undefined
  label: string
  value: number
  /** What it comes to of 100, and what the exchange gives it. */
  share: number
  exchange: number
  onChange: (value: number) => void
}

/** A weight as a number; with scripts also as a slider, which sends nothing itself. */
export function WeightField({ field, label, value, share, exchange, onChange }: WeightFieldProps) {
  const { t } = useTranslation('comparison')
  const { number } = useFormat()
  const [scripts, setScripts] = useState(false)
  useEffect(() => setScripts(true), [])
  const [text, setText] = useState(typeof field?.initialValue === 'string' ? field.initialValue : String(value))
  const change = (given: string) => {
    setText(given)
    if (/^\d{1,3}$/.test(given) && Number(given) <= 100) onChange(Number(given))
  }
  return (
    <div className="flex flex-col gap-1">
      <NumberInput
        field={field}
        label={label}
        hint={t('refine.share', { share: number(share), exchange: number(exchange) })}
        width="short"
        value={text}
        onChange={(event) => change(event.target.value)}
      />
      {scripts ? (
        <input
          type="range"
          min={0}
          max={100}
          value={value}
          aria-label={label}
          onChange={(event) => change(event.target.value)}
          className="h-11 w-full accent-accent-700"
        />
      ) : null}
    </div>
  )
}
