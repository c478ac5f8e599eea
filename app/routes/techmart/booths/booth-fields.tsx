import { useFormat } from '#app/layout/reader'
import { Checkbox, MoneyInput, NumberInput, Select, TextInput } from '#app/ui/field'
import type { FieldSource } from '#app/ui/field'
import { boothKinds } from '#server/techmart/booths/booths.schema'
import { useTranslation } from 'react-i18next'

export type BoothFieldNames = 'code' | 'x' | 'y' | 'width' | 'depth' | 'price' | 'power' | 'water' | 'kind'

/** What stands in the fields of one booth; `first` where they are those of the first in a row. */
export function BoothFields({ fields, first = false }: { fields: Record<BoothFieldNames, FieldSource>; first?: boolean }) {
  const { t } = useTranslation('booths')
  const { money } = useFormat()
  return (
    <>
      <TextInput field={fields.code} label={t(first ? 'draw.code-first' : 'draw.code')} maxLength={10} autoComplete="off" />
      <div className="grid grid-cols-2 items-end gap-3">
        {(['x', 'y', 'width', 'depth'] as const).map((name) => (
          <NumberInput key={name} field={fields[name]} label={t(`draw.${name}`)} step="0.01" />
        ))}
      </div>
      <MoneyInput field={fields.price} label={t('draw.price')} readout={(amount) => money(Number(amount))} />
      <div className="grid grid-cols-2 items-end gap-3">
        <NumberInput field={fields.power} label={t('draw.power')} />
        <Select
          field={fields.kind}
          label={t('draw.kind')}
          options={boothKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        />
      </div>
      <Checkbox field={fields.water} label={t('draw.water')} />
    </>
  )
}

/** The names of the fields for the summary of what is wrong. */
export function useBoothLabels(): Record<string, string> {
  const { t } = useTranslation('booths')
  const names = ['code', 'x', 'y', 'width', 'depth', 'price', 'power', 'water', 'kind', 'count', 'gap', 'direction', 'confirmed', 'message']
  return Object.fromEntries(names.map((name) => [name, t(`draw.${name}`)]))
}
