import { useFormSummary } from '#app/layout/form-summary'
import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Checkbox, CheckboxGroup, DateInput, MoneyInput, NumberInput, RadioGroup, Select, TextInput } from '#app/ui/field'
import { Fieldset } from '#app/ui/fieldset'
import { FormActions } from '#app/ui/form-actions'
import { TRANSFER_MODES } from '#server/platform/reference/transfer-modes'
import { TRANSFER_OBJECTS } from '#server/platform/reference/transfer-objects'
import type { PreparedTransfer } from '#server/transfers/transfers'
import { directions, rightCodes } from '#server/transfers/transfers.schema'
import { type SubmissionResult, useForm } from '@conform-to/react'
import { useActionData } from '@remix-run/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EvidenceInput } from './evidence'

/** A contract as it was signed; the law of its day is found by the server. */
export function ContractForm({ prepared }: { prepared: PreparedTransfer }) {
  const { t } = useTranslation('transfers')
  const common = useTranslation('common').t
  const { words, money, day } = useFormat()
  const at = useAt()
  const [id] = useState(prepared.id)
  const { terms } = prepared
  const [form, fields] = useForm<Record<string, unknown>, Record<string, unknown>, string[]>({
    lastResult: useActionData<SubmissionResult<string[]>>(),
    defaultValue: {
      signedOn: prepared.today,
      mode: terms?.mode ?? '',
      direction: 'domestic',
      usesStateMoney: prepared.stateFunded ? 'on' : '',
    },
  })
  const summary = useFormSummary(form, {
    contractNumber: t('new.number'),
    signedOn: t('new.signed-on'),
    objects: t('new.objects'),
    right: t('new.right'),
    mode: t('new.mode'),
    durationMonths: t('new.duration'),
    value: t('new.value'),
    direction: t('new.direction'),
    evidence: t('stage-form.evidence'),
  })
  return (
    <Form method="post" encType="multipart/form-data" id={form.id} noValidate className="flex flex-col gap-8">
      {summary}
      <input type="hidden" name="id" value={id} />
      <Fieldset id="part-contract" legend={t('new.contract')}>
        <TextInput field={fields.contractNumber} label={t('new.number')} width="wide" />
        <DateInput field={fields.signedOn} label={t('new.signed-on')} max={prepared.today} />
        <EvidenceInput field={fields.evidence} />
      </Fieldset>
      <Fieldset id="part-content" legend={t('new.content')}>
        <CheckboxGroup
          field={fields.objects}
          label={t('new.objects')}
          hint={t('new.objects-hint')}
          options={TRANSFER_OBJECTS.map(({ code, name_vi, name_en, valid_from }) => {
            const name = words(name_vi, name_en)
            // Older contracts than the rule cannot have it: said here, checked by the server.
            return { value: code, label: valid_from > '2018-07-01' ? t('new.from-day', { name, day: day(valid_from) }) : name }
          })}
        />
        <RadioGroup
          field={fields.right}
          label={t('new.right')}
          options={rightCodes.map((code) => ({ value: code, label: t(`rights.${code}`) }))}
        />
        <Select
          field={fields.mode}
          label={t('new.mode')}
          empty={t('new.mode-empty')}
          options={TRANSFER_MODES.map(({ code, name_vi, name_en }) => ({ value: code, label: words(name_vi, name_en) }))}
        />
        <NumberInput field={fields.durationMonths} label={t('new.duration')} hint={t('new.duration-hint')} width="short" optional />
      </Fieldset>
      <Fieldset id="part-money" legend={t('new.money')}>
        <MoneyInput field={fields.value} label={t('new.value')} hint={t('new.value-hint')} readout={(amount) => money(Number(amount))} />
      </Fieldset>
      <Fieldset id="part-registration" legend={t('new.registration')}>
        <RadioGroup
          field={fields.direction}
          label={t('new.direction')}
          options={directions.map((code) => ({ value: code, label: t(`directions.${code}`) }))}
        />
        <Checkbox field={fields.usesStateMoney} label={t('new.state-money')} />
        <Checkbox field={fields.resultRegistered} label={t('new.result-registered')} />
        <Checkbox field={fields.transferLicensed} label={t('new.licensed')} />
      </Fieldset>
      <FormActions>
        <Button>{t('new.submit')}</Button>
        <LinkButton href={at(paths.deal(prepared.deal.id))} variant="quiet">
          {common('cancel')}
        </LinkButton>
      </FormActions>
    </Form>
  )
}
