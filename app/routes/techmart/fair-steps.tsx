import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { TextArea } from '#app/ui/field'
import { Section } from '#app/ui/page'
import { useTranslation } from 'react-i18next'
import { useIntentForm } from './intent-form'

interface FairStepsProps {
  fair: { state: string; starts_on: string }
  can: { announce: boolean; start: boolean; close: boolean; cancel: boolean }
}

/** What can be done with the fair as a whole now: one button, and the way to call it off. */
export function FairSteps({ fair, can }: FairStepsProps) {
  const { t } = useTranslation('techmart')
  const { day } = useFormat()
  if (!can.announce && !can.close && !can.cancel) return null
  return (
    <Section title={t('office.steps')} id="steps">
      <div className="flex flex-col gap-4 rounded-lg border border-line bg-white p-5 shadow-card">
        {can.announce ? <p>{t('office.announce-text')}</p> : null}
        {fair.state === 'open' && !can.start ? <p>{t('office.start-early', { day: day(fair.starts_on) })}</p> : null}
        <div className="flex flex-wrap gap-3">
          {(['announce', 'start', 'close'] as const)
            .filter((act) => can[act])
            .map((act) => (
              <Form key={act} method="post">
                <input type="hidden" name="intent" value={act} />
                <Button>{t(`office.${act}`)}</Button>
              </Form>
            ))}
        </div>
        {can.cancel ? <Cancel /> : null}
      </div>
    </Section>
  )
}

function Cancel() {
  const { t } = useTranslation('techmart')
  const [form, fields] = useIntentForm('cancel')
  const summary = useFormSummary(form, { note: t('office.cancel-note') })
  return (
    <Disclosure summary={t('office.cancel')} open={summary !== null}>
      <Form method="post" id={form.id} noValidate className="flex max-w-xl flex-col items-start gap-4">
        {summary}
        <input type="hidden" name="intent" value="cancel" />
        <TextArea field={fields.note} label={t('office.cancel-note')} rows={3} className="w-full" />
        <Button variant="danger">{t('office.cancel-confirm')}</Button>
      </Form>
    </Disclosure>
  )
}
