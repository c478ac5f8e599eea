import { useFormat } from '#app/layout/reader'
import { CheckboxGroup, MoneyInput, RadioGroup } from '#app/ui/field'
import { useTranslation } from 'react-i18next'
import { useTechnologyNames } from '../names'
import { StepForm, type StepFormProps } from './step-form'

interface Shape extends Record<string, unknown> {
  modes: string[]
  priceKind: string
  priceMin: string
  priceMax: string
}

const priceKinds = ['indicative', 'floor', 'firm', 'negotiable'] as const

export function Transfer(props: StepFormProps) {
  const { t } = useTranslation('technologies')
  const { modeOptions } = useTechnologyNames()
  const { money } = useFormat()
  const readout = (amount: bigint) => money(Number(amount))
  return (
    <StepForm<Shape> {...props}>
      {(fields) => (
        <>
          <CheckboxGroup field={fields.modes} label={t('fields.modes')} hint={t('hints.modes')} options={modeOptions} columns={2} compact />
          <RadioGroup
            field={fields.priceKind}
            label={t('fields.priceKind')}
            options={priceKinds.map((kind) => ({ value: kind, label: t(`price-kinds.${kind}`), hint: t(`price-hints.${kind}`) }))}
          />
          <div className="grid gap-5 sm:grid-cols-2">
            <MoneyInput field={fields.priceMin} label={t('fields.priceMin')} hint={t('hints.price')} readout={readout} />
            <MoneyInput field={fields.priceMax} label={t('fields.priceMax')} hint={t('hints.price-max')} readout={readout} optional />
          </div>
        </>
      )}
    </StepForm>
  )
}
