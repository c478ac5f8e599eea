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
  route('organisations', 'routes/organisations/list.tsx'),
  route('organisations/:organisationId', 'routes/organisations/show.tsx'),
  route('invitation', 'routes/organisations/invitation.tsx'),
  // search
  route('technologies', 'routes/search/technologies.tsx'),
  route('needs', 'routes/search/needs.tsx'),
  // technologies
  route('technologies/:id', 'routes/technologies/show.tsx'),
  route('technologies/:id/sheet', 'routes/technologies/sheet.tsx'),
  route('technologies/:id/confidential', 'routes/technologies/confidential.tsx'),
  // needs
  route('needs/:id', 'routes/needs/show.tsx'),
  route('needs/:id/sheet', 'routes/needs/sheet.tsx'),
  // matching
  route('shared-shortlist', 'routes/matching/shared-shortlist.tsx'),
  route('stop-letters', 'routes/matching/stop-letters.tsx'),
  // techmart
  route('fairs', 'routes/techmart/list.tsx'),
  route('fairs/:fairId', 'routes/techmart/show.tsx'),
  route('fairs/:fairId/programme', 'routes/techmart/programme/programme.tsx'),
  route('fairs/:fairId/programme/:sessionId', 'routes/techmart/programme/session.tsx'),
  route('fairs/:fairId/pictures', 'routes/techmart/plan/gallery.tsx'),
  // payments
  route('demonstration/checkout/:sessionId', 'routes/payments/demonstration-checkout.tsx'),
  route('fairs/:fairId/plan', 'routes/techmart/booths/plan.tsx'),
  route('fairs/:fairId/ticket', 'routes/techmart/attendance/apply.tsx'),
  route('fairs/:fairId/delegation', 'routes/techmart/attendance/delegation-new.tsx'),
  route('ticket', 'routes/techmart/attendance/ticket.tsx'),
  route('delegation', 'routes/techmart/attendance/delegation.tsx'),
  route('fairs/:fairId/report', 'routes/reports/fairs/public.tsx'),
  route('fair-survey', 'routes/techmart/survey/by-letter.tsx'),
]

