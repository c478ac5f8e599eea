import { dismissalReasons } from '#server/matching/matching.schema'
import { useFormSummary } from '#app/layout/form-summary'
import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { Select, TextArea } from '#app/ui/field'
import type { MatchDetail } from '#server/matching/matching'
import { useForm } from '@conform-to/react'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { action } from './show'

/** Leads to the form that opens a deal from this suggestion. */
export function TakeUp({ match: { id, technology } }: { match: Pick<MatchDetail, 'id' | 'technology'> }) {
  const { t } = useTranslation('matching')
  const at = useAt()
  return (
    <LinkButton icon="chat" href={at(`${paths.newDeal(technology.id)}?match=${id}`)}>
      {t('show.take-up')}
    </LinkButton>
  )
}

/** Sets the suggestion aside, with a reason. */
export function Dismissal() {
  const { t } = useTranslation('matching')
  const { words } = useFormat()
  const [form, fields] = useForm({ id: 'dismiss', lastResult: useActionData<typeof action>() })
  const summary = useFormSummary(form, { reason: t('show.reason'), note: t('show.note') })
  return (
    <div className="border-t border-line pt-5">
      <Disclosure summary={t('show.dismiss')} open={form.status === 'error'}>
        <Form method="post" id={form.id} noValidate className="max-w-xl space-y-5 py-2">
          {summary}
          <p className="text-muted">{t('show.dismiss-lead')}</p>
          <Select
            field={fields.reason}
            label={t('show.reason')}
            empty=""
            options={dismissalReasons.map(({ code, label_vi, label_en }) => ({ value: code, label: words(label_vi, label_en) }))}
          />
          <TextArea field={fields.note} label={t('show.note')} hint={t('show.note-hint')} optional rows={3} />
          <Button variant="secondary">{t('show.dismiss-submit')}</Button>
        </Form>
      </Disclosure>
    </div>
  )
}
