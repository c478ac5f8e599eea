import { type RouteConfig, type RouteConfigEntry, index, layout, route } from '@remix-run/route-config'

/** Pages that anybody may read, by capability. */
const publicPages: RouteConfigEntry[] = [
  index('routes/home.tsx'),
  // identity
  route('sign-in', 'routes/identity/sign-in.tsx'),
  // organisations
  // technologies
  // needs
  // techmart
]

/** Pages of people who have signed in, acting for their organisation. */
const workspacePages: RouteConfigEntry[] = [
  // identity
  // organisations
  // notifications
  // technologies
  // needs
  // imports
  // matching
  // deals
  // transfers
  // techmart
]

/** Pages of the Office. */
const officePages: RouteConfigEntry[] = [
  // identity
  // organisations
  // audit
  // technologies
  // needs
  // matching
  // deals
  // transfers
  // techmart
  // reports
]

/** Answers that are not pages: files, exports, pictures. They stand outside the layouts. */
const resources: RouteConfigEntry[] = []

/** Every URL of the site: once as it stands here, in Vietnamese, and once under `/en`, in English. */
export default [
  route('en?', 'layout/locale.tsx', [
    layout('layout/public.tsx', publicPages),
    layout('layout/workspace.tsx', workspacePages),
    layout('layout/office.tsx', officePages),
    ...resources,
  ]),
] satisfies RouteConfig