/** Pages of people who have signed in, acting for their organisation. */
const workspacePages: RouteConfigEntry[] = [
  // identity
  route('dashboard', 'routes/dashboard.tsx'),
  route('account', 'routes/identity/account.tsx'),
  route('account/password', 'routes/identity/account-password.tsx'),
  route('account/sessions', 'routes/identity/account-sessions.tsx'),
  // organisations
  route('organisations/new', 'routes/organisations/new.tsx'),
  route('organisation', 'routes/organisations/mine.tsx'),
  route('organisation/edit', 'routes/organisations/edit.tsx'),
  route('organisation/members', 'routes/organisations/members.tsx'),
  // notifications
  route('notifications', 'routes/notifications/list.tsx'),
  // technologies
  route('my/technologies', 'routes/technologies/mine.tsx'),
  route('my/technologies/new', 'routes/technologies/new.tsx'),
  route('my/technologies/:id', 'routes/technologies/overview.tsx'),
  route('my/technologies/:id/files', 'routes/technologies/attach.tsx'),
  route('my/technologies/:id/confidential', 'routes/technologies/hide.tsx'),
  route('my/technologies/:id/check', 'routes/technologies/check.tsx'),
  route('my/technologies/:id/preview', 'routes/technologies/preview.tsx'),
  route('my/technologies/:id/versions', 'routes/technologies/versions.tsx'),
  route('my/technologies/:id/versions/:version', 'routes/technologies/version.tsx'),
  route('my/technologies/:id/openings', 'routes/technologies/openings.tsx'),
  route('my/technologies/:id/withdraw', 'routes/technologies/withdraw.tsx'),
  route('my/technologies/:id/:step', 'routes/technologies/step.tsx'),
  // needs
  route('my/needs', 'routes/needs/list.tsx'),
  route('my/needs/new', 'routes/needs/new.tsx'),
  route('my/needs/:id', 'routes/needs/own.tsx'),
  route('my/needs/:id/check', 'routes/needs/check.tsx'),
  route('my/needs/:id/withdraw', 'routes/needs/withdraw.tsx'),
  route('my/needs/:id/:step', 'routes/needs/edit.tsx'),
  // imports
  route('imports', 'routes/imports/list.tsx'),
  route('imports/new/:kind', 'routes/imports/new.tsx'),
  route('imports/:importId', 'routes/imports/show.tsx'),
  // matching
  route('matches', 'routes/matching/list.tsx'),
  route('matches/subscriptions', 'routes/matching/subscriptions.tsx'),
  route('matches/:matchId', 'routes/matching/show.tsx'),
  route('my/needs/:needId/matches', 'routes/matching/of-need.tsx'),
  route('my/technologies/:technologyId/matches', 'routes/matching/of-technology.tsx'),
  route('my/needs/:needId/compare', 'routes/matching/compare-need.tsx'),
  route('my/technologies/:technologyId/compare', 'routes/matching/compare-technology.tsx'),
  route('my/needs/:needId/refine', 'routes/matching/refine.tsx'),
  route('my/needs/:needId/shortlists', 'routes/matching/shortlist-need.tsx'),
  route('shortlists', 'routes/matching/shortlists.tsx'),
  route('shortlists/:shortlistId', 'routes/matching/shortlist.tsx'),
  // deals
  route('technologies/:technologyId/contact', 'routes/deals/contact.tsx'),
  route('deals', 'routes/deals/list.tsx'),
  route('deals/:dealId', 'routes/deals/show.tsx'),
  route('deals/:dealId/terms', 'routes/deals/terms.tsx'),
  // transfers
  route('transfers', 'routes/transfers/list.tsx'),
  route('transfers/:transferId', 'routes/transfers/show.tsx'),
  // payments
  route('my/invoices', 'routes/payments/mine.tsx'),
  route('my/invoices/:invoiceId', 'routes/payments/invoice.tsx'),
  route('my/invoices/:invoiceId/receipt', 'routes/payments/receipt.tsx'),
  // techmart
  route('fairs/:fairId/register', 'routes/techmart/register.tsx'),
  route('fairs/:fairId/booth', 'routes/techmart/booths/choose.tsx'),
  route('my/fairs', 'routes/techmart/mine.tsx'),
  route('my/fairs/:fairId', 'routes/techmart/agenda.tsx'),
  route('my/fairs/:fairId/wishes', 'routes/techmart/wishes.tsx'),
  route('my/fairs/:fairId/availability', 'routes/techmart/availability.tsx'),
  route('my/fairs/:fairId/meetings/:meetingId', 'routes/techmart/meeting.tsx'),
  route('my/fairs/:fairId/staff', 'routes/techmart/attendance/staff.tsx'),
  route('my/fairs/:fairId/invitation', 'routes/techmart/plan/invitation.tsx'),
  route('my/fairs/:fairId/leads', 'routes/techmart/attendance/leads.tsx'),
  route('my/fairs/:fairId/survey', 'routes/techmart/survey/own.tsx'),
]

