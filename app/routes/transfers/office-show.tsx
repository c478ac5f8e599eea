import { useLive } from '#app/live/use-live'
import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { act } from '#app/request/input.server'
import { readUpload } from '#app/request/form.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Notice } from '#app/ui/notice'
import { Page, Stack, TwoColumn } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import { today } from '#server/platform/clock'
import { newId } from '#server/platform/id'
import { getTransfer, recordPayment, recordStage, removePayment } from '#server/transfers/transfers'
import { transferActSchema } from '#server/transfers/transfers.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { idIn } from './address'
import { evidenceLimits } from './evidence'
import { PaymentForm, RemovePaymentForm } from './payment-form'
import { StageForm } from './stage-form'
import { TransferBody } from './transfer-body'
import { stageTone } from './transfer-words'

export const handle = titledBy<Awaited<ReturnType<typeof loader>>>(({ transfer }, t) =>
  t('transfers:show.title', { number: transfer.number }),
)

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const transfer = await answered(() => getTransfer(person, idIn(args.params.transferId) ?? ''))
  return { transfer, today: today(), ids: { stage: newId(), payment: newId() } }
}

export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  const transferId = idIn(args.params.transferId) ?? ''
  const { form, files } = await readUpload(args.request, evidenceLimits)
  const evidence = files.find(({ field }) => field === 'evidence')
  const done = (what: string) => redirectTo(args, `${paths.officeTransfer(transferId)}?done=${what}`)
  return act(form, transferActSchema, async (input) => {
    switch (input.intent) {
      case 'stage':
        await recordStage(person, { ...input, transferId }, evidence)
        return done('stage')
      case 'payment':
        await recordPayment(person, { ...input, transferId }, evidence)
        return done('payment')
      case 'remove-payment':
        await removePayment(person, { ...input, transferId })
        return done('removed')
    }
  })
}

const told = ['recorded', 'stage', 'payment', 'removed']

export default function OfficeTransfer() {
  const { transfer, today, ids } = useLoaderData<typeof loader>()
  const { t } = useTranslation('transfers')
  const { words } = useFormat()
  const at = useAt()
  const [search] = useSearchParams()
  const done = told.find((what) => what === search.get('done'))
  useLive(`transfer:${transfer.id}`)
  return (
    <Page
      title={t('show.title', { number: transfer.number })}
      eyebrow={t('show.eyebrow')}
      lead={words(transfer.technology.vi, transfer.technology.en)}
      status={<Tag tone={stageTone[transfer.state]}>{t(`stages.${transfer.state}`)}</Tag>}
      breadcrumbs={
        <Breadcrumbs
          label={t('common:breadcrumbs')}
          crumbs={[{ text: t('office.title'), href: at(paths.officeTransfers()) }, { text: transfer.number }]}
        />
      }
    >
      {done ? (
        <Notice kind="alert" tone="success">
          {t(`show.done-${done}`)}
        </Notice>
      ) : null}
      <TwoColumn
        asideLabel={t('stage-form.title')}
        aside={
          <Stack>
            {transfer.next.length > 0 ? (
              <StageForm key={`stage-${transfer.state}-${transfer.registeredOn}`} transfer={transfer} id={ids.stage} today={today} />
            ) : null}
            {transfer.can.pay ? (
              <PaymentForm key={`payment-${transfer.payments.length}`} transfer={transfer} id={ids.payment} today={today} />
            ) : null}
            {transfer.can.removePayment && transfer.payments.length > 0 ? (
              <RemovePaymentForm key={`remove-${transfer.payments.length}`} transfer={transfer} />
            ) : null}
          </Stack>
        }
      >
        <Stack gap="large">
          <TransferBody transfer={transfer} />
        </Stack>
      </TwoColumn>
    </Page>
  )
}
