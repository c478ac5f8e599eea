import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { useNames } from '#app/layout/names'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { DateInput, MoneyInput, NumberInput, Select, TextInput } from '#app/ui/field'
import { feeKinds, payerKinds } from '#server/payments/payments.schema'
import { useTranslation } from 'react-i18next'
import { useIntentForm } from './intent-form'

function useLabels() {
  const { t } = useTranslation('payments')
  const names = ['kind', 'amount', 'vat', 'percent', 'from', 'to', 'source'] as const
  const labels = Object.fromEntries(names.map((name) => [name, t(`fees.${name}`)]))
  return {
    ...labels,
    validFrom: t('fees.from'),
    validTo: t('fees.to'),
    vatPerMille: t('fees.vat'),
    sharePerMille: t('fees.share-label'),
    organisationKind: t('fees.organisation-kind'),
  }
}

function useScopes() {
  const { t } = useTranslation('payments')
  const names = useNames()
  return {
    kinds: feeKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) })),
    payers: payerKinds.map((kind) => ({ value: kind, label: names.organisationKind(kind) })),
  }
}

const grid = 'grid w-full gap-5 sm:grid-cols-2'

/** Adds a dated row to the fee list. */
export function FeeForm({ id, today }: { id: string; today: string }) {
  const { t } = useTranslation('payments')
  const { kinds, payers } = useScopes()
  const [form, fields] = useIntentForm('fee', { id, validFrom: today, vatPerMille: '0' })
  const summary = useFormSummary(form, useLabels())
  return (
    <Disclosure framed summary={t('fees.add-fee')} open={summary !== null}>
      <Form method="post" id={form.id} noValidate className="flex flex-col items-start gap-5">
        {summary}
        <input type="hidden" name="intent" value="fee" />
        <input type="hidden" name="id" value={String(fields.id?.initialValue ?? id)} />
        <div className={grid}>
          <Select field={fields.kind} label={t('fees.kind')} options={kinds} />
          <Select field={fields.organisationKind} label={t('fees.organisation-kind')} empty={t('fees.any-organisation')} options={payers} />
          <MoneyInput field={fields.amount} label={t('fees.amount')} />
          <NumberInput field={fields.sharePerMille} label={t('fees.share-label')} step="0.1" suffix="%" />
          <NumberInput field={fields.vatPerMille} label={t('fees.vat')} step="0.1" suffix="%" />
          <TextInput field={fields.source} label={t('fees.source')} hint={t('fees.source-hint')} />
          <DateInput field={fields.validFrom} label={t('fees.from')} min={today} />
          <DateInput field={fields.validTo} label={t('fees.to')} optional />
        </div>
        <Button>{t('fees.submit-fee')}</Button>
      </Form>
    </Disclosure>
  )
}

/** Adds a free or reduced period. */
export function ReliefForm({ id, today }: { id: string; today: string }) {
  const { t } = useTranslation('payments')
  const { kinds, payers } = useScopes()
  const [form, fields] = useIntentForm('relief', { id, validFrom: today, percent: '100' })
  const summary = useFormSummary(form, useLabels())
  return (
    <Disclosure framed summary={t('fees.add-relief')} open={summary !== null}>
      <Form method="post" id={form.id} noValidate className="flex flex-col items-start gap-5">
        {summary}
        <input type="hidden" name="intent" value="relief" />
        <input type="hidden" name="id" value={String(fields.id?.initialValue ?? id)} />
        <div className={grid}>
          <Select field={fields.kind} label={t('fees.kind')} empty={t('fees.any-kind')} options={kinds} />
          <Select field={fields.organisationKind} label={t('fees.organisation-kind')} empty={t('fees.any-organisation')} options={payers} />
          <NumberInput field={fields.percent} label={t('fees.percent')} hint={t('fees.percent-hint')} suffix="%" />
          <TextInput field={fields.source} label={t('fees.source')} hint={t('fees.source-hint')} />
          <DateInput field={fields.validFrom} label={t('fees.from')} min={today} />
          <DateInput field={fields.validTo} label={t('fees.to')} optional />
        </div>
        <Button>{t('fees.submit-relief')}</Button>
      </Form>
    </Disclosure>
  )
}
