import { useNames } from '#app/layout/names'
import { useFormat, useLocale } from '#app/layout/reader'
import { Disclosure } from '#app/ui/disclosure'
import { CheckboxGroup, DateInput, MoneyInput, RadioGroup, Select, TextArea, TextInput } from '#app/ui/field'
import { Fieldset } from '#app/ui/fieldset'
import { Stack } from '#app/ui/page'
import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import type { NeedStep } from '#server/needs/needs.states'
import { useTranslation } from 'react-i18next'
import { FigureRows } from './figure-rows'
import { useNeedWords } from './need-words'

export type NeedForm = FormMetadata<Record<string, unknown>, string[]>
export type NeedFieldset = Record<string, FieldMetadata<unknown, Record<string, unknown>, string[]> | undefined>

export interface NeedFieldsProps {
  form: NeedForm
  fields: NeedFieldset
  /** The first focusable part of a page is not numbered; an all-in-one form names each part. */
  legend?: boolean
}

/** What every field of a need is called, for labels and error summaries. */
export function useNeedLabels(): Record<string, string> {
  const { t } = useTranslation('needs')
  return t('fields', { returnObjects: true }) as Record<string, string>
}

/** Texts in English for the same part, folded away unless they are the reader's or hold something. */
function English({ fields, names }: { fields: NeedFieldset; names: [name: string, rows: number][] }) {
  const { t } = useTranslation('needs')
  const labels = useNeedLabels()
  const filled = names.some(([name]) => Boolean(fields[name]?.initialValue) || (fields[name]?.errors?.length ?? 0) > 0)
  return (
    <Disclosure summary={t('english')} open={useLocale() === 'en' || filled}>
      <Stack gap="normal">
        <p className="text-sm text-muted">{t('hints.english')}</p>
        {names.map(([name, rows]) =>
          rows === 1 ? (
            <TextInput key={name} field={fields[name]} label={labels[name]} />
          ) : (
            <TextArea key={name} field={fields[name]} label={labels[name]} rows={rows} />
          ),
        )}
      </Stack>
    </Disclosure>
  )
}

function Problem({ fields }: NeedFieldsProps) {
  const { t } = useTranslation('needs')
  return (
    <>
      <TextInput field={fields.titleVi} label={t('fields.titleVi')} hint={t('hints.titleVi')} />
      <TextArea field={fields.problemVi} label={t('fields.problemVi')} hint={t('hints.problemVi')} rows={7} />
      <TextArea field={fields.currentProcessVi} label={t('fields.currentProcessVi')} hint={t('hints.currentProcessVi')} rows={5} />
      <English
        fields={fields}
        names={[
          ['titleEn', 1],
          ['problemEn', 6],
          ['currentProcessEn', 4],
        ]}
      />
    </>
  )
}

function Constraints({ fields }: NeedFieldsProps) {
  const { t } = useTranslation('needs')
  const { provinceOptions, fieldOptions } = useNames()
  return (
    <>
      <TextArea field={fields.constraintsVi} label={t('fields.constraintsVi')} hint={t('hints.constraintsVi')} rows={4} optional />
      <English fields={fields} names={[['constraintsEn', 4]]} />
      <CheckboxGroup field={fields.fields} label={t('fields.fields')} hint={t('hints.fields')} options={fieldOptions} />
      <Select
        field={fields.province}
        label={t('fields.province')}
        hint={t('hints.province')}
        options={provinceOptions}
        empty={t('anywhere')}
        width="medium"
        optional
      />
      <DateInput field={fields.deadline} label={t('fields.deadline')} hint={t('hints.deadline')} optional />
    </>
  )
}

function Conditions({ fields }: NeedFieldsProps) {
  const { t } = useTranslation('needs')
  const { levelOptions, modeOptions } = useNeedWords()
  const { roundMoney } = useFormat()
  const readout = (amount: bigint) => roundMoney(Number(amount))
  return (
    <>
      <CheckboxGroup field={fields.modes} label={t('fields.modes')} hint={t('hints.modes')} options={modeOptions} columns={2} compact />
      <Stack gap="small">
        <p className="text-sm text-muted">{t('hints.trl')}</p>
        <div className="grid gap-5">
          <Select field={fields.trlMin} label={t('fields.trlMin')} options={levelOptions} empty={t('any')} optional />
          <Select field={fields.trlMax} label={t('fields.trlMax')} options={levelOptions} empty={t('any')} optional />
        </div>
      </Stack>
      <Stack gap="small">
        <p className="text-sm text-muted">{t('hints.budget')}</p>
        <div className="grid gap-5 sm:grid-cols-2">
          <MoneyInput field={fields.budgetMin} label={t('fields.budgetMin')} readout={readout} optional />
          <MoneyInput field={fields.budgetMax} label={t('fields.budgetMax')} readout={readout} optional />
        </div>
      </Stack>
    </>
  )
}

function Answer({ fields }: NeedFieldsProps) {
  const { t } = useTranslation('needs')
  return (
    <>
      <TextArea field={fields.expectsVi} label={t('fields.expectsVi')} hint={t('hints.expectsVi')} rows={5} />
      <English fields={fields} names={[['expectsEn', 4]]} />
      <RadioGroup
        field={fields.anonymous}
        label={t('fields.anonymous')}
        options={[
          { value: 'false', label: t('posting.shown'), hint: t('posting.shown-hint') },
          { value: 'true', label: t('posting.anonymous'), hint: t('posting.anonymous-hint') },
        ]}
      />
    </>
  )
}

const parts = { problem: Problem, figures: FigureRows, constraints: Constraints, conditions: Conditions, answer: Answer }

/** The fields of one part of a need. */
export function NeedFields({ step, legend = false, ...rest }: NeedFieldsProps & { step: NeedStep }) {
  const { t } = useTranslation('needs')
  const Part = parts[step]
  if (!legend) return <Part {...rest} />
  return (
    <Fieldset legend={t(`steps.${step}.title`)} hint={t(`steps.${step}.lead`)} id={`part-${step}`}>
      <Part {...rest} />
    </Fieldset>
  )
}
