import { Form } from '#app/layout/link'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { useTranslation } from 'react-i18next'

/** The organisation takes its registration back. */
export function Withdraw() {
  const { t } = useTranslation('techmart')
  return (
    <Disclosure summary={t('agenda.withdraw')}>
      <Form method="post" className="flex flex-col items-start gap-3">
        <p>{t('agenda.withdraw-text')}</p>
        <Button variant="danger">{t('agenda.withdraw-confirm')}</Button>
      </Form>
    </Disclosure>
  )
}
