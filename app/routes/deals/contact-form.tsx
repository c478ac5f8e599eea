import { useFormSummary } from '#app/layout/form-summary'
import { Form, useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Select, TextArea } from '#app/ui/field'
import { FormActions } from '#app/ui/form-actions'
import type { Preparation } from '#server/deals/deals'
import { type SubmissionResult, useForm } from '@conform-to/react'
import { useActionData } from '@remix-run/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

/** The invitation: what it is about, the first words, and before sending what is shared with whom. */
export function ContactForm({ preparation }: { preparation: Preparation }) {
  const { t } = useTranslation('deals')
  const common = useTranslation('common').t
  const { words } = useFormat()
  const at = useAt()
  // The same form keeps its id while the page looks again: sent twice, it opens one deal.
  const [id] = useState(preparation.id)
  const { technology, needs, side } = preparation
  const offers = side === 'supplier'
  const [form, fields] = useForm<Record<string, unknown>, Record<string, unknown>, string[]>({
    lastResult: useActionData<SubmissionResult<string[]>>(),
    defaultValue: { id, needId: preparation.needId ?? '', message: '' },
  })
  const summary = useFormSummary(form, { needId: t('contact.need'), message: t('contact.message') })
  const anonymous = needs.some((need) => need.anonymous)
  const sentId = fields.id?.initialValue
  return (
    <Form method="post" id={form.id} noValidate className="flex flex-col gap-6">
      {summary}
      <input type="hidden" name="id" value={typeof sentId === 'string' ? sentId : id} />
      {offers && preparation.needId ? <input type="hidden" name="needId" value={preparation.needId} /> : null}
      {preparation.matchId && offers ? <input type="hidden" name="matchId" value={preparation.matchId} /> : null}
      {!offers && needs.length > 0 ? (
        <Select
          field={fields.needId}
          label={t('contact.need')}
          hint={t('contact.need-hint')}
          empty={t('contact.no-need')}
          options={needs.map((need) => ({
            value: need.id,
            label: need.anonymous ? `${words(need.vi, need.en)} (${t('contact.anonymous')})` : words(need.vi, need.en),
          }))}
          optional
        />
      ) : null}
      <TextArea
        field={fields.message}
        label={t('contact.message')}
        hint={t(offers ? 'contact.message-hint-offer' : 'contact.message-hint')}
        rows={7}
      />
      <section aria-labelledby="shared-title" className="rounded-md border border-line bg-gray-50 p-4">
        <h2 id="shared-title" className="font-semibold">
          {t('contact.shared')}
        </h2>
        <ul className="mt-2 list-disc space-y-1 pl-5">
          <li>{t('contact.shared-name')}</li>
          {anonymous ? <li>{t(offers ? 'contact.shared-unknown' : 'contact.shared-need')}</li> : null}
          <li>{t('contact.shared-confidential')}</li>
          <li>{t('contact.shared-office')}</li>
        </ul>
      </section>
      <FormActions>
        <Button>{t('contact.submit')}</Button>
        <LinkButton href={at(paths.technology(technology.id))} variant="quiet">
          {common('cancel')}
        </LinkButton>
      </FormActions>
    </Form>
  )
}
