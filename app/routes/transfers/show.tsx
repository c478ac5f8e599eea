import { useLive } from '#app/live/use-live'
import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { paths } from '#app/paths'
import { signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Page } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import { getTransfer } from '#server/transfers/transfers'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { idIn } from './address'
import { TransferBody } from './transfer-body'
import { stageTone } from './transfer-words'

export const handle = titledBy<Awaited<ReturnType<typeof loader>>>(({ number }, t) => t('transfers:show.title', { number }))

export async function loader(args: LoaderFunctionArgs) {
  const person = signedIn(args)
  return answered(() => getTransfer(person, idIn(args.params.transferId) ?? ''))
}

export default function Transfer() {
  const transfer = useLoaderData<typeof loader>()
  const { t } = useTranslation('transfers')
  const { words } = useFormat()
  const at = useAt()
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
          crumbs={[{ text: t('list.title'), href: at(paths.transfers()) }, { text: transfer.number }]}
        />
      }
    >
      <TransferBody transfer={transfer} />
    </Page>
  )
}
