import { Outlet } from '@remix-run/react'

/** Every page stands once without a prefix, in Vietnamese, and once under `/en`. */
export default function Localised() {
  return <Outlet />
}
