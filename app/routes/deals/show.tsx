import { useLive } from '#app/live/use-live'
import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titledBy } from '#app/layout/titled'
import { paths } from '#app/paths'
import { redirectTo, signedIn } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { Notice } from '#app/ui/notice'
import { Page, Stack, TwoColumn } from '#app/ui/page'
import { Tag } from '#app/ui/tag'
import {
  acceptDeal,
  closeDetails,
  confirmTerms,
  declineDeal,
  endDeal,
  getDealRoom,
  markSeen,
  openDetails,
  sendMessage,
} from '#server/deals/deals'
import { roomActSchema } from '#server/deals/deals.schema'
import { newId } from '#server/platform/id'
import { findTransferOfDeal } from '#server/transfers/transfers'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { idIn } from './address'
import { AnswerPanel } from './answer-panel'
import { Conversation } from './conversation'
import { dealTone } from './deal-words'
import { NextStep } from './next-step'
import { RoomAside } from './room-aside'
import { TermsPanel } from './terms-panel'

export const handle = titledBy<Awaited<ReturnType<typeof loader>>>(({ room }, _t, words) => words(room.technology.vi, room.technology.en))

const numberIn = (value: string | null, digits: number) =>
  value && /^\d+$/.test(value) && value.length <= digits ? Number(value) : undefined

export async function loader(args: LoaderFunctionArgs) {
  const person = signedIn(args)
  const { searchParams } = new URL(args.request.url)
  return answered(async () => {
    const room = await getDealRoom(person, idIn(args.params.dealId) ?? '', {
      before: numberIn(searchParams.get('before'), 15),
      version: numberIn(searchParams.get('version'), 6),
    })
    return { room, messageId: newId(), transferId: room.contracted ? await findTransferOfDeal(person, room.id) : undefined }
  })
}

export async function action(args: ActionFunctionArgs) {
  const person = signedIn(args)
  const dealId = idIn(args.params.dealId) ?? ''
  const form = await readForm(args.request)
  const done = (what?: string) => redirectTo(args, what ? `${paths.deal(dealId)}?done=${what}` : paths.deal(dealId))
  return act(form, roomActSchema, async (input) => {
    switch (input.intent) {
      case 'accept':
        await acceptDeal(person, dealId)
        return done('accepted')
      case 'decline':
        await declineDeal(person, dealId, input)
        return done('declined')
      case 'end':
        await endDeal(person, dealId, input)
        return done('ended')
      case 'write':
        await sendMessage(person, { ...input, dealId })
        return done()
      case 'confirm-terms':
        await confirmTerms(person, { dealId, version: input.version })
        return done('confirmed')
      case 'disclose':
        await openDetails(person, dealId)
        return done('disclosed')
      case 'undisclose':
        await closeDetails(person, dealId)
        return done('undisclosed')
      case 'seen':
        await markSeen(person, dealId, input.position)
        return done()
    }
  })
}

const told = ['opened', 'existing', 'accepted', 'declined', 'ended', 'terms', 'confirmed', 'memorandum', 'disclosed', 'undisclosed']

export default function Deal() {
  const { room, messageId, transferId } = useLoaderData<typeof loader>()
  const { t } = useTranslation('deals')
  const { words } = useFormat()
  const at = useAt()
  const [search] = useSearchParams()
  const done = told.find((what) => what === search.get('done'))
  useLive(`deal:${room.id}`)
  const office = room.side === 'office'
  const list = office ? { text: t('office.title'), href: at(paths.officeDeals()) } : { text: t('list.title'), href: at(paths.deals()) }
  return (
    <Page
      title={words(room.technology.vi, room.technology.en)}
      eyebrow={t('room.eyebrow')}
      breadcrumbs={<Breadcrumbs label={t('common:breadcrumbs')} crumbs={[list, { text: t('room.eyebrow') }]} />}
      status={<Tag tone={dealTone[room.state]}>{t(`states.${room.state}`)}</Tag>}
    >
      <TwoColumn asideLabel={t('room.about')} aside={<RoomAside room={room} />}>
        <Stack>
          {done ? (
            <Notice kind="alert" tone={done === 'existing' ? 'info' : 'success'}>
              {t(`room.done-${done}`)}
            </Notice>
          ) : null}
          {room.conflictOfInterest ? (
            <Notice tone="warning" title={t('learning:conflict.title')}>
              {t('learning:problems.conflict-of-interest')}
            </Notice>
          ) : null}
          {room.can.accept ? <AnswerPanel room={room} /> : <NextStep room={room} transferId={transferId} />}
          <Conversation room={room} messageId={messageId} />
          <TermsPanel room={room} />
        </Stack>
      </TwoColumn>
    </Page>
  )
}
