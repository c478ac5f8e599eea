import { useFormSummary } from '#app/layout/form-summary'
import { Form, useAt } from '#app/layout/link'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { NumberInput } from '#app/ui/field'
import { TextLink } from '#app/ui/link'
import { Section } from '#app/ui/page'
import { type SubmissionResult, useForm } from '@conform-to/react'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

/** How large a share of the places new suppliers may have. */
export function ExposureForm({ share }: { share: number }) {
  const { t } = useTranslation('learning')
  const at = useAt()
  const [form, fields] = useForm<Record<string, unknown>, Record<string, unknown>, string[]>({
    id: 'exposure',
    lastResult: useActionData<SubmissionResult<string[]>>(),
    defaultValue: { share: String(share) },
  })
  const ours = form.initialValue?.act === 'set-exposure'
  const summary = useFormSummary(form, { share: t('weights.exposure.share') })
  return (
    <Section id="exposure" title={t('weights.exposure.title')} lead={t('weights.exposure.lead')}>
      <Form method="post" id={form.id} noValidate className="max-w-xl space-y-5">
        {ours ? summary : null}
        <input type="hidden" name="act" value="set-exposure" />
        <NumberInput field={fields.share} label={t('weights.exposure.share')} width="short" suffix="%" />
        <Button variant="secondary">{t('weights.exposure.submit')}</Button>
        <p>
          <TextLink href={at(`${paths.matchQuality()}#exposure`)}>{t('weights.exposure.effect')}</TextLink>
        </p>
      </Form>
    </Section>
  )
}
