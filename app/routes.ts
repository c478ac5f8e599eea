import { type RouteConfig, type RouteConfigEntry, index, layout, route } from '@remix-run/route-config'

/** Pages that anybody may read, by capability. */
const publicPages: RouteConfigEntry[] = [
  index('routes/home.tsx'),
  // identity
  route('sign-in', 'routes/identity/sign-in.tsx'),
  route('sign-up', 'routes/identity/sign-up.tsx'),
  route('confirm-email', 'routes/identity/confirm-email.tsx'),
  route('forgot-password', 'routes/identity/forgot-password.tsx'),
  route('reset-password', 'routes/identity/reset-password.tsx'),
  route('second-factor', 'routes/identity/second-factor.tsx'),
  route('second-factor/setup', 'routes/identity/second-factor-setup.tsx'),
  route('dev/mail', 'routes/dev-mail.tsx'),
  // organisations
  // search
  route('technologies', 'routes/search/technologies.tsx'),
  route('needs', 'routes/search/needs.tsx'),
  // technologies
  // needs
  // techmart
  route('fairs', 'routes/techmart/list.tsx'),
  route('fairs/:fairId', 'routes/techmart/show.tsx'),
]

/** Pages of people who have signed in, acting for their organisation. */
const workspacePages: RouteConfigEntry[] = [
  // identity
  route('dashboard', 'routes/dashboard.tsx'),
  route('account', 'routes/identity/account.tsx'),
  route('account/password', 'routes/identity/account-password.tsx'),
  route('account/sessions', 'routes/identity/account-sessions.tsx'),
  // organisations
  // notifications
  // technologies
  // needs
  // imports
  // matching
  route('matches', 'routes/matching/list.tsx'),
  route('matches/:matchId', 'routes/matching/show.tsx'),
  route('my/needs/:needId/matches', 'routes/matching/of-need.tsx'),
  route('my/technologies/:technologyId/matches', 'routes/matching/of-technology.tsx'),
  // deals
  // transfers
  // techmart
  route('fairs/:fairId/register', 'routes/techmart/register.tsx'),
  route('my/fairs', 'routes/techmart/mine.tsx'),
  route('my/fairs/:fairId', 'routes/techmart/agenda.tsx'),
  route('my/fairs/:fairId/meetings/:meetingId', 'routes/techmart/meeting.tsx'),
]

/** Pages of the Office. */
const officePages: RouteConfigEntry[] = [
  // identity
  route('office/accounts', 'routes/identity/office-accounts.tsx'),
  // organisations
  // audit
  // technologies
  // needs
  // matching
  route('office/matches', 'routes/matching/office.tsx'),
  // deals
  // transfers
  // techmart
  route('office/fairs', 'routes/techmart/office-list.tsx'),
  route('office/fairs/new', 'routes/techmart/office-new.tsx'),
  route('office/fairs/:fairId', 'routes/techmart/office-show.tsx'),
  route('office/fairs/:fairId/edit', 'routes/techmart/office-edit.tsx'),
  route('office/fairs/:fairId/meetings', 'routes/techmart/office-meetings.tsx'),
  route('office/fairs/:fairId/meetings/new', 'routes/techmart/office-arrange.tsx'),
  route('office/fairs/:fairId/meetings/:meetingId', 'routes/techmart/office-meeting.tsx'),
  // reports
]

/** Answers that are not pages: files, exports, pictures. They stand outside the layouts. */
const resources: RouteConfigEntry[] = [
  // identity
  route('sign-out', 'routes/identity/sign-out.ts'),
  // techmart
  route('my/fairs/:fairId/calendar.ics', 'routes/techmart/calendar.ts'),
]

/** Every URL of the site: once as it stands here, in Vietnamese, and once under `/en`, in English. */
export default [
  route('en?', 'layout/locale.tsx', [
    layout('layout/public.tsx', publicPages),
    layout('layout/workspace.tsx', workspacePages),
    layout('layout/office.tsx', officePages),
    ...resources,
  ]),
] satisfies RouteConfig
