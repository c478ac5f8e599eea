import { Button } from '#app/ui/button'
import { FieldErrors, TextInput } from '#app/ui/field'
import { Stack } from '#app/ui/page'
import type { FieldMetadata } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import type { NeedFieldset, NeedFieldsProps } from './need-fields'

type Rows = FieldMetadata<Record<string, unknown>[], Record<string, unknown>, string[]>

/** The figures of a need, a box each; adding and removing one is a button of the form, so it works without scripts. */
export function FigureRows({ form, fields }: NeedFieldsProps) {
  const { t } = useTranslation('needs')
  const list = fields.figures as Rows
  const rows = list.getFieldList()
  return (
    <Stack gap="normal">
      {list.errors ? <FieldErrors id={list.errorId} errors={list.errors} /> : null}
      {rows.map((row, index) => {
        const cells = row.getFieldset() as unknown as NeedFieldset
        const number = index + 1
        return (
          <fieldset key={row.key} className="rounded-lg border border-line bg-white p-4 sm:p-5">
            <legend className="px-1 font-semibold">{t('steps.figure', { number })}</legend>
            <div className="grid gap-x-4 gap-y-5 sm:grid-cols-3">
              <TextInput className="sm:col-span-3" field={cells.nameVi} label={t('fields.nameVi')} hint={t('hints.nameVi')} />
              <TextInput field={cells.baseline} label={t('fields.baseline')} inputMode="decimal" autoComplete="off" />
              <TextInput field={cells.target} label={t('fields.target')} inputMode="decimal" autoComplete="off" />
              <TextInput field={cells.unit} label={t('fields.unit')} placeholder={t('hints.unit')} autoComplete="off" />
              <TextInput className="sm:col-span-3" field={cells.nameEn} label={t('fields.nameEn')} optional />
            </div>
            {rows.length > 1 ? (
              <div className="mt-3">
                <Button {...form.remove.getButtonProps({ name: list.name, index })} variant="quiet" size="small" icon="trash">
                  {t('steps.remove-figure', { number })}
                </Button>
              </div>
            ) : null}
          </fieldset>
        )
      })}
      {rows.length < 10 ? (
        <div>
          <Button {...form.insert.getButtonProps({ name: list.name })} variant="secondary" icon="plus">
            {t('steps.add-figure')}
          </Button>
        </div>
      ) : null}
    </Stack>
  )
}
