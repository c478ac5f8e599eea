import { useFormSummary } from '#app/layout/form-summary'
import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/field'
import { TextLink } from '#app/ui/link'
import { Section } from '#app/ui/page'
import { useTranslation } from 'react-i18next'
import { useIntentForm } from './intent-form'

interface LineFormsProps {
  possible: { id: string; number: string; payer_name_vi: string; payer_name_en: string; due: number }[]
  can: { assign: boolean; release: boolean; setAside: boolean; takeBack: boolean }
}

/** What an officer may decide about a line. */
export function LineForms({ possible, can }: LineFormsProps) {
  return (
    <>
      {can.assign && possible.length > 0 ? <Possible possible={possible} /> : null}
      {can.assign ? <Assign /> : null}
      {can.setAside ? <SetAside /> : null}
      {can.release ? <OneButton intent="release" /> : null}
      {can.takeBack ? <OneButton intent="take-back" /> : null}
    </>
  )
}

function Possible({ possible }: Pick<LineFormsProps, 'possible'>) {
  const { t } = useTranslation('payments')
  const { money, words } = useFormat()
  const at = useAt()
  return (
    <Section title={t('bank.possible')} lead={t('bank.possible-text')} id="possible">
      <ul className="divide-y divide-line rounded-lg border border-line bg-white">
        {possible.map((invoice) => (
          <li key={invoice.id} className="flex flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3">
            <span className="min-w-0 grow">
              <TextLink href={at(paths.officeInvoice(invoice.id))}>{invoice.number}</TextLink>,{' '}
              {words(invoice.payer_name_vi, invoice.payer_name_en)}, {money(invoice.due)}
            </span>
            <Form method="post">
              <input type="hidden" name="intent" value="assign" />
              <input type="hidden" name="invoice" value={invoice.number} />
              <Button variant="secondary" size="small">
                {t('bank.choose', { number: invoice.number })}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Assign() {
  const { t } = useTranslation('payments')
  const [form, fields] = useIntentForm('assign')
  const summary = useFormSummary(form, { invoice: t('bank.assign-label') })
  return (
    <Section title={t('bank.assign')} id="assign-line">
      <Form method="post" id={form.id} noValidate className="flex flex-col items-start gap-4">
        {summary}
        <input type="hidden" name="intent" value="assign" />
        <TextInput field={fields.invoice} label={t('bank.assign-label')} width="medium" autoComplete="off" />
        <Button>{t('bank.assign-submit')}</Button>
      </Form>
    </Section>
  )
}

function SetAside() {
  const { t } = useTranslation('payments')
  const [form, fields] = useIntentForm('set-aside')
  const summary = useFormSummary(form, { note: t('bank.set-aside-note') })
  return (
    <Section title={t('bank.set-aside')} id="set-aside-line">
      <Form method="post" id={form.id} noValidate className="flex flex-col items-start gap-4">
        {summary}
        <input type="hidden" name="intent" value="set-aside" />
        <TextInput field={fields.note} label={t('bank.set-aside-note')} />
        <Button variant="secondary">{t('bank.set-aside-submit')}</Button>
      </Form>
    </Section>
  )
}

function OneButton({ intent }: { intent: 'release' | 'take-back' }) {
  const { t } = useTranslation('payments')
  return (
    <Form method="post" className="flex flex-col items-start gap-3">
      <input type="hidden" name="intent" value={intent} />
      {intent === 'release' ? <p>{t('bank.release-text')}</p> : null}
      <Button variant={intent === 'release' ? 'danger' : 'secondary'}>{t(`bank.${intent}`)}</Button>
    </Form>
  )
}
