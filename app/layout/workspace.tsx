import { paths } from '#app/paths'
import { signedIn } from '#app/request/actor.server'
import { useLive } from '#app/live/use-live'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet } from '@remix-run/react'
import { SideNavigation } from './side-navigation'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'
import { useReader } from './reader'

export { ErrorBoundary } from './public'

/** Everything under this layout is for people who have signed in. */
export async function loader(args: LoaderFunctionArgs) {
  signedIn(args)
  return null
}

const places = [
  ['dashboard', paths.dashboard()],
  ['my-technologies', paths.myTechnologies()],
  ['my-needs', paths.myNeeds()],
  ['matches', paths.matches()],
  ['shortlists', paths.shortlists()],
  ['deals', paths.deals()],
  ['transfers', paths.transfers()],
  ['my-fairs', paths.myFairs()],
  ['invoices', paths.invoices()],
  ['imports', paths.imports()],
  ['organisation', paths.myOrganisation()],
  ['account', paths.account()],
] as const

/** The frame of a person's own pages, acting for their organisation. */
export default function WorkspaceLayout() {
  const reader = useReader()
  useLive(reader?.accountId ? `person:${reader.accountId}` : undefined)
  return (
    <div className="flex min-h-screen flex-col">
      <SiteHeader />
      <div className="mx-auto flex w-full max-w-6xl flex-1 flex-col gap-6 px-4 py-6 md:flex-row">
        <SideNavigation label="workspace" places={places} />
        <main id="main" className="min-w-0 flex-1">
          <Outlet />
        </main>
      </div>
      <SiteFooter />
    </div>
  )
}
