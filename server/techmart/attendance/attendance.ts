/** Everything that the screens do with people at a fair. */
export * from './leads/leads'
export * from './scans/scans'
export { getAdmission, setAdmission } from './tickets/admission'
export * from './tickets/applying'
export { spokenNumber, ticketCode } from './tickets/codes'
export * from './tickets/own'
export * from './tickets/tickets'