/** Pages of the Office. */
const officePages: RouteConfigEntry[] = [
  // identity
  route('office/accounts', 'routes/identity/office-accounts.tsx'),
  // organisations
  route('office/verification', 'routes/organisations/office-queue.tsx'),
  route('office/verification/:organisationId', 'routes/organisations/office-verify.tsx'),
  // audit
  route('office/audit', 'routes/audit/list.tsx'),
  // technologies
  route('office/review', 'routes/technologies/review-queue.tsx'),
  route('office/review/technologies/:id', 'routes/technologies/review.tsx'),
  // needs
  route('office/needs/new', 'routes/needs/record.tsx'),
  route('office/review/needs/:id', 'routes/needs/review.tsx'),
  // matching
  route('office/matches', 'routes/matching/office.tsx'),
  route('office/matching/unmatched', 'routes/matching/office-unmatched.tsx'),
  route('office/matching/quality', 'routes/matching/quality.tsx'),
  route('office/matching/quality/records', 'routes/matching/quality-records.tsx'),
  route('office/matching/weights', 'routes/matching/weights.tsx'),
  // deals
  route('office/deals', 'routes/deals/office-list.tsx'),
  route('office/deals/new', 'routes/deals/office-new.tsx'),
  route('office/deals/:dealId/memorandum', 'routes/deals/office-memorandum.tsx'),
  // transfers
  route('office/deals/:dealId/transfer', 'routes/transfers/office-new.tsx'),
  route('office/transfers', 'routes/transfers/office-list.tsx'),
  route('office/transfers/:transferId', 'routes/transfers/office-show.tsx'),
  // techmart
  route('office/fairs', 'routes/techmart/office-list.tsx'),
  route('office/fairs/new', 'routes/techmart/office-new.tsx'),
  route('office/fairs/:fairId', 'routes/techmart/office-show.tsx'),
  route('office/fairs/:fairId/edit', 'routes/techmart/office-edit.tsx'),
  route('office/fairs/:fairId/programme', 'routes/techmart/programme/office-programme.tsx'),
  route('office/fairs/:fairId/programme/new', 'routes/techmart/programme/office-new-session.tsx'),
  route('office/fairs/:fairId/programme/:sessionId', 'routes/techmart/programme/office-session.tsx'),
  route('office/fairs/:fairId/programme/:sessionId/questions', 'routes/techmart/programme/office-questions.tsx'),
  route('office/fairs/:fairId/rooms', 'routes/techmart/programme/office-rooms.tsx'),
  route('office/fairs/:fairId/speakers', 'routes/techmart/programme/office-speakers.tsx'),
  route('office/fairs/:fairId/speakers/:speakerId', 'routes/techmart/programme/office-speaker.tsx'),
  route('office/fairs/:fairId/partners', 'routes/techmart/plan/office-partners.tsx'),
  route('office/fairs/:fairId/partners/:partnerId', 'routes/techmart/plan/office-partner.tsx'),
  route('office/fairs/:fairId/pictures', 'routes/techmart/plan/office-pictures.tsx'),
  route('office/fairs/:fairId/budget', 'routes/techmart/plan/office-budget.tsx'),
  route('office/fairs/:fairId/budget/:lineId', 'routes/techmart/plan/office-budget-line.tsx'),
  route('office/fairs/:fairId/invitations', 'routes/techmart/plan/office-invitations.tsx'),
  route('office/fairs/:fairId/halls', 'routes/techmart/booths/office-halls.tsx'),
  route('office/fairs/:fairId/halls/:hallId', 'routes/techmart/booths/office-hall.tsx'),
  route('office/fairs/:fairId/halls/:hallId/edit', 'routes/techmart/booths/office-hall-edit.tsx'),
  route('office/fairs/:fairId/halls/:hallId/import', 'routes/techmart/booths/office-import.tsx'),
  route('office/fairs/:fairId/bookings', 'routes/techmart/booths/office-bookings.tsx'),
  route('office/fairs/:fairId/timetable', 'routes/techmart/office-timetable.tsx'),
  route('office/fairs/:fairId/timetable/settings', 'routes/techmart/office-timetable-settings.tsx'),
  route('office/fairs/:fairId/timetable/repair', 'routes/techmart/office-repair.tsx'),
  route('office/fairs/:fairId/wishes', 'routes/techmart/office-wishes.tsx'),
  route('office/fairs/:fairId/wishes/:wishId', 'routes/techmart/office-wish.tsx'),
  route('office/fairs/:fairId/meetings', 'routes/techmart/office-meetings.tsx'),
  route('office/fairs/:fairId/meetings/new', 'routes/techmart/office-arrange.tsx'),
  route('office/fairs/:fairId/meetings/:meetingId', 'routes/techmart/office-meeting.tsx'),
  route('office/meetings', 'routes/techmart/office-open-meetings.tsx'),
  // payments
  route('office/payments', 'routes/payments/office-list.tsx'),
  route('office/payments/new', 'routes/payments/office-new.tsx'),
  route('office/payments/fees', 'routes/payments/office-fees.tsx'),
  route('office/payments/bank', 'routes/payments/office-bank.tsx'),
  route('office/payments/bank/:lineId', 'routes/payments/office-bank-line.tsx'),
  route('office/payments/ledger', 'routes/payments/office-ledger.tsx'),
  route('office/payments/ledger/:accountId', 'routes/payments/office-ledger-account.tsx'),
  route('office/payments/settings', 'routes/payments/office-settings.tsx'),
  route('office/invoices/:invoiceId', 'routes/payments/office-invoice.tsx'),
  route('office/fairs/:fairId/attendance', 'routes/techmart/attendance/office-attendance.tsx'),
  route('office/fairs/:fairId/tickets', 'routes/techmart/attendance/office-tickets.tsx'),
  route('office/fairs/:fairId/tickets/new', 'routes/techmart/attendance/office-new-ticket.tsx'),
  route('office/fairs/:fairId/tickets/import', 'routes/techmart/attendance/office-import.tsx'),
  route('office/fairs/:fairId/tickets/:ticketId', 'routes/techmart/attendance/office-ticket.tsx'),
  route('office/fairs/:fairId/check-in', 'routes/techmart/attendance/office-check-in.tsx'),
  // reports
  route('office', 'routes/office.tsx'),
  route('office/reports', 'routes/reports/report.tsx'),
  route('office/reports/records', 'routes/reports/records.tsx'),
  route('office/reports/fairs', 'routes/reports/fairs/list.tsx'),
  route('office/fairs/:fairId/report', 'routes/reports/fairs/report.tsx'),
  route('office/fairs/:fairId/report/records', 'routes/reports/fairs/records.tsx'),
  route('office/fairs/:fairId/report/comparison', 'routes/reports/fairs/comparison.tsx'),
  route('office/fairs/:fairId/report/words', 'routes/reports/fairs/words.tsx'),
]

