import { useAt } from '#app/layout/link'
import { useFormat } from '#app/layout/reader'
import { titled } from '#app/layout/titled'
import { useLive } from '#app/live/use-live'
import { paths } from '#app/paths'
import { officer, redirectTo } from '#app/request/actor.server'
import { answered } from '#app/request/failure.server'
import { readForm } from '#app/request/form.server'
import { act } from '#app/request/input.server'
import { EmptyState } from '#app/ui/empty-state'
import { Notice } from '#app/ui/notice'
import { Page, Stack } from '#app/ui/page'
import { Pages } from '#app/layout/pages'
import { TabsNav } from '#app/ui/tabs-nav'
import { listBookings, releaseBooth } from '#server/techmart/booths/booths'
import { bookingViews, releaseSchema } from '#server/techmart/booths/booths.schema'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { pageIn } from '../labels'
import { BookingCard } from './booking-card'
import { FairTrail } from '../fair-trail'

export const handle = titled('booths:bookings.title')

export async function loader(args: LoaderFunctionArgs) {
  const person = officer(args)
  const url = new URL(args.request.url)
  const view = bookingViews.find((each) => each === url.searchParams.get('view')) ?? 'standing'
  const page = pageIn(url)
  return { view, page, ...(await answered(() => listBookings(person, args.params.fairId ?? '', view, page))) }
}

/** The one act of this page: the Office takes a booth back. */
export async function action(args: ActionFunctionArgs) {
  const person = officer(args)
  return act(await readForm(args.request), releaseSchema, async (input) => {
    await releaseBooth(person, input)
    return redirectTo(args, `${paths.officeBookings(args.params.fairId ?? '')}?done=release`)
  })
}

export default function Bookings() {
  const { view, page, fair, bookings, counts, pages } = useLoaderData<typeof loader>()
  const { t } = useTranslation('booths')
  const { number } = useFormat()
  const at = useAt()
  const [search] = useSearchParams()
  useLive(`fair:${fair.id}`)
  const to = (query: Record<string, string>) => at(paths.officeBookings(fair.id, new URLSearchParams(query).toString()))
  return (
    <Page
      title={t('bookings.title')}
      lead={t('halls.numbers', { taken: counts.taken, booths: counts.booths })}
      width="wide"
      breadcrumbs={<FairTrail of="office" fair={fair} crumbs={[{ text: t('halls.title'), href: at(paths.officeHalls(fair.id)) }]} />}
    >
      {search.get('done') === 'release' ? (
        <Notice kind="alert" tone="success">
          {t('bookings.done-release')}
        </Notice>
      ) : null}
      <Stack>
        <TabsNav
          label={t('bookings.title')}
          tabs={bookingViews.map((each) => ({
            href: to({ view: each }),
            text: t(`bookings.views.${each}`),
            current: each === view,
            count: number(counts[each]),
          }))}
        />
        {bookings.length === 0 ? <EmptyState title={t('bookings.empty')} /> : null}
        <ul className="grid gap-4 lg:grid-cols-2">
          {bookings.map((booking) => (
            <BookingCard key={booking.id} booking={booking} fairId={fair.id} />
          ))}
        </ul>
        <Pages page={page} pages={pages} href={(one) => to({ view, page: String(one) })} />
      </Stack>
    </Page>
  )
}
