import { TextInput } from '#app/ui/field'
import { useTranslation } from 'react-i18next'
import { Rows } from './rows'
import { StepForm, type StepFormProps } from './step-form'

type Row = Record<'aspectVi' | 'aspectEn' | 'ours' | 'today' | 'unit' | 'sourceVi' | 'sourceEn', string>
interface Shape extends Record<string, unknown> {
  advantages: Row[]
}

export function Advantages(props: StepFormProps) {
  const { t } = useTranslation('technologies')
  return (
    <StepForm<Shape> {...props}>
      {(fields, form) => (
        <Rows<Row, Shape>
          form={form}
          field={fields.advantages}
          legend={t('fields.advantages')}
          hint={t('hints.advantages')}
          rowName={(number) => t('rows.advantage', { number })}
          addText={t('rows.add-advantage')}
          removeText={(number) => t('rows.remove-advantage', { number })}
          most={12}
        >
          {(row) => (
            <>
              <TextInput field={row.aspectVi} label={t('fields.aspectVi')} hint={t('hints.aspect')} maxLength={200} />
              <div className="grid gap-5 sm:grid-cols-3">
                <TextInput field={row.ours} label={t('fields.ours')} inputMode="decimal" autoComplete="off" />
                <TextInput field={row.today} label={t('fields.today')} inputMode="decimal" autoComplete="off" />
                <TextInput field={row.unit} label={t('fields.unit')} maxLength={40} autoComplete="off" />
              </div>
              <TextInput field={row.sourceVi} label={t('fields.sourceVi')} hint={t('hints.source')} maxLength={400} />
              <div className="grid gap-5 sm:grid-cols-2">
                <TextInput field={row.aspectEn} label={t('fields.aspectEn')} maxLength={200} lang="en" optional />
                <TextInput field={row.sourceEn} label={t('fields.sourceEn')} maxLength={400} lang="en" optional />
              </div>
            </>
          )}
        </Rows>
      )}
    </StepForm>
  )
}
