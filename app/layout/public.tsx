import { Outlet } from '@remix-run/react'
import { ErrorPage } from './error-page'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

/** The frame of pages that anybody may read. */
export default function PublicLayout() {
  return (
    <div className="flex min-h-screen flex-col">
      <SiteHeader />
      <main id="main" className="flex-1">
        <Outlet />
      </main>
      <SiteFooter />
    </div>
  )
}

export function ErrorBoundary() {
  return (
    <div className="flex min-h-screen flex-col">
      <SiteHeader />
      <ErrorPage />
      <SiteFooter />
    </div>
  )
}
