import { Checkbox, DateInput, Select, TextInput } from '#app/ui/field'
import { useTranslation } from 'react-i18next'
import { useTechnologyNames } from '../names'
import { Rows } from './rows'
import { StepForm, type StepFormProps } from './step-form'

type Row = Record<'kind' | 'title' | 'number' | 'filedOn' | 'grantedOn' | 'status', string>
interface Shape extends Record<string, unknown> {
  rights: Row[]
  embargoWaived: string
}

export function Rights(props: StepFormProps) {
  const { t } = useTranslation('technologies')
  const { rightOptions, rightStatusOptions } = useTechnologyNames()
  return (
    <StepForm<Shape> {...props}>
      {(fields, form) => (
        <>
          <Rows<Row, Shape>
            form={form}
            field={fields.rights}
            legend={t('fields.rights')}
            hint={t('hints.rights')}
            rowName={(number) => t('rows.right', { number })}
            addText={t('rows.add-right')}
            removeText={(number) => t('rows.remove-right', { number })}
            most={20}
          >
            {(row) => (
              <>
                <div className="grid gap-5 sm:grid-cols-2">
                  <Select field={row.kind} label={t('fields.kind')} options={rightOptions} empty={t('choose')} />
                  <Select field={row.status} label={t('fields.status')} options={rightStatusOptions} empty={t('choose')} />
                </div>
                <TextInput field={row.title} label={t('fields.right-title')} maxLength={300} />
                <div className="grid gap-5 sm:grid-cols-3">
                  <TextInput field={row.number} label={t('fields.number')} maxLength={60} autoComplete="off" optional />
                  <DateInput field={row.filedOn} label={t('fields.filedOn')} width="full" optional />
                  <DateInput field={row.grantedOn} label={t('fields.grantedOn')} width="full" optional />
                </div>
              </>
            )}
          </Rows>
          <Checkbox field={fields.embargoWaived} label={t('fields.embargoWaived')} hint={t('hints.embargo')} />
        </>
      )}
    </StepForm>
  )
}
