import { useAt } from '#app/layout/link'
import { Form } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { answered, refusal } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Button } from '#app/ui/button'
import { Definition } from '#app/ui/definition'
import { TextLink } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { Page } from '#app/ui/page'
import { actOnPage, readPage } from '#server/fakes/stripe/acts'
import { cardService } from '#server/payments/payments'
import { demonstrationActSchema } from '#server/payments/invoices/invoices.schema'
import { NotFound } from '#server/platform/errors'
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

export const handle = titled('payments:demonstration.title')

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }]

function sessionIn({ params }: Pick<LoaderFunctionArgs, 'params'>): string {
  if (cardService() !== 'demonstration') throw refusal(new NotFound())
  return params.sessionId ?? ''
}

/** Stands in for the card service's own page. Whoever has its address may use it, as there. */
export async function loader(args: LoaderFunctionArgs) {
  const id = sessionIn(args)
  const { amount_total, status, metadata } = await answered(() => readPage(id))
  return { amount: amount_total, open: status === 'open', number: metadata.invoice_number ?? '', invoiceId: metadata.invoice_id ?? '' }
}

export async function action(args: ActionFunctionArgs) {
  const id = sessionIn(args)
  return act(await readForm(args.request), demonstrationActSchema, async ({ intent }) => redirect((await actOnPage(id, intent)).to, 303))
}

export default function DemonstrationCheckout() {
  const { amount, open, number, invoiceId } = useLoaderData<typeof loader>()
  const { t } = useTranslation('payments')
  const { money } = useFormat()
  const at = useAt()
  return (
    <Page title={t('demonstration.title')} width="narrow">
      <Notice kind="banner" tone="warning" title={t('demonstration.lead')} />
      <Definition
        items={[
          { term: t('demonstration.for'), value: number },
          { term: t('demonstration.amount'), value: money(amount) },
        ]}
      />
      {open ? (
        <Form method="post" className="flex flex-col gap-3">
          <Button name="intent" value="pay" size="large">
            {t('demonstration.pay')}
          </Button>
          <Button name="intent" value="fail" variant="secondary">
            {t('demonstration.fail')}
          </Button>
          <Button name="intent" value="abandon" variant="quiet">
            {t('demonstration.abandon')}
          </Button>
        </Form>
      ) : (
        <Notice>{t('demonstration.ended')}</Notice>
      )}
      <p>
        <TextLink href={at(paths.invoice(invoiceId))}>{t('demonstration.back')}</TextLink>
      </p>
    </Page>
  )
}
