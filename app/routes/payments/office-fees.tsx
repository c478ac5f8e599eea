import { titled } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Notice } from '#app/ui/notice'
import { Page, Section } from '#app/ui/page'
import { addFee, addRelief, getFeeList } from '#server/payments/payments'
import { feeListActSchema } from '#server/payments/fees/fees.schema'
import { today } from '#server/platform/clock'
import { newId } from '#server/platform/id'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FeeForm, ReliefForm } from './fee-forms'
import { FeeTable, ReliefTable } from './fee-tables'
import { PaymentTabs } from './payment-tabs'

export const handle = titled('payments:fees.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  return answered(async () => ({ feeId: newId(), reliefId: newId(), today: today(), ...(await getFeeList(person)) }))
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  return act(await readForm(args.request), feeListActSchema, async (input) => {
    if (input.intent === 'fee') await addFee(person, input)
    else await addRelief(person, input)
    return redirectTo(args, `${paths.officeFees()}?done=${input.intent}`)
  })
}

export default function Fees() {
  const { fees, reliefs, feeId, reliefId, today: day } = useLoaderData<typeof loader>()
  const { t } = useTranslation('payments')
  const [search] = useSearchParams()
  return (
    <Page title={t('fees.title')} lead={t('fees.lead')} width="wide">
      <PaymentTabs current="fees" />
      {search.has('done') ? (
        <Notice kind="alert" tone="success">
          {t('fees.done')}
        </Notice>
      ) : null}
      <Section title={t('fees.list')} id="fees">
        <FeeTable fees={fees} />
        <div className="mt-4">
          <FeeForm id={feeId} today={day} />
        </div>
      </Section>
      <Section title={t('fees.reliefs')} lead={t('fees.reliefs-lead')} id="reliefs">
        <ReliefTable reliefs={reliefs} />
        <div className="mt-4">
          <ReliefForm id={reliefId} today={day} />
        </div>
      </Section>
    </Page>
  )
}
