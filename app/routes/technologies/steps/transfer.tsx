import { useFormat } from '#app/layout/reader'
import { CheckboxGroup, DateInput, MoneyInput, NumberInput, RadioGroup } from '#app/ui/field'
import { COUNTRY } from '#server/technologies/delivery.schema'
import { useTranslation } from 'react-i18next'
import { useTechnologyNames } from '../names'
import { Rows } from './rows'
import { StepForm, type StepFormProps } from './step-form'

interface Row extends Record<string, unknown> {
  area: string[]
  closes: string[]
  until: string
}

interface Shape extends Record<string, unknown> {
  modes: string[]
  priceKind: string
  priceMin: string
  priceMax: string
  leadMonths: string
  serves: string[]
  exclusivities: Row[]
}

const priceKinds = ['indicative', 'floor', 'firm', 'negotiable'] as const

export function Transfer(props: StepFormProps) {
  const { t } = useTranslation('technologies')
  const { modeOptions, provinceOptions } = useTechnologyNames()
  const areaOptions = [{ value: COUNTRY, label: t('delivery.country') }, ...provinceOptions]
  const { money } = useFormat()
  const readout = (amount: bigint) => money(Number(amount))
  return (
    <StepForm<Shape> {...props}>
      {(fields, form) => (
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
          <NumberInput
            field={fields.leadMonths}
            label={t('fields.leadMonths')}
            hint={t('hints.lead-months')}
            suffix={t('delivery.unit')}
            maxLength={3}
            width="short"
            optional
          />
          <CheckboxGroup
            field={fields.serves}
            label={t('fields.serves')}
            hint={t('hints.serves')}
            options={areaOptions}
            columns={3}
            scroll
            optional
          />
          <Rows<Row, Shape>
            form={form}
            field={fields.exclusivities}
            legend={t('fields.exclusivities')}
            hint={t('hints.exclusivities')}
            rowName={(number) => t('rows.exclusivity', { number })}
            addText={t('rows.add-exclusivity')}
            removeText={(number) => t('rows.remove-exclusivity', { number })}
            most={10}
          >
            {(row) => (
              <>
                <CheckboxGroup field={row.area} label={t('fields.area')} options={areaOptions} columns={3} scroll />
                <CheckboxGroup field={row.closes} label={t('fields.closes')} options={modeOptions} columns={2} compact />
                <DateInput field={row.until} label={t('fields.until')} hint={t('hints.until')} optional />
              </>
            )}
          </Rows>
        </>
      )}
    </StepForm>
  )
}
