import { useLive } from '#app/live/use-live'
import { paths } from '#app/paths'
import { officer } from '#app/request/actor.server'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet } from '@remix-run/react'
import { useReader } from './reader'
import { SideNavigation } from './side-navigation'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

export { ErrorBoundary } from './public'

/** Everything under this layout is for members of the Office, with their second factor passed. */
export async function loader(args: LoaderFunctionArgs) {
  officer(args)
  return null
}

const places = [
  ['office', paths.office()],
  ['review', paths.officeReview()],
  ['verification', paths.officeVerification()],
  ['office-needs', paths.officeNewNeed()],
  ['office-matches', paths.officeMatches(), '/office/matching'],
  ['office-unmatched', paths.officeUnmatched()],
  ['office-deals', paths.officeDeals()],
  ['office-transfers', paths.officeTransfers()],
  ['office-fairs', paths.officeFairs()],
  ['office-payments', paths.officeInvoices(), '/office/invoices'],
  ['reports', paths.reports()],
  ['office-accounts', paths.officeAccounts()],
  ['audit', paths.officeAudit()],
] as const

/** The frame of the Office's pages. */
export default function OfficeLayout() {
  const reader = useReader()
  useLive('office:all')
  useLive(reader?.accountId ? `person:${reader.accountId}` : undefined)
  return (
    <div className="flex min-h-screen flex-col">
      <SiteHeader />
      <div className="mx-auto flex w-full max-w-7xl flex-1 flex-col gap-6 px-4 py-6 md:flex-row">
        <SideNavigation label="office" places={places} />
        <main id="main" className="min-w-0 flex-1">
          <Outlet />
        </main>
      </div>
      <SiteFooter />
    </div>
  )
}
