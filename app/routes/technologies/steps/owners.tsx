import { RadioGroup, TextInput } from '#app/ui/field'
import { useTranslation } from 'react-i18next'
import { Rows } from './rows'
import { StepForm, type StepFormProps } from './step-form'

type Row = Record<'name' | 'share', string>
interface Shape extends Record<string, unknown> {
  owners: Row[]
  origin: string
  originTask: string
}

export function Owners(props: StepFormProps) {
  const { t } = useTranslation('technologies')
  return (
    <StepForm<Shape> {...props}>
      {(fields, form) => (
        <>
          <Rows<Row, Shape>
            form={form}
            field={fields.owners}
            legend={t('fields.owners')}
            hint={t('hints.owners')}
            rowName={(number) => t('rows.owner', { number })}
            addText={t('rows.add-owner')}
            removeText={(number) => t('rows.remove-owner', { number })}
            most={20}
          >
            {(row) => (
              <div className="grid gap-5 sm:grid-cols-[1fr_9rem]">
                <TextInput field={row.name} label={t('fields.name')} maxLength={200} />
                <TextInput field={row.share} label={t('fields.share')} suffix="%" inputMode="decimal" autoComplete="off" />
              </div>
            )}
          </Rows>
          <RadioGroup
            field={fields.origin}
            label={t('fields.origin')}
            options={(['own', 'state-funded'] as const).map((origin) => ({
              value: origin,
              label: t(`origins.${origin}`),
              hint: t(`origin-hints.${origin}`),
            }))}
          />
          <TextInput field={fields.originTask} label={t('fields.originTask')} hint={t('hints.task')} maxLength={120} width="wide" />
        </>
      )}
    </StepForm>
  )
}