/** Answers that are not pages: files, exports, pictures. They stand outside the layouts. */
const resources: RouteConfigEntry[] = [
  route('files/:id', 'routes/files/show.ts'),
  // imports
  route('imports/template/:kind', 'routes/imports/template.ts'),
  route('imports/:importId/faults', 'routes/imports/faults.ts'),
  // identity
  route('sign-out', 'routes/identity/sign-out.ts'),
  // organisations
  route('act-for', 'routes/organisations/act-for.ts'),
  // matching
  route('shortlists/:shortlistId/workbook', 'routes/matching/shortlist-workbook.ts'),
  // techmart
  route('fairs/:fairId/programme/calendar.ics', 'routes/techmart/programme/calendar.ts'),
  route('fairs/:fairId/programme/:sessionId/calendar.ics', 'routes/techmart/programme/session-calendar.ts'),
  route('office/fairs/:fairId/budget.xlsx', 'routes/techmart/plan/budget-file.ts'),
  route('my/fairs/:fairId/calendar.ics', 'routes/techmart/calendar.ts'),
  // payments
  route('my/invoices/:invoiceId/vietqr.svg', 'routes/payments/vietqr.ts'),
  route('webhooks/stripe', 'routes/payments/webhook.ts'),
  route('office/fairs/:fairId/halls/:hallId/booths.csv', 'routes/techmart/booths/export.ts'),
  route('ticket/badge.pdf', 'routes/techmart/attendance/ticket-badge.ts'),
  route('ticket/calendar.ics', 'routes/techmart/attendance/ticket-calendar.ts'),
  route('people-list.csv', 'routes/techmart/attendance/people-template.ts'),
  route('scan-worker.js', 'routes/techmart/attendance/scan-worker.ts'),
  route('my/fairs/:fairId/leads/sync', 'routes/techmart/attendance/leads-sync.ts'),
  route('my/fairs/:fairId/leads.csv', 'routes/techmart/attendance/leads-export.ts'),
  route('office/fairs/:fairId/check-in/list', 'routes/techmart/attendance/check-in-list.ts'),
  route('office/fairs/:fairId/check-in/sync', 'routes/techmart/attendance/check-in-sync.ts'),
  route('office/fairs/:fairId/badges.pdf', 'routes/techmart/attendance/office-badges.ts'),
  // reports
  route('office/reports/export', 'routes/reports/export.ts'),
  route('office/fairs/:fairId/report.docx', 'routes/reports/fairs/document.ts'),
  route('office/fairs/:fairId/report.xlsx', 'routes/reports/fairs/workbook.ts'),
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
