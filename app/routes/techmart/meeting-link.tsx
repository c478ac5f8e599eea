import { useFormSummary } from '#app/layout/form-summary'
import { Form } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { TextInput } from '#app/ui/field'
import { useTranslation } from 'react-i18next'
import { useIntentForm } from './intent-form'

/** The link of a meeting that is held online, for its two sides alone. */
export function MeetingLink({ meeting }: { meeting: { id: string; online_url: string } }) {
  const { t } = useTranslation('techmart')
  const [form, fields] = useIntentForm('link', { onlineUrl: meeting.online_url })
  const summary = useFormSummary(form, { onlineUrl: t('meeting.online-url') })
  return (
    <Disclosure framed summary={t('meeting.set-link')} open={summary !== null}>
      <Form method="post" id={form.id} noValidate className="flex flex-col items-start gap-5">
        {summary}
        <input type="hidden" name="intent" value="link" />
        <TextInput
          field={fields.onlineUrl}
          label={t('meeting.online-url')}
          hint={t('meeting.online-hint')}
          type="url"
          maxLength={300}
          className="w-full"
        />
        <Button>{t('meeting.save-link')}</Button>
      </Form>
    </Disclosure>
  )
}
