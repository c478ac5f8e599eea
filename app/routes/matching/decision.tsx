import { useFormSummary } from '#app/layout/form-summary'
import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { Select, TextArea } from '#app/ui/field'
import { REASONS } from '#db/reference/reasons'
import type { MatchDetail } from '#server/matching/matching'
import { useForm } from '@conform-to/react'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { action } from './show'

/** Go on from the suggestion, or set it aside with a reason. */
export function Decision({ match }: { match: Pick<MatchDetail, 'id' | 'technology' | 'can' | 'party'> }) {
  const { t } = useTranslation('matching')
  const { words } = useFormat()
  const at = useAt()
  const [form, fields] = useForm({ id: 'dismiss', lastResult: useActionData<typeof action>() })
  const summary = useFormSummary(form, { reason: t('show.reason'), note: t('show.note') })
  const reasons = REASONS.filter(({ list }) => list === 'dismiss-suggestion')
  const { can, technology, id } = match
  return (
    <div className="flex flex-col gap-5 border-t border-line pt-6">
      {can.takeUp ? (
        <p>
          <LinkButton size="large" icon="chat" href={at(`${paths.newDeal(technology.id)}?match=${id}`)}>
            {t('show.take-up')}
          </LinkButton>
        </p>
      ) : null}
      {can.dismiss ? (
        <Disclosure summary={t('show.dismiss')} open={form.status === 'error'}>
          <Form method="post" id={form.id} noValidate className="max-w-xl space-y-5 py-2">
            {summary}
            <p className="text-muted">{t('show.dismiss-lead')}</p>
            <Select
              field={fields.reason}
              label={t('show.reason')}
              empty=""
              options={reasons.map(({ code, label_vi, label_en }) => ({ value: code, label: words(label_vi, label_en) }))}
            />
            <TextArea field={fields.note} label={t('show.note')} hint={t('show.note-hint')} optional rows={3} />
            <Button variant="secondary">{t('show.dismiss-submit')}</Button>
          </Form>
        </Disclosure>
      ) : null}
    </div>
  )
}
